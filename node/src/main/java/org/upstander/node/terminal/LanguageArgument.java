package org.upstander.node.terminal;

import org.upstander.world.Language;
import picocli.CommandLine.Option;

/// In which language titles are shown; everything else a command prints is English.
public final class LanguageArgument {
  @Option(
      names = "--language",
      paramLabel = "TAG",
      defaultValue = "en",
      description =
          "Titles in this language: ar, en, es, fr, ru or zh (default: ${DEFAULT-VALUE}).")
  private String tag;

  public Language language() {
    return WordArgument.of(tag, "--language", Language.class);
  }
}

package org.upstander.node.terminal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.upstander.node.desk.Author;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.store.Home;
import org.upstander.record.Marking;
import org.upstander.world.Language;
import picocli.CommandLine.Option;

/// Which record a command works on, and who writes.
public final class DeskArgument {
  @Option(
      names = "--database",
      paramLabel = "URL",
      description = "A PostgreSQL server (default: the one inside).")
  private @Nullable String database;

  @Option(
      names = "--as",
      paramLabel = "NAME",
      description = "Who writes: a name from upstander key list (default: the only key here).")
  private @Nullable String name;

  @Option(
      names = "--on",
      paramLabel = "YYYY-MM-DD",
      description = "The day whose knowledge it rests on (default: today).")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--marking",
      paramLabel = "WORD",
      defaultValue = "AMBER",
      description = "How far it may travel: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Marking marking = Marking.AMBER;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      defaultValue = "en",
      description = "Of what is written and shown: ar, en, es, fr, ru, zh (default: en).")
  private Language language = Language.EN;

  /// Opens the record.
  public Desk open() throws IOException {
    return Desk.open(Home.ofUser(), Optional.ofNullable(database), Clock.source());
  }

  /// Who writes.
  public Author author(Desk desk) throws IOException {
    return desk.as(Optional.ofNullable(name));
  }

  /// The name given with --as.
  public Optional<String> name() {
    return Optional.ofNullable(name);
  }

  /// What the header of an entry says.
  public Draft.Terms terms() {
    return new Draft.Terms(
        Optional.ofNullable(asOf), marking, language, List.of(), Optional.empty());
  }

  /// The day asked for; today if none was.
  public LocalDate day() {
    return asOf == null ? Clock.today() : asOf;
  }

  public Language language() {
    return language;
  }
}

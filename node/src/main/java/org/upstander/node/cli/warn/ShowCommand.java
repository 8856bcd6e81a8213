package org.upstander.node.cli.warn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.upstander.node.Mistake;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Reader;
import org.upstander.node.page.warning.Paper;
import org.upstander.node.page.warning.Shown;
import org.upstander.node.store.Whole;
import org.upstander.node.terminal.DeskArgument;
import org.upstander.node.terminal.Instruction;
import org.upstander.node.terminal.NamedWarning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander warn show`: a warning as those it is addressed to read it.
@Command(
    name = "show",
    description = {
      "Shows a warning as its addressees read it, on two pages at most: what, how sure, who is at risk,",
      "why, what can be done, by when an answer is due. With --out it writes a page that prints (.html)",
      "or Markdown (.md). Exact places of groups are never on it."
    },
    footer = {
      "",
      "Examples:",
      "  upstander warn show 9f3ac21b",
      "  upstander warn show 9f3ac21b --language fr --out warning.html"
    })
final class ShowCommand extends Instruction {
  @Parameters(index = "0", paramLabel = "WARNING", description = "The end of its id.")
  private String warning;

  @Mixin private DeskArgument argument;

  @Option(names = "--out", paramLabel = "FILE", description = "A file that ends in .html or .md.")
  private @Nullable Path file;

  @Override
  public Integer call() throws IOException {
    boolean page = file != null && ends(file, ".html");
    if (file != null && !page && !ends(file, ".md")) {
      throw Mistake.usage("--out " + file + ": give a name that ends in .html or .md.");
    }
    try (var desk = argument.open()) {
      var paper = Paper.of(shown(desk));
      if (file == null) {
        out().print(paper.toText());
        out().flush();
        return 0;
      }
      byte[] bytes = page ? paper.toHtml() : paper.toText().getBytes(StandardCharsets.UTF_8);
      Whole.write(file, target -> target.write(bytes));
      out().printf("Written to %s.%n", file);
      out().flush();
      return 0;
    }
  }

  private Shown shown(Desk desk) throws IOException {
    var reader = Reader.of(desk, argument.name());
    var found = NamedWarning.of(desk, warning);
    return new Shown(
        found.file(),
        found.warning(),
        found.state(),
        reader.clearance(),
        argument.language(),
        desk.now());
  }

  private static boolean ends(Path file, String ending) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }
}

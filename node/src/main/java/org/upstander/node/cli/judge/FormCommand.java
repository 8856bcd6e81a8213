package org.upstander.node.cli.judge;

import java.io.IOException;
import java.nio.file.Path;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Reader;
import org.upstander.node.terminal.DeskInstruction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander judge form`: the table that an assessor fills in.
@Command(
    name = "form",
    description = {
      "Writes the table that an assessor fills in: a row for each indicator asked about, with its title.",
      "With --as it holds what you have said already, for the second round."
    },
    footer = {
      "",
      "How to fill it in:",
      "  presence    absent, emerging, present, or unknown",
      "  confidence  low, moderate, or high (high needs evidence)",
      "  reasons     in words, never empty",
      "  evidence    reference|B2; reference|A1: reliability of the source A to F, credibility of what",
      "              it says 1 to 6. Name no source who could come to harm.",
      "",
      "Example:",
      "  upstander judge form 9f3ac21b --out form.csv --language fr"
    })
final class FormCommand extends DeskInstruction {
  @Parameters(paramLabel = "ID", description = "The consultation, by the end of its id.")
  private String id = "";

  @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where to write it.")
  private Path file = Path.of("");

  @Override
  protected void work(Desk desk) throws IOException {
    var asked = Asked.of(desk, id);
    var reader = Reader.of(desk, argument().name());
    var rows = JudgementForm.rows(asked.turn(reader.voice(), desk.now()), argument().language());
    JudgementForm.write(file, rows);
    out()
        .printf(
            "%s: %s to fill in. Next: upstander judge hand-in %s %s%n",
            file, Words.count(rows.size(), "row"), asked.shortened(), file);
  }
}

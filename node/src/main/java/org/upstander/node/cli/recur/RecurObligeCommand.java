package org.upstander.node.cli.recur;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.form.Form;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.SituationArgument;
import org.upstander.record.Kinds;
import org.upstander.record.body.RecurrenceBody;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `upstander recur oblige`: what is owed goes on file.
@Command(
    name = "oblige",
    description = {
      "Puts obligations on file: of truth commissions, courts, peace agreements. A table with the",
      "columns strand, factors, asks, force, source.origin, source.symbol, source.issuer and, where",
      "known, source.dated and due; or a list of the same in YAML or JSON."
    },
    footer = {
      "",
      "Example:",
      "  upstander recur oblige SDN obligations.csv",
      "",
      "A row of obligations.csv:",
      "  strand,factors,asks,force,source.origin,source.symbol,source.issuer,due",
      "  truth,2,Publish the report,undertaken,peace-agreement,art. 22,the parties,2031-12-31"
    })
final class RecurObligeCommand extends DeskInstruction {
  @Parameters(
      index = "0",
      paramLabel = SituationArgument.LABEL,
      description = SituationArgument.DESCRIPTION)
  private String situation = "";

  @Parameters(index = "1", paramLabel = "FILE", description = "CSV, YAML or JSON.")
  private Path file = Path.of("-");

  @Override
  protected void work(Desk desk) throws IOException {
    var about = SituationArgument.of(situation, argument().day());
    List<RecurrenceBody.Obliged> obligations = Form.list(file, RecurrenceBody.Obliged.class);
    var author = argument().author(desk);
    for (RecurrenceBody body : obligations) {
      var written =
          desk.write(author, Draft.about(about, Kinds.RECURRENCE, body, argument().terms()));
      say(written, "Obligation %s is on file", "");
    }
  }
}

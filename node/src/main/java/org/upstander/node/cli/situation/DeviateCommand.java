package org.upstander.node.cli.situation;

import java.io.IOException;
import org.upstander.node.Mistake;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.SituationArgument;
import org.upstander.node.terminal.SituationName;
import org.upstander.record.Kinds;
import org.upstander.record.body.DecisionBody;
import org.upstander.warning.AlertLevel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander situation deviate`: somebody holds that the rules miss it.
@Command(
    name = "deviate",
    description = {
      "Proposes another level than the rules'. Nothing changes until a second person stands by it.",
      "Both stay beside what the rules say until the rules decide anew."
    },
    footer = {
      "",
      "Example:",
      "  upstander situation deviate SDN --level warning --reason \"Convoys moved last night\""
    })
final class DeviateCommand extends DeskInstruction {
  @Parameters(paramLabel = SituationArgument.LABEL, description = SituationArgument.DESCRIPTION)
  private String situation;

  @Option(
      names = "--level",
      required = true,
      paramLabel = "LEVEL",
      description = "The level held to be right: ${COMPLETION-CANDIDATES}.")
  private AlertLevel level;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "What the rules miss.")
  private String reason;

  @Override
  protected void work(Desk desk) throws IOException {
    var about = SituationArgument.of(situation, desk.today());
    String typed = SituationName.typed(about);
    var ruling =
        desk.file(about)
            .levels()
            .current()
            .orElseThrow(() ->
                Mistake.input(
                    "%s: the rules have not decided yet, so there is nothing to deviate from. First: "
                            .formatted(typed)
                        + "upstander situation decide "
                        + typed));
    DecisionBody body = typed(() -> new DecisionBody.Proposed(ruling.id(), level, reason));
    var terms = argument().terms().on(java.util.List.of(ruling.line().header().id()));
    var written =
        desk.write(argument().author(desk), Draft.about(about, Kinds.DECISION, body, terms));
    say(
        written,
        "Deviation %s proposed: " + LevelWords.of(level),
        "The rules say "
            + LevelWords.of(ruling.ruled().level())
            + ", which holds until a second person stands by it: upstander situation second "
            + written.shortened());
  }
}

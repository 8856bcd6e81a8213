package org.upstander.node.cli.situation;

import java.io.IOException;
import java.util.List;
import org.upstander.node.Mistake;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.SituationName;
import org.upstander.record.Kinds;
import org.upstander.record.body.DecisionBody;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `upstander situation second`: a second person stands by a deviation.
@Command(
    name = "second",
    description = "Stands by a deviation that somebody else has proposed, which sets the level.",
    footer = {"", "Example:", "  upstander situation second 9f3ac21b --as reviewer"})
final class SecondCommand extends DeskInstruction {
  @Parameters(paramLabel = "ID", description = "The end of the proposal's id.")
  private String proposal;

  @Override
  protected void work(Desk desk) throws IOException {
    String id = desk.id(proposal);
    var file = desk.fileOf(id);
    boolean isProposal =
        file.find(id).filter(l -> l.body() instanceof DecisionBody.Proposed).isPresent();
    if (!isProposal) {
      throw Mistake.input(
          "entry %s proposes no deviation: upstander situation show %s lists those that are open."
              .formatted(proposal, SituationName.typed(file.situation())));
    }
    DecisionBody body = new DecisionBody.Seconded(id);
    var terms = argument().terms().on(List.of(id));
    var written =
        desk.write(
            argument().author(desk), Draft.about(file.situation(), Kinds.DECISION, body, terms));
    String level =
        desk.file(file.situation())
            .levels()
            .current()
            .map(r -> LevelWords.of(r.level()))
            .orElse("as the rules say");
    say(
        written,
        "Deviation seconded, entry %s: the level is " + level,
        "Next: upstander warn draft " + SituationName.typed(file.situation()));
  }
}

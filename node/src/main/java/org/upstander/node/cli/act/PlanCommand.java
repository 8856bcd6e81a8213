package org.upstander.node.cli.act;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.upstander.node.Mistake;
import org.upstander.node.desk.Author;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.NamedWarning;
import org.upstander.record.Kinds;
import org.upstander.record.body.ActionBody;
import org.upstander.response.Office;
import org.upstander.response.Place;
import org.upstander.response.action.Action;
import org.upstander.response.coordination.Overlap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander act plan`: an action with owner, place and days.
@Command(
    name = "plan",
    description = {
      "Plans an action. It is first laid beside all running actions in the same state: one that works",
      "against another's, in the same place at the same time, is written only with --anyway."
    },
    footer = {
      "",
      "Example:",
      "  upstander act plan 9f3ac21b --option local-peace-committees \\",
      "      --begins 2026-12-01 --due 2026-12-24 --regions Kassala,Gedaref --as focal-point"
    })
final class PlanCommand extends DeskInstruction {
  @Parameters(index = "0", paramLabel = "WARNING", description = "The end of its id.")
  private String warning;

  @Option(
      names = "--option",
      required = true,
      paramLabel = "ID",
      description = "What is done, as upstander option list calls it.")
  private String option;

  @Option(
      names = "--begins",
      required = true,
      paramLabel = "YYYY-MM-DD",
      description = "The first day.")
  private LocalDate begins;

  @Option(
      names = "--due",
      required = true,
      paramLabel = "YYYY-MM-DD",
      description = "The day by which it is to be done.")
  private LocalDate due;

  @Option(
      names = "--regions",
      split = ",",
      paramLabel = "REGION",
      description = "First-level regions (default: the whole state).")
  private List<String> regions = List.of();

  @Option(names = "--anyway", description = "Write the plan although it works against another's.")
  private boolean anyway;

  @Override
  protected void work(Desk desk) throws IOException {
    var author = argument().author(desk);
    var found = NamedWarning.of(desk, warning);
    var place = typed(() -> new Place(found.state().code(), regions));
    var action = typed(() -> action(author, found, place));
    var body = new ActionBody.Planned(found.warning().id(), option, place, begins, due);
    var overlaps = new Neighbours(desk).of(action);
    refuse(overlaps);
    var terms = found.terms(this, found.warning().id());
    var written =
        desk.write(author, Draft.about(found.file().situation(), Kinds.ACTION, body, terms));
    say(
        written,
        "Action %s planned",
        "Next, when it begins: upstander act start " + written.shortened());
    if (!json() && !written.repeated()) {
      overlaps.forEach(each -> out().println("Mind: " + Neighbours.sentence(each) + "."));
    }
  }

  private Action action(Author author, NamedWarning found, Place place) {
    var office = new Office(author.level(), author.organisation());
    return new Action(
        Neighbours.UNWRITTEN, found.warning().id(), option, office, place, begins, due);
  }

  private void refuse(List<Overlap> overlaps) {
    var opposed = overlaps.stream().filter(o -> o.kind() == Overlap.Kind.OPPOSED).toList();
    if (!opposed.isEmpty() && !anyway) {
      var lines = opposed.stream().map(o -> "  " + Neighbours.sentence(o) + ".").toList();
      throw Mistake.input(
          "nothing was written, for this plan works against others:%n%s%nTalk to them first, or add"
                  .formatted(String.join(System.lineSeparator(), lines))
              + " --anyway.");
    }
  }
}

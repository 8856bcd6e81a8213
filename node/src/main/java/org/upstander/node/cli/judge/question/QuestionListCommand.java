package org.upstander.node.cli.judge.question;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.upstander.assess.question.QuestionCourse;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Written;
import org.upstander.node.store.Json;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.SituationArgument;
import org.upstander.node.terminal.SituationName;
import org.upstander.node.terminal.Table;
import org.upstander.node.terminal.Table.Cell;
import org.upstander.node.terminal.Table.Column;
import org.upstander.world.Situation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `upstander judge question list`.
@Command(
    name = "list",
    description = "Lists questions: what is asked, until when, and what the future said.",
    footer = {
      "",
      "Examples:",
      "  upstander judge question list",
      "  upstander judge question list SDN --json"
    })
final class QuestionListCommand extends DeskInstruction {
  @Parameters(
      arity = "0..1",
      paramLabel = SituationArgument.LABEL,
      description = {SituationArgument.DESCRIPTION, "Without it: of all situations."})
  private @Nullable String situation;

  @Override
  protected void work(Desk desk) throws IOException {
    var table =
        new Table(
            Column.text("Id", "id"),
            Column.text("Situation", "situation"),
            Column.text("Closes", "closes"),
            Column.text("By", "by"),
            Column.text("How far", "stage"),
            Column.text("Event", "event"),
            Column.text("Decided by", "decided_by"));
    var about = Optional.ofNullable(situation).map(s -> SituationArgument.of(s, argument().day()));
    for (Situation one : situations(desk, about)) {
      desk.file(one)
          .questions()
          .courses()
          .forEach((id, course) -> table.add(row(desk, id, course)));
    }
    if (json()) {
      out().print(table.toJson());
    } else if (table.isEmpty()) {
      out().println("No question is on record. Next: upstander judge question ask --help");
    } else {
      out().print(table.toText());
    }
  }

  /// One situation, or all on record.
  static List<Situation> situations(Desk desk, Optional<Situation> about) {
    return about
        .map(List::of)
        .orElseGet(() -> desk.store().situations().stream().sorted().toList());
  }

  private static Cell[] row(Desk desk, String id, QuestionCourse course) {
    var question = course.question();
    var stage = course.stage(desk.today());
    return new Cell[] {
      new Cell(Written.shortened(id), Json.string(id)),
      Cell.of(SituationName.typed(question.situation())),
      Cell.of(question.days().closes().toString()),
      Cell.of(question.days().by().toString()),
      new Cell(Put.words(course, stage), Json.string(stage.name())),
      Cell.of(question.event()),
      Cell.of(question.decidedBy())
    };
  }
}

package org.upstander.node.cli.warn;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Written;
import org.upstander.node.page.warning.PaperWords;
import org.upstander.node.store.Json;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.SituationArgument;
import org.upstander.node.terminal.SituationName;
import org.upstander.node.terminal.Table;
import org.upstander.node.terminal.Table.Cell;
import org.upstander.node.terminal.Table.Column;
import org.upstander.record.file.WarningCase;
import org.upstander.warning.clock.AnswerClock;
import org.upstander.world.Situation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `upstander warn list`: all warnings, and how far each has come.
@Command(
    name = "list",
    description = "Lists warnings: level, how far each has come, who has answered, what is due.",
    footer = {"", "Examples:", "  upstander warn list", "  upstander warn list SDN --json"})
final class ListCommand extends DeskInstruction {
  @Parameters(
      arity = "0..1",
      paramLabel = SituationArgument.LABEL,
      description = "Only of this situation (default: all).")
  private @Nullable String situation;

  @Override
  protected void work(Desk desk) {
    var some =
        situation == null
            ? desk.store().situations()
            : List.of(SituationArgument.of(situation, desk.today()));
    var table =
        new Table(
            Column.text("Warning", "warning"),
            Column.text("Situation", "situation"),
            Column.text("Kind", "kind"),
            Column.text("Level", "level"),
            Column.text("Stage", "stage"),
            Column.text("Issued", "issued"),
            Column.text("Answer due", "due"),
            Column.number("Answers", "answers"));
    for (Situation each : some) {
      desk.file(each).warnings().list().forEach(warning -> add(table, each, warning));
    }
    if (table.isEmpty() && !json()) {
      out().println("No warning is on record: upstander warn draft begins one.");
    } else {
      out().print(json() ? table.toJson() : table.toText());
    }
  }

  private static void add(Table table, Situation situation, WarningCase warning) {
    var course = warning.course();
    var notice = course.notice().orElseThrow();
    var due = AnswerClock.DEFAULT.due(course);
    int answers = warning.answers().list().size();
    table.add(
        new Cell(Written.shortened(warning.id()), Json.string(warning.id())),
        Cell.of(SituationName.typed(situation)),
        Cell.of(word(notice.kind())),
        Cell.of(notice.standing().level().name()),
        Cell.of(word(course.stage())),
        course.issued().map(at -> Cell.of(PaperWords.minute(at))).orElse(Cell.none("-")),
        due.map(at -> Cell.of(PaperWords.minute(at))).orElse(Cell.none("-")),
        Cell.of(Integer.toString(answers), answers));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

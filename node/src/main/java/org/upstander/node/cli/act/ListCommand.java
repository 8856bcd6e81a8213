package org.upstander.node.cli.act;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Written;
import org.upstander.node.store.Json;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.SituationArgument;
import org.upstander.node.terminal.SituationName;
import org.upstander.node.terminal.Table;
import org.upstander.node.terminal.Table.Cell;
import org.upstander.node.terminal.Table.Column;
import org.upstander.response.action.Action;
import org.upstander.response.action.Course;
import org.upstander.response.coordination.Overlap;
import org.upstander.world.Situation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `upstander act list`: all actions, what is late, and which stand in each other's way.
@Command(
    name = "list",
    description = {
      "Lists actions, what is late, and beside each whom it duplicates or works against."
    },
    footer = {"", "Examples:", "  upstander act list", "  upstander act list SDN --json"})
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
            Column.text("Action", "action"),
            Column.text("Situation", "situation"),
            Column.text("Option", "option"),
            Column.text("Office", "office"),
            Column.text("Where", "where"),
            Column.text("Begins", "begins"),
            Column.text("Due", "due"),
            Column.text("Standing", "standing"),
            Column.text("Late", "late"),
            Column.text("Beside", "beside"));
    var findings = new LinkedHashSet<String>();
    for (Situation each : some) {
      var overlaps = new Neighbours(desk).find(new Neighbours(desk).running(each.state()));
      for (var warning : desk.file(each).warnings().list()) {
        for (Course course : warning.actions()) {
          var own = overlaps.stream().filter(o -> touches(o, course.action())).toList();
          own.forEach(o -> findings.add(Neighbours.sentence(o) + "."));
          table.add(row(each, course, own, desk.today()));
        }
      }
    }
    print(table, findings);
  }

  private void print(Table table, LinkedHashSet<String> findings) {
    if (json()) {
      out().print(table.toJson());
    } else if (table.isEmpty()) {
      out().println("No action is planned: upstander act plan begins one.");
    } else {
      out().print(table.toText());
      findings.forEach(out()::println);
    }
  }

  private static boolean touches(Overlap overlap, Action action) {
    return overlap.one().equals(action) || overlap.other().equals(action);
  }

  private static Cell[] row(
      Situation situation, Course course, List<Overlap> overlaps, LocalDate day) {
    var action = course.action();
    var regions = action.place().regions();
    boolean late = course.late(day);
    return new Cell[] {
      new Cell(Written.shortened(action.id()), Json.string(action.id())),
      Cell.of(SituationName.typed(situation)),
      Cell.of(action.option()),
      Cell.of(action.owner().name()),
      Cell.of(regions.isEmpty() ? "whole state" : String.join(", ", regions)),
      Cell.of(action.begins().toString()),
      Cell.of(course.due().toString()),
      Cell.of(word(course.standing())),
      new Cell(late ? "late" : "", Boolean.toString(late)),
      Cell.of(overlaps.stream().map(o -> beside(o, action)).collect(Collectors.joining(", ")))
    };
  }

  private static String beside(Overlap overlap, Action action) {
    var other = overlap.one().equals(action) ? overlap.other() : overlap.one();
    String how =
        switch (overlap.kind()) {
          case DUPLICATE -> "the same as ";
          case OPPOSED -> "against ";
        };
    return how + Written.shortened(other.id());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}

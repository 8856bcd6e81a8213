package org.upstander.node.cli.judge;

import java.util.List;
import java.util.Optional;
import org.upstander.assess.consult.Consultation;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Written;
import org.upstander.node.store.Json;
import org.upstander.node.terminal.Moment;
import org.upstander.node.terminal.Names;
import org.upstander.node.terminal.SituationName;
import org.upstander.node.terminal.Table;
import org.upstander.node.terminal.Table.Cell;
import org.upstander.node.terminal.Table.Column;
import org.upstander.world.Situation;

/// Consultations as a table.
final class ConsultationTable {
  private ConsultationTable() {}

  /// @param about the situation; empty for all
  static Table of(Desk desk, Optional<Situation> about) {
    var table =
        new Table(
            Column.text("Id", "id"),
            Column.text("Situation", "situation"),
            Column.text("As of", "as_of"),
            Column.number("Indicators", "indicators"),
            Column.text("How far", "stage"),
            Column.text("Awaited", "awaited"),
            Column.text("First round until", "first_until"),
            Column.text("Second round until", "second_until"));
    var names = new Names(desk.members());
    List<Situation> situations =
        about.map(List::of).orElseGet(() -> desk.store().situations().stream().sorted().toList());
    for (Situation situation : situations) {
      desk.file(situation)
          .judgements()
          .consultations()
          .forEach((id, course) -> table.add(row(desk, names, id, course)));
    }
    return table;
  }

  private static Cell[] row(Desk desk, Names names, String id, Consultation course) {
    var plan = course.plan();
    var awaited = names.of(course.awaited(desk.now()));
    var until = plan.until();
    return new Cell[] {
      new Cell(Written.shortened(id), Json.string(id)),
      Cell.of(SituationName.typed(plan.situation())),
      Cell.of(plan.asOf().toString()),
      Cell.of(Integer.toString(plan.indicators().size()), plan.indicators().size()),
      new Cell(Words.of(course.stage(desk.now())), Json.string(course.stage(desk.now()).name())),
      awaited.isEmpty() ? Cell.none("nobody") : Cell.of(awaited),
      new Cell(Moment.shown(until.first()), Json.string(until.first().toString())),
      new Cell(Moment.shown(until.second()), Json.string(until.second().toString()))
    };
  }
}

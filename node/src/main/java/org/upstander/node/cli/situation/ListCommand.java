package org.upstander.node.cli.situation;

import java.io.IOException;
import org.upstander.node.desk.Desk;
import org.upstander.node.store.Json;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.SituationName;
import org.upstander.node.terminal.Table;
import org.upstander.record.body.SituationBody;
import org.upstander.record.file.Levels;
import org.upstander.warning.picture.SituationPicture;
import picocli.CommandLine.Command;

/// `upstander situation list`: all that is on record.
@Command(
    name = "list",
    description = {
      "Lists all situations on record: phase and level in force and since when, warnings that are",
      "open, answers that are overdue, and judgements so old that they ask to be made again."
    },
    footer = {"", "Example:", "  upstander situation list"})
final class ListCommand extends DeskInstruction {
  @Override
  protected void work(Desk desk) throws IOException {
    var table = table();
    for (var situation : desk.store().situations()) {
      add(table, new Overview(desk.file(situation), desk.now()));
    }
    if (json()) {
      out().print(table.isEmpty() ? "[]\n" : table.toJson());
    } else if (table.isEmpty()) {
      out()
          .println(
              "Nothing is on record yet. upstander situation open begins the file of a situation.");
    } else {
      out().print(table.toText());
    }
  }

  private static Table table() {
    return new Table(
        Table.Column.text("Situation", "situation"),
        Table.Column.text("Title", "title"),
        Table.Column.text("Phase", "phase"),
        Table.Column.text("Level", "level"),
        Table.Column.text("Since", "since"),
        Table.Column.number("Open warnings", "open_warnings"),
        Table.Column.number("Answers overdue", "answers_overdue"),
        Table.Column.number("To judge anew", "renewals"));
  }

  private void add(Table table, Overview overview) {
    var file = overview.file();
    var current = file.levels().current();
    long overdue = overview.open().stream().filter(overview::overdue).count();
    table.add(
        new Table.Cell(
            SituationName.typed(file.situation()), Json.string(file.situation().toString())),
        file.opened()
            .map(SituationBody.Opened::title)
            .map(Table.Cell::of)
            .orElse(Table.Cell.none("not opened")),
        current
            .map(c -> Table.Cell.of(LevelWords.of(c.phase())))
            .orElse(Table.Cell.none("not decided")),
        current
            .map(c ->
                new Table.Cell(
                    LevelWords.of(c.level()) + beside(overview, c),
                    Json.string(LevelWords.of(c.level()))))
            .orElse(Table.Cell.none("not decided")),
        overview.since().map(d -> Table.Cell.of(d.toString())).orElse(Table.Cell.none("–")),
        count(overview.open().size()),
        count(overdue),
        count(overview.judged().renewals().size()));
  }

  private static String beside(Overview overview, Levels.Ruling current) {
    if (current.set().isPresent()) {
      return " (set by two)";
    }
    return SituationPicture.grounded(overview.ruling(current)) ? "" : " (too little known)";
  }

  private static Table.Cell count(long count) {
    return Table.Cell.of(Long.toString(count), count);
  }
}

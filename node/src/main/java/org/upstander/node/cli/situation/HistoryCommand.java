package org.upstander.node.cli.situation;

import java.io.IOException;
import org.upstander.node.Mistake;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Written;
import org.upstander.node.store.Json;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.Moment;
import org.upstander.node.terminal.SituationArgument;
import org.upstander.node.terminal.SituationName;
import org.upstander.node.terminal.Table;
import org.upstander.record.Entry;
import org.upstander.record.Kinds;
import org.upstander.record.file.SituationFile;
import org.upstander.world.Situation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `upstander situation history`: everything ever said about it.
@Command(
    name = "history",
    description = {
      "Lists all entries about a situation in the order of the record; what was corrected or taken",
      "back stays in the list and is marked."
    },
    footer = {"", "Example:", "  upstander situation history SDN"})
final class HistoryCommand extends DeskInstruction {
  @Parameters(paramLabel = SituationArgument.LABEL, description = SituationArgument.DESCRIPTION)
  private String situation;

  @Override
  protected void work(Desk desk) throws IOException {
    var about = SituationArgument.of(situation, desk.today());
    SituationFile file = desk.file(about);
    var past = Past.of(desk, file);
    if (past.entries().isEmpty()) {
      throw nothing(about);
    }
    var table = table(past);
    out().print(json() ? table.toJson() : table.toText());
  }

  static Mistake nothing(Situation about) {
    String typed = SituationName.typed(about);
    return Mistake.input(
        "%s: nothing is on record about it. upstander situation open %s begins its file."
            .formatted(typed, typed));
  }

  static Table table(Past past) {
    var table =
        new Table(
            Table.Column.text("Id", "id"),
            Table.Column.text("When", "at"),
            Table.Column.text("By", "author"),
            Table.Column.text("Kind", "kind"),
            Table.Column.text("Marking", "marking"),
            Table.Column.text("What", "what"));
    past.entries().forEach(entry -> add(table, past, entry));
    return table;
  }

  private static void add(Table table, Past past, Entry entry) {
    var header = entry.header();
    String fate = past.fate(entry).map(f -> " [" + f + "]").orElse("");
    table.add(
        new Table.Cell(Written.shortened(header.id()), Json.string(header.id())),
        new Table.Cell(
            Moment.shown(header.authoredAt()), Json.string(header.authoredAt().toString())),
        Table.Cell.of(past.author(entry)),
        Table.Cell.of(header.kind()),
        Table.Cell.of(header.marking().name()),
        Table.Cell.of(EntryWords.of(Kinds.body(entry)) + fate));
  }
}

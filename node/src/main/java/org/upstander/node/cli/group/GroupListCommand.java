package org.upstander.node.cli.group;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Reader;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.SituationArgument;
import org.upstander.node.terminal.SituationName;
import org.upstander.node.terminal.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `upstander group list`: the register as of today.
@Command(
    name = "list",
    description = {
      "Lists the groups at risk whose description holds today, as far as the reader (--as) may see",
      "them, and those whose description ends within 60 days."
    },
    footer = {
      "",
      "Examples:",
      "  upstander group list",
      "  upstander group list SDN --as protection-officer"
    })
final class GroupListCommand extends DeskInstruction {
  @Parameters(
      arity = "0..1",
      paramLabel = SituationArgument.LABEL,
      description = "In one file only (default: in all).")
  private @Nullable String situation;

  @Override
  protected void work(Desk desk) throws IOException {
    Optional<String> given = Optional.ofNullable(situation);
    var about = given.map(text -> SituationArgument.of(text, desk.today()));
    var reader = Reader.of(desk, argument().name());
    var table = table();
    KnownGroups.list(desk, about, reader).forEach(known -> add(table, known, desk.today()));
    if (json()) {
      out().print(table.isEmpty() ? "[]\n" : table.toJson());
    } else if (table.isEmpty()) {
      out()
          .println(
              "No description of a group holds today. That does not mean that nobody is at risk:"
                  + " upstander group describe puts one on record.");
    } else {
      out().print(table.toText());
    }
  }

  private static Table table() {
    return new Table(
        Table.Column.text("Group", "group"),
        Table.Column.text("Name", "name"),
        Table.Column.text("File", "situation"),
        Table.Column.text("People", "size"),
        Table.Column.text("Grounds", "grounds"),
        Table.Column.text("Where", "places"),
        Table.Column.text("Exposed to", "exposures"),
        Table.Column.text("Until", "until"));
  }

  private static void add(Table table, KnownGroups.Known known, LocalDate today) {
    var group = known.group();
    LocalDate until = group.validity().until();
    boolean soon = !until.isAfter(today.plusDays(GroupWords.SOON));
    table.add(
        Table.Cell.of(group.id()),
        Table.Cell.of(group.name()),
        Table.Cell.of(SituationName.typed(known.situation())),
        Table.Cell.of(group.size().label()),
        Table.Cell.of(GroupWords.words(group.grounds())),
        Table.Cell.of(GroupWords.places(group)),
        Table.Cell.of(GroupWords.words(group.exposures())),
        Table.Cell.of(until + (soon ? " (ends soon: describe it again)" : "")));
  }
}

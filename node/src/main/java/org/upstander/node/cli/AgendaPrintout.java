package org.upstander.node.cli;

import java.time.LocalDate;
import java.util.List;
import org.upstander.forecast.outlook.Agenda;
import org.upstander.node.page.Figures;
import org.upstander.node.store.Json;
import org.upstander.node.terminal.Table;
import org.upstander.signal.trigger.Occurrence;

/// Dated events ahead as they are printed on a terminal.
final class AgendaPrintout {
  private static final int LINES = 8;

  private AgendaPrintout() {}

  /// A short section under the watchlist; nothing if nothing is due.
  static String toText(Agenda agenda) {
    if (agenda.items().isEmpty()) {
      return "";
    }
    var text = new StringBuilder();
    text.append(
        "\nIn the next %d days after %s; first where violence is likely or likeliest to begin:\n"
            .formatted(agenda.days(), agenda.day()));
    for (Agenda.Item item : agenda.items().subList(0, Math.min(LINES, agenda.items().size()))) {
      Occurrence due = item.occurrence();
      text.append(
          "  %s  %s%s, %s: %s (%s)\n"
              .formatted(
                  due.first(),
                  due.entry().scope().title(),
                  item.violence().map(p -> " (≥25: " + Figures.probability(p) + ")").orElse(""),
                  words(due.entry().kind().word()),
                  plain(due.entry().title()),
                  due.entry().certainty().word()));
    }
    int more = agenda.items().size() - LINES;
    return text.append(more > 0 ? "  and %d more; see: upstander triggers\n".formatted(more) : "")
        .toString();
  }

  /// A member of the JSON of a run, with the comma before it; nothing if nothing is due.
  static String toJson(Agenda agenda) {
    if (agenda.items().isEmpty()) {
      return "";
    }
    var due = agenda.items().stream().map(Agenda.Item::occurrence).toList();
    return ", \"triggers\": {\"as_of\": %s, \"days\": %d, \"rows\": %s}"
        .formatted(
            Json.string(agenda.day().toString()),
            agenda.days(),
            table(due, agenda.day()).toJson().strip());
  }

  /// One row an occurrence.
  static Table table(List<Occurrence> occurrences, LocalDate asOf) {
    var table =
        new Table(
            Table.Column.text("Date", "first"),
            Table.Column.text("To", "last"),
            Table.Column.number("Days", "days_left"),
            Table.Column.text("State", "state"),
            Table.Column.text("Kind", "kind"),
            Table.Column.text("What", "title"),
            Table.Column.text("Certainty", "certainty"),
            Table.Column.text("Source", "source"),
            Table.Column.text("Read from", "origin"));
    occurrences.forEach(due -> table.add(row(due, asOf)));
    return table;
  }

  private static Table.Cell[] row(Occurrence due, LocalDate asOf) {
    var entry = due.entry();
    var origin = due.trigger().origin();
    boolean one = due.first().equals(due.last());
    return new Table.Cell[] {
      Table.Cell.of(due.first().toString()),
      new Table.Cell(one ? "" : due.last().toString(), Json.string(due.last().toString())),
      Table.Cell.of(Long.toString(due.daysLeft(asOf)), due.daysLeft(asOf)),
      Table.Cell.of(entry.scope().title()),
      new Table.Cell(words(entry.kind().word()), Json.string(entry.kind().word())),
      Table.Cell.of(plain(entry.title())),
      Table.Cell.of(entry.certainty().word()),
      Table.Cell.of(plain(entry.source())),
      Table.Cell.of(origin.file().name() + ":" + origin.line())
    };
  }

  private static String words(String word) {
    return word.replace('-', ' ');
  }

  /// Text without what would steer a terminal.
  private static String plain(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }
}

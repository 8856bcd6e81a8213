package org.upstander.node.cli;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.upstander.evidence.EventLog;
import org.upstander.evidence.EventLog.Telling;
import org.upstander.evidence.Evidence;
import org.upstander.node.page.Figures;
import org.upstander.node.store.Json;
import org.upstander.node.terminal.Table;
import org.upstander.panel.DeathsPanel;
import org.upstander.source.SourceFile;
import org.upstander.source.Violence;
import org.upstander.world.State;

/// What is known about the deaths of one state and month, and where it is written.
final class EvidencePrintout {
  private static final Table.Column SOURCE = Table.Column.text("Source", "source");
  private static final Table.Column PUBLISHED = Table.Column.text("Published", "published");
  private static final Table.Column PLACE = Table.Column.text("Where", "where");

  private final Evidence evidence;
  private final State state;
  private final YearMonth month;

  EvidencePrintout(Evidence evidence, State state, YearMonth month) {
    this.evidence = evidence;
    this.state = state;
    this.month = month;
  }

  /// Both tables; of events the `most` deadliest.
  String toText(int most) {
    var text = new StringBuilder();
    text.append("%s, %s: deaths recorded, by source\n\n".formatted(state.name(), month));
    var figures = figures();
    text.append(
        figures.isEmpty()
            ? "No source covers this state and month: no data, which is not zero.\n"
            : figures.toText());
    var all = events();
    if (!all.isEmpty() && most > 0) {
      text.append("\nEvents that end in this month, the deadliest first\n\n");
      text.append(table(all.stream().limit(most).toList()).toText());
    }
    if (all.size() > most) {
      text.append("%d of %d events; see --events.\n".formatted(most, all.size()));
    }
    return text.toString();
  }

  String toJson() {
    return """
    {"state": %s, "month": %s, "figures": %s, "events": %s}
    """
        .formatted(
            Json.string(state.iso3().orElse(Integer.toString(state.code()))),
            Json.string(month.toString()),
            figures().toJson().strip(),
            table(events()).toJson().strip());
  }

  private Table figures() {
    var table =
        new Table(
            Table.Column.text("Violence", "violence"),
            Table.Column.number("Deaths", "deaths"),
            Table.Column.text("Counts", "counts"),
            SOURCE,
            PUBLISHED,
            PLACE);
    for (Violence type : Violence.values()) {
      var decides = DeathsPanel.deciding(evidence, state, month, type).map(SourceFile::sha256);
      for (SourceFile file : evidence.files()) {
        said(file, type)
            .ifPresent(said ->
                table.add(
                    Table.Cell.of(name(type)),
                    Table.Cell.of(Figures.recorded(said.deaths), said.deaths),
                    counts(decides, file),
                    Table.Cell.of(source(file)),
                    Table.Cell.of(Evidence.published(file).toString()),
                    Table.Cell.of(said.where)));
      }
    }
    return table;
  }

  private static Table.Cell counts(Optional<String> decides, SourceFile file) {
    boolean counts = decides.isPresent() && decides.get().equals(file.sha256());
    return new Table.Cell(counts ? "yes" : "", Boolean.toString(counts));
  }

  /// A figure of one file: a claim of it, the sum of its events, or the zero its silence means.
  private record Said(double deaths, String where) {}

  private Optional<Said> said(SourceFile file, Violence type) {
    var variable = EventLog.variable(type);
    var claim = evidence.find(file, state, month, variable);
    if (claim.isPresent()) {
      return Optional.of(
          new Said(claim.get().value(), file.name() + ":" + claim.get().origin().line()));
    }
    var sum = sum(file, type);
    if (sum.isPresent()) {
      return Optional.of(new Said(sum.getAsDouble(), file.name() + ", its events"));
    }
    return file.coverage().covers(variable.id(), state, month)
        ? Optional.of(new Said(0, file.name() + ", covered and silent"))
        : Optional.empty();
  }

  private OptionalDouble sum(SourceFile file, Violence type) {
    var own =
        events().stream()
            .filter(t -> t.origin().file().equals(file) && t.event().violence() == type)
            .mapToInt(t -> t.event().deaths().best())
            .summaryStatistics();
    return own.getCount() == 0 ? OptionalDouble.empty() : OptionalDouble.of(own.getSum());
  }

  /// Every telling of the events that end in the month, the deadliest first.
  private List<Telling> events() {
    return evidence.events().all().stream()
        .filter(t -> t.event().state().equals(state))
        .filter(t -> YearMonth.from(t.event().when().last()).equals(month))
        .sorted(
            Comparator.comparingInt((Telling t) -> -t.event().deaths().best())
                .thenComparing(t -> t.event().id())
                .thenComparing(t -> t.origin().file().sha256())
                .thenComparing(t -> t.origin().line()))
        .toList();
  }

  private static Table table(List<Telling> tellings) {
    var table =
        new Table(
            Table.Column.text("Event", "id"),
            Table.Column.text("Days", "days"),
            Table.Column.text("Violence", "violence"),
            Table.Column.number("Deaths", "deaths"),
            Table.Column.text("Unit", "first_order_unit"),
            SOURCE,
            PUBLISHED,
            PLACE);
    for (Telling telling : tellings) {
      var event = telling.event();
      var origin = telling.origin();
      table.add(
          Table.Cell.of(event.id()),
          Table.Cell.of(days(event.when().first().toString(), event.when().last().toString())),
          Table.Cell.of(name(event.violence())),
          Table.Cell.of(Figures.recorded(event.deaths().best()), event.deaths().best()),
          Table.Cell.of(event.where().adm1().orElse("")),
          Table.Cell.of(source(origin.file())),
          Table.Cell.of(origin.published().toString()),
          Table.Cell.of(origin.file().name() + ":" + origin.line()));
    }
    return table;
  }

  private static String days(String first, String last) {
    return first.equals(last) ? first : first + "/" + last;
  }

  private static String source(SourceFile file) {
    return file.publisher().name() + file.edition().map(e -> " " + e.version()).orElse("");
  }

  private static String name(Violence type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

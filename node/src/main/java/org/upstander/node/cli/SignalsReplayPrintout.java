package org.upstander.node.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.upstander.node.store.Json;
import org.upstander.node.terminal.Table;
import org.upstander.score.backtest.ClusterPace;
import org.upstander.score.backtest.EscalationWarning;
import org.upstander.score.backtest.SignalRecord;
import org.upstander.score.backtest.SignalReplay;
import org.upstander.score.backtest.SignalRule;
import org.upstander.signal.event.EventHistory;
import org.upstander.world.States;

/// What came of replayed signals, for a terminal and for programs: by rule, what each state's
/// signals were followed by, and what they told before known escalations.
///
/// @param question what was replayed
/// @param replay the signals of every week
/// @param history the events they are judged by
record SignalsReplayPrintout(
    SignalReplay.Question question, SignalReplay replay, EventHistory history) {

  /// The rules that what was replayed allows.
  private List<SignalRule> rules() {
    return Arrays.stream(SignalRule.values())
        .filter(rule -> question.clusters() != ClusterPace.NONE || !rule.needsClusters())
        .toList();
  }

  String toText() {
    var text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%,d states, method %s, clusters %s.%n",
            replay.weeks().size(),
            question.method().name(),
            name(question.clusters())));
    for (SignalRule rule : rules()) {
      text.append("\nSignal: ").append(name(rule)).append("\n\n");
      text.append(records(rule).toText()).append('\n').append(warnings(rule).toText());
    }
    return text.toString();
  }

  String toJson() {
    return rules().stream()
        .map(rule ->
            "%s: {\"states\": %s, \"escalations\": %s}"
                .formatted(
                    Json.string(name(rule)),
                    records(rule).toJson().strip(),
                    warnings(rule).toJson().strip()))
        .collect(
            Collectors.joining(
                ",\n",
                "{\"method\": %s, \"clusters\": %s, \"rules\": {\n"
                    .formatted(
                        Json.string(question.method().name()),
                        Json.string(name(question.clusters()))),
                "\n}}\n"));
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private Table records(SignalRule rule) {
    var table =
        new Table(
            Table.Column.text("State", "state"),
            Table.Column.number("Weeks", "weeks"),
            Table.Column.number("Up", "up"),
            Table.Column.number("Escalating", "escalating"),
            Table.Column.number("Episodes", "episodes"),
            Table.Column.number("Followed", "followed"),
            Table.Column.number("False a year", "false_a_year"));
    List<SignalRecord> records = replay.records(rule, history);
    records.forEach(r -> add(table, States.world().get(r.state()).name(), r));
    if (records.size() > 1) {
      add(table, "all", SignalRecord.sum(records));
    }
    return table;
  }

  private static void add(Table table, String name, SignalRecord r) {
    table.add(
        Table.Cell.of(name),
        whole(r.weeks()),
        share(r.up(), r.weeks()),
        share(r.escalating(), r.judged()),
        whole(r.episodes().size()),
        whole(r.episodes().size() - r.falseEpisodes()),
        r.falseEachYear()
            .map(f -> Table.Cell.of(String.format(Locale.ROOT, "%.2f", f), f))
            .orElse(Table.Cell.none("")));
  }

  private Table warnings(SignalRule rule) {
    var table =
        new Table(
            Table.Column.text("Escalation", "escalation"),
            Table.Column.text("Day", "day"),
            Table.Column.text("Earliest of the 26 weeks before", "first_before"),
            Table.Column.number("Weeks up of 26", "weeks_before"),
            Table.Column.text("Up in the last", "standing"),
            Table.Column.text("First after", "first_after"));
    for (EscalationWarning w : replay.warnings(rule)) {
      var name = Table.Cell.of(w.escalation().name());
      var day = Table.Cell.of(w.escalation().day().toString());
      if (w.covered()) {
        var standing = Table.Cell.of(w.standing() ? "yes" : "no");
        table.add(
            name, day, day(w.firstBefore()), whole(w.weeksBefore()), standing, day(w.firstAfter()));
      } else {
        var none = Table.Cell.none("");
        table.add(name, day, Table.Cell.none("not replayed"), none, none, none);
      }
    }
    return table;
  }

  private static Table.Cell day(Optional<LocalDate> day) {
    return day.map(d -> Table.Cell.of(d.toString())).orElse(Table.Cell.none("none"));
  }

  private static Table.Cell whole(long value) {
    return Table.Cell.of(String.format(Locale.ROOT, "%,d", value), value);
  }

  private static Table.Cell share(int part, int whole) {
    return whole == 0
        ? Table.Cell.none("")
        : Table.Cell.of(
            String.format(Locale.ROOT, "%.0f %%", 100.0 * part / whole), (double) part / whole);
  }
}

package org.upstander.node.cli;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.upstander.forecast.outlook.Structural;
import org.upstander.forecast.outlook.WhatIf;
import org.upstander.node.page.Figures;
import org.upstander.node.store.Json;
import org.upstander.node.terminal.Table;

/// Answers to `--what-if` as they are printed on a terminal.
final class WhatIfPrintout {
  /// Effects that are smaller do not show in one decimal.
  private static final double SHOWN = 0.05;

  private WhatIfPrintout() {}

  static String toText(List<WhatIfQuestion.Answer> answers) {
    return answers.stream().map(WhatIfPrintout::text).collect(Collectors.joining("\n"));
  }

  private static String text(WhatIfQuestion.Answer answer) {
    WhatIf whatIf = answer.whatIf();
    int year = whatIf.before().baseYear();
    var text = new StringBuilder();
    text.append(
        "%s, onset of a mass killing, from conditions in %d%n"
            .formatted(answer.state().name(), year));
    for (var one : whatIf.suppositions()) {
      text.append(
          "Suppose %s = %s%s%n"
              .formatted(
                  one.predictor(), Figures.value(one.value()), was(whatIf, one.predictor())));
    }
    text.append("\n").append(risks(whatIf).toText());
    text.append("\n").append(drivers(whatIf).toText());
    text.append(
        "\nHow the model judges such a state, not what would follow if somebody changed the"
            + " condition.\n");
    return text.toString();
  }

  private static String was(WhatIf whatIf, String predictor) {
    if (!WhatIf.counts(predictor)) {
      return "; the model does not look at it";
    }
    return whatIf.before().drivers().stream()
        .filter(d -> d.id().equals(predictor))
        .findFirst()
        .map(d -> ", was %s: %s".formatted(Figures.value(d.value()), d.meaning()))
        .orElse("");
  }

  private static Table risks(WhatIf whatIf) {
    var table =
        new Table(
            Table.Column.text("Onset", "onset"),
            Table.Column.number("As it is", "before"),
            Table.Column.number("Supposed", "after"));
    Structural a = whatIf.before();
    Structural b = whatIf.after();
    row(table, "within one year", Figures.rare(a.withinOneYear()), Figures.rare(b.withinOneYear()));
    row(table, "within two years", two(a), two(b));
    row(table, "rank", Integer.toString(a.rank()), Integer.toString(b.rank()));
    row(table, "among the thirty highest", topThirty(a), topThirty(b));
    return table;
  }

  private static void row(Table table, String what, String before, String after) {
    table.add(Table.Cell.of(what), Table.Cell.of(before), Table.Cell.of(after));
  }

  private static String two(Structural risk) {
    return "%s (%s)"
        .formatted(
            Figures.rare(risk.withinTwoYears()), Figures.rareInterval(risk.low(), risk.high()));
  }

  private static String topThirty(Structural risk) {
    return risk.topThirty().map(Figures::probability).orElse("unknown");
  }

  /// The drivers whose effect is another, the largest difference first.
  private static Table drivers(WhatIf whatIf) {
    var table =
        new Table(
            Table.Column.text("Effect in percentage points", "driver"),
            Table.Column.number("As it is", "before"),
            Table.Column.number("Supposed", "after"));
    Map<String, Double> before = new HashMap<>();
    whatIf.before().drivers().forEach(d -> before.put(d.id(), d.points()));
    whatIf.after().drivers().stream()
        .filter(d -> Math.abs(gap(before, d)) >= SHOWN)
        .sorted(
            Comparator.comparingDouble((Structural.Driver d) -> -Math.abs(gap(before, d)))
                .thenComparing(Structural.Driver::id))
        .forEach(d ->
            row(
                table,
                d.meaning(),
                Figures.points(before.getOrDefault(d.id(), 0.0)),
                Figures.points(d.points())));
    return table;
  }

  private static double gap(Map<String, Double> before, Structural.Driver after) {
    return after.points() - before.getOrDefault(after.id(), 0.0);
  }

  static String toJson(List<WhatIfQuestion.Answer> answers) {
    return answers.stream()
        .map(WhatIfPrintout::json)
        .collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
  }

  private static String json(WhatIfQuestion.Answer answer) {
    String suppositions =
        answer.whatIf().suppositions().stream()
            .map(s -> Json.string(s.predictor()) + ": " + Json.number(s.value()))
            .collect(Collectors.joining(", ", "{", "}"));
    return "{\"state\": %s, \"base_year\": %d, \"suppose\": %s, \"before\": %s, \"after\": %s}"
        .formatted(
            Json.string(answer.state().name()),
            answer.whatIf().before().baseYear(),
            suppositions,
            json(answer.whatIf().before()),
            json(answer.whatIf().after()));
  }

  private static String json(Structural risk) {
    String drivers =
        risk.drivers().stream()
            .map(d -> Json.string(d.id()) + ": " + Json.number(d.points()))
            .collect(Collectors.joining(", ", "{", "}"));
    return ("{\"within_one_year\": %s, \"within_two_years\": %s, \"low\": %s, \"high\": %s,"
            + " \"rank\": %d, \"top_30\": %s, \"points\": %s}")
        .formatted(
            Json.number(risk.withinOneYear().value()),
            Json.number(risk.withinTwoYears().value()),
            Json.number(risk.low().value()),
            Json.number(risk.high().value()),
            risk.rank(),
            risk.topThirty().map(p -> Json.number(p.value())).orElse("null"),
            drivers);
  }
}

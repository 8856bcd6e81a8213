package org.upstander.node.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.upstander.node.Mistake;
import org.upstander.node.store.Numbers;
import org.upstander.node.terminal.Instruction;
import org.upstander.node.terminal.Table;
import org.upstander.score.Estimate;
import org.upstander.score.OnsetComparison;
import org.upstander.score.OnsetScores;
import org.upstander.source.NumberTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander score onset`: probabilities of an onset against what happened.
@Command(
    name = "onset",
    description = {
      "Scores probabilities of an onset within two years (base_year, ccode, probability) against what",
      "happened. Intervals are 80 %%, from a bootstrap by state."
    },
    footer = {
      "",
      "Examples:",
      "  upstander score onset onset.csv --truth predictors.csv",
      "  upstander score onset onset.csv --truth predictors.csv --against other.csv"
    })
final class ScoreOnsetCommand extends Instruction {
  private static final List<List<String>> FORECASTS =
      List.of(List.of("base_year"), List.of("ccode"), List.of("probability"));
  private static final List<List<String>> TRUTH =
      List.of(List.of("base_year", "year"), List.of("ccode"), List.of("outcome", "mk_onset_1or2"));

  @Parameters(paramLabel = "FILE", description = "The forecasts.")
  private Path forecasts;

  @Option(
      names = "--truth",
      required = true,
      paramLabel = "FILE",
      description = "The Early Warning Project's table, or base_year,ccode,outcome.")
  private Path truth;

  @Option(
      names = "--against",
      paramLabel = "FILE",
      description = {
        "Other forecasts; prints how much better or worse FILE is, on the state-years that both",
        "forecast and on the same draws of states."
      })
  private @Nullable Path against;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  private record Case(int year, int state) {}

  @Override
  public Integer call() throws IOException {
    Map<Case, Double> said = probabilities(forecasts);
    Map<Case, Double> happened = outcomes();
    List<Case> cases = said.keySet().stream().filter(happened::containsKey).toList();
    Map<Case, Double> others = against == null ? said : probabilities(against);
    if (against != null) {
      cases = cases.stream().filter(others::containsKey).toList();
    }
    boolean[] onset = new boolean[cases.size()];
    int onsets = 0;
    for (int i = 0; i < onset.length; i++) {
      onset[i] = happened.getOrDefault(cases.get(i), 0.0) > 0;
      onsets += onset[i] ? 1 : 0;
    }
    if (onsets == 0 || onsets == onset.length) {
      throw Mistake.input(
          "%s: %d state-years have a known outcome in %s and %d an onset; nothing can be ranked."
              .formatted(forecasts, onset.length, truth, onsets));
    }
    int[] state = cases.stream().mapToInt(Case::state).toArray();
    int[] year = cases.stream().mapToInt(Case::year).toArray();
    double[] first = cases.stream().mapToDouble(said::get).toArray();
    if (against == null) {
      print(OnsetScores.of(state, year, first, onset), said.size() - cases.size());
    } else {
      double[] second = cases.stream().mapToDouble(others::get).toArray();
      print(
          OnsetComparison.of(new OnsetComparison.Cases(state, year, first, second, onset)),
          against);
    }
    return 0;
  }

  /// Probabilities in the order of the file.
  private static Map<Case, Double> probabilities(Path file) throws IOException {
    NumberTable said = Numbers.read(file, FORECASTS);
    var probabilities = new LinkedHashMap<Case, Double>();
    for (int row = 0; row < said.rows(); row++) {
      double p = said.get(row, 2);
      if (!(p >= 0 && p <= 1)) {
        throw Mistake.input(
            "%s: line %d: probability %s is not from 0 to 1.".formatted(file, row + 2, p));
      }
      if (probabilities.put(of(said, row), p) != null) {
        throw Mistake.input(
            "%s: line %d: the base year and state stand there twice.".formatted(file, row + 2));
      }
    }
    return probabilities;
  }

  private Map<Case, Double> outcomes() throws IOException {
    NumberTable table = Numbers.read(truth, TRUTH, 2);
    var outcomes = new HashMap<Case, Double>();
    for (int row = 0; row < table.rows(); row++) {
      if (!Double.isNaN(table.get(row, 2))) {
        double outcome = table.get(row, 2);
        if (outcome != 0 && outcome != 1) {
          throw Mistake.input(
              "%s: line %d: the outcome %s is neither 0 nor 1.".formatted(truth, row + 2, outcome));
        }
        if (outcomes.put(of(table, row), outcome) != null) {
          throw Mistake.input(
              "%s: line %d: the year and state stand there twice.".formatted(truth, row + 2));
        }
      }
    }
    return outcomes;
  }

  private static Case of(NumberTable table, int row) {
    return new Case((int) table.get(row, 0), (int) table.get(row, 1));
  }

  private void print(OnsetScores scores, int unmatched) {
    var table =
        new Table(
            Table.Column.text("Score", "score"),
            Table.Column.number("Value", "value"),
            Table.Column.number("Low", "low"),
            Table.Column.number("High", "high"));
    scores.figures().forEach((name, e) -> add(table, name, e));
    scores
        .recall()
        .forEach((k, top) ->
            table.add(
                Table.Cell.of("onsets in the yearly top " + k),
                Table.Cell.of(
                    "%s of %d".formatted(whole(top.captured()), top.events()), top.captured()),
                Table.Cell.none(""),
                Table.Cell.none("")));
    add(table, "calibration intercept", scores.calibration().intercept());
    add(table, "calibration slope", scores.calibration().slope());
    if (json) {
      out().print(table.toJson());
    } else {
      out()
          .printf(
              "%,d state-years, %d followed by an onset%s%n%n",
              scores.cases(),
              scores.onsets(),
              unmatched > 0 ? "; %,d without a known outcome".formatted(unmatched) : "");
      out().print(table.toText());
      out().print("\n" + reliability(scores).toText());
    }
    out().flush();
  }

  private void print(OnsetComparison comparison, Path other) {
    var table =
        new Table(
            Table.Column.text("Difference", "difference"),
            Table.Column.number("Value", "value"),
            Table.Column.number("Low", "low"),
            Table.Column.number("High", "high"));
    comparison.differences().forEach((name, e) -> add(table, name, e));
    if (json) {
      out().print(table.toJson());
    } else {
      out()
          .printf(
              "%,d state-years, %d followed by an onset: %s less %s%n%n",
              comparison.cases(),
              comparison.onsets(),
              forecasts.getFileName(),
              other.getFileName());
      out().print(table.toText());
    }
    out().flush();
  }

  private static Table reliability(OnsetScores scores) {
    var table =
        new Table(
            Table.Column.number("Forecast", "forecast"),
            Table.Column.number("Happened", "happened"),
            Table.Column.text("80 %", "interval"),
            Table.Column.number("State-years", "count"));
    for (var bin : scores.reliability().bins()) {
      table.add(
          Table.Cell.of(percent(bin.meanForecast()), bin.meanForecast()),
          Table.Cell.of(percent(bin.observedRate()), bin.observedRate()),
          Table.Cell.of(percent(bin.observed().low()) + "–" + percent(bin.observed().high())),
          Table.Cell.of(Integer.toString(bin.count()), bin.count()));
    }
    return table;
  }

  private static String percent(double p) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * p);
  }

  private static String whole(double count) {
    return count == Math.rint(count)
        ? Long.toString((long) count)
        : String.format(Locale.ROOT, "%.1f", count);
  }

  private static void add(Table table, String name, Estimate e) {
    table.add(
        Table.Cell.of(name),
        number(e.value()),
        number(e.likely().low()),
        number(e.likely().high()));
  }

  private static void add(Table table, String name, double value) {
    table.add(Table.Cell.of(name), number(value), Table.Cell.none(""), Table.Cell.none(""));
  }

  private static Table.Cell number(double value) {
    return Table.Cell.of(String.format(Locale.ROOT, "%.4f", value), value);
  }
}

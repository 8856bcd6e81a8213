package org.upstander.forecast.onset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.upstander.Shared;
import org.upstander.forecast.onset.OnsetBacktest.Origins;
import org.upstander.score.OnsetComparison;
import org.upstander.score.OnsetScores;

/// The default model against the published forecasts of base years 1993 to 2012, on the same rows.
class AheadOfThePublishedTest {
  private static Map<String, Double> published() throws IOException {
    var forecasts = new HashMap<String, Double>();
    var file = Shared.path("data", "ewp", "published-out-of-sample-1994-2014.csv");
    for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
      var cells = List.of(line.split(","));
      if (!cells.get(7).equals("NA")) {
        int baseYear = Integer.parseInt(cells.get(1)) - 1;
        forecasts.put(cells.get(3) + " " + baseYear, Double.valueOf(cells.get(7)));
      }
    }
    return forecasts;
  }

  private static OnsetComparison.Cases cases() throws IOException {
    var published = published();
    var file = Shared.path("data", "ewp", "predictors-1960-2014.csv");
    var predictors = Predictors.list().stream().map(Predictor::id).toList();
    var table = GivenTable.read(file, predictors);
    var model = EnsembleOnset.DEFAULT.withReplicates(0);
    var rows = new ArrayList<OnsetBacktest.Row>();
    for (var row : OnsetBacktest.run(table, new Origins(1991, 2010), model, Map.of()).rows()) {
      if (published.containsKey(row.ccode() + " " + row.baseYear())) {
        rows.add(row);
      }
    }
    var happened = new HashMap<String, Boolean>();
    for (StateYear row : table.rows()) {
      happened.put(row.ccode() + " " + row.year(), row.outcomes().withinTwoYears() == Outcome.YES);
    }
    boolean[] onset = new boolean[rows.size()];
    double[] theirs = new double[rows.size()];
    for (int i = 0; i < onset.length; i++) {
      String key = rows.get(i).ccode() + " " + rows.get(i).baseYear();
      onset[i] = Objects.requireNonNull(happened.get(key));
      theirs[i] = Objects.requireNonNull(published.get(key));
    }
    return new OnsetComparison.Cases(
        rows.stream().mapToInt(OnsetBacktest.Row::ccode).toArray(),
        rows.stream().mapToInt(OnsetBacktest.Row::baseYear).toArray(),
        rows.stream().mapToDouble(OnsetBacktest.Row::probability).toArray(),
        theirs,
        onset);
  }

  @Test
  void scoresAreThoseReported() throws IOException {
    var cases = cases();
    var ours = OnsetScores.of(cases.state(), cases.year(), cases.first(), cases.onset());
    assertThat(ours.cases()).isEqualTo(3196);
    assertThat(ours.onsets()).isEqualTo(55);
    assertThat(figure(ours, "AUC")).isCloseTo(0.8482, within(5e-4));
    assertThat(figure(ours, "average precision")).isCloseTo(0.0976, within(5e-4));
    assertThat(figure(ours, "log loss")).isCloseTo(0.07376, within(5e-5));
    var difference = OnsetComparison.of(cases).differences();
    var logLoss = Objects.requireNonNull(difference.get("log loss"));
    var area = Objects.requireNonNull(difference.get("AUC"));
    assertThat(logLoss.likely().high()).isNegative();
    assertThat(area.likely().low()).isPositive();
  }

  private static double figure(OnsetScores scores, String name) {
    return Objects.requireNonNull(scores.figures().get(name)).value();
  }
}

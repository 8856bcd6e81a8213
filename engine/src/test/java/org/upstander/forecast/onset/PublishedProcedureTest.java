package org.upstander.forecast.onset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.upstander.Shared;

/// The published rolling forecasts of 1994 to 2013, coefficient by coefficient and state by state.
class PublishedProcedureTest {
  /// One published fit: its penalty and its coefficients by name.
  private record Published(double penalty, Map<String, Double> coefficients) {
    double coefficient(String name) {
      return Objects.requireNonNull(coefficients.get(name));
    }
  }

  private static Map<Integer, Published> fits() throws IOException {
    var fits = new TreeMap<Integer, Published>();
    var file = Shared.path("data", "ewp", "published-coefficients-by-origin-to-2012.csv");
    for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
      var cells = List.of(line.split(","));
      double penalty = Double.parseDouble(cells.get(3));
      fits.computeIfAbsent(
              Integer.valueOf(cells.get(0)), _ -> new Published(penalty, new LinkedHashMap<>()))
          .coefficients()
          .put(cells.get(6), Double.valueOf(cells.get(7)));
    }
    return fits;
  }

  /// Forecasts by state and base year.
  private static Map<String, Double> forecasts() throws IOException {
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

  private static List<String> predictors(Map<Integer, Published> fits) {
    var first = fits.values().iterator().next();
    return first.coefficients().keySet().stream().filter(n -> !n.startsWith("(")).toList();
  }

  @Test
  void isMetFromThePublishedPenalties() throws IOException {
    var fits = fits();
    var published = forecasts();
    var predictors = predictors(fits);
    assertThat(predictors).hasSize(39);
    var file = Shared.path("data", "ewp", "predictors-1960-2014.csv");
    var table = GivenTable.read(file, predictors);
    int compared = 0;
    for (var entry : fits.entrySet()) {
      int base = entry.getKey();
      var expected = entry.getValue();
      var model = ElasticNetOnset.DEFAULT.withReplicates(0).withPenalty(expected.penalty());
      var fit = model.fit(table.knownAt(base));
      for (int j = 0; j < predictors.size(); j++) {
        assertThat(fit.equation().coefficient(j))
            .as(predictors.get(j) + " " + base)
            .isCloseTo(expected.coefficient(predictors.get(j)), within(1e-12));
      }
      for (OnsetForecast forecast : fit.forecasts()) {
        if (forecast instanceof OnsetForecast.Given given) {
          double risk = Objects.requireNonNull(published.get(given.state().ccode() + " " + base));
          assertThat(given.probability()).as(given.toString()).isCloseTo(risk, within(1e-12));
          compared++;
        }
      }
    }
    assertThat(compared).isEqualTo(3196);
  }

  @Test
  void itsPredictorsAllHaveAMeaning() throws IOException {
    assertThat(predictors(fits()))
        .containsExactlyElementsOf(Predictors.list().stream().map(Predictor::id).toList());
  }
}

package org.upstander.forecast.onset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.upstander.forecast.net.LogisticEquation;

/// O03: why a state's probability is what it is, in percentage points that add up.
class O03_DriversAddUp {
  private static final OnsetTable WORLD = GivenTable.world(1);

  @Test
  void pointsAddUpToTheDistanceFromTheAverageState() {
    var fit = ElasticNetOnset.DEFAULT.withReplicates(0).withPenalty(0.005).fit(WORLD.knownAt(1999));
    var given = new ArrayList<OnsetForecast.Given>();
    for (OnsetForecast forecast : fit.forecasts()) {
      if (forecast instanceof OnsetForecast.Given one) {
        given.add(one);
      }
    }
    double[] average = new double[4];
    for (var one : given) {
      for (int j = 0; j < 4; j++) {
        average[j] += one.state().values()[j] / given.size();
      }
    }
    double typical = fit.equation().probability(average);
    for (var one : given) {
      double sum = one.drivers().stream().mapToDouble(Driver::points).sum();
      assertThat(sum).isCloseTo(100 * (one.probability() - typical), within(1e-10));
    }
    assertThat(given.getFirst().drivers()).isNotEmpty();
  }

  @Test
  void aStateThatIsAverageInSumHasDriversThatCancel() {
    var equation = LogisticEquation.of(-2, 1, 1);
    var none = new Outcomes(Outcome.ABSENT, Outcome.ABSENT, Outcome.ABSENT, Outcome.ABSENT);
    var a = StateYear.of(1, "A", 2000, new double[] {1, -1}, none);
    var b = StateYear.of(2, "B", 2000, new double[] {-1, 1}, none);
    var drivers = new Drivers(List.of("x", "y"), equation, List.of(a, b)).of(a);
    double p = LogisticEquation.probability(-2);
    assertThat(drivers)
        .extracting(Driver::points)
        .containsExactly(100 * p * (1 - p), -100 * p * (1 - p));
  }

  @Test
  void everyPublishedPredictorHasAMeaning() {
    assertThat(Predictors.list())
        .hasSize(39)
        .allSatisfy(predictor -> {
          assertThat(predictor.meaning()).isNotBlank();
          assertThat(predictor.unit()).isNotBlank();
          assertThat(predictor.direction()).isNotBlank();
        });
    assertThat(Predictors.find("coup.try.5yr").orElseThrow().meaning()).contains("coup");
    assertThat(Predictors.find("nonsense")).isEmpty();
  }

  @Test
  void intervalsHoldTheForecastAndDoNotDependOnThreads() throws Exception {
    try (var one = new ForkJoinPool(1);
        var four = new ForkJoinPool(4)) {
      var history = WORLD.knownAt(1995);
      var model = ElasticNetOnset.DEFAULT.withReplicates(40).withPenalty(0.005);
      var alone = one.submit(() -> lines(model.fit(history))).get();
      var together = four.submit(() -> lines(model.fit(history))).get();
      assertThat(together).isEqualTo(alone);
    }
  }

  private static List<String> lines(FittedOnset fit) {
    var lines = new ArrayList<String>();
    for (OnsetForecast forecast : fit.forecasts()) {
      if (forecast instanceof OnsetForecast.Given one) {
        assertThat(one.probability()).isBetween(one.low(), one.high());
        assertThat(one.high()).isGreaterThan(one.low());
        lines.add(one.state() + " " + one.probability() + " " + one.low() + " " + one.high());
      }
    }
    assertThat(lines).hasSize(40);
    return lines;
  }
}

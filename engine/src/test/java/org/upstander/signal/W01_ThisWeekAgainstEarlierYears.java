package org.upstander.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.upstander.signal.farrington.Farrington;
import org.upstander.signal.farrington.FarringtonSettings;

/// W01: a week is compared with the same weeks of earlier years, and the finding says with which.
class W01_ThisWeekAgainstEarlierYears {
  private static final int WEEKS = 416;
  private static final Detector FARRINGTON = new Farrington(FarringtonSettings.DEFAULT);

  private static Finding last(double... counts) {
    return FARRINGTON.detect(Given.weekly(counts), counts.length - 1).getFirst();
  }

  @Test
  void aWeekOfTwentyWhereThreeAreUsualIsAnAlarm() {
    double[] counts = Given.chance(1, WEEKS, 6);
    counts[WEEKS - 1] = 3;
    assertThat(last(counts).alarm()).isFalse();

    counts[WEEKS - 1] = 20;
    Finding finding = last(counts);

    assertThat(finding.alarm()).isTrue();
    assertThat(finding.expected()).isBetween(1.5, 5.0);
    assertThat(finding.score()).isGreaterThan(1);
    assertThat(finding.pValue()).isLessThan(0.01);
  }

  @Test
  void theLatestHalfYearIsNotItsOwnBaseline() {
    double[] counts = Given.chance(2, WEEKS, 6);
    Finding before = last(counts);
    for (int t = WEEKS - 20; t < WEEKS - 1; t++) {
      counts[t] = 40;
    }

    Finding during = last(counts);

    assertThat(during.bound()).isEqualTo(before.bound());
    assertThat(during.explanation())
        .asInstanceOf(InstanceOfAssertFactories.type(Explanation.Regression.class))
        .satisfies(
            r -> assertThat(Arrays.stream(r.baseline().indexes())).allMatch(i -> i < WEEKS - 27));
  }

  @Test
  void anEarlierOutbreakWeighsLess() {
    double[] counts = Given.chance(3, WEEKS, 6);
    counts[300] = 60;

    var explanation = (Explanation.Regression) last(counts).explanation();

    assertThat(explanation.baseline().doubted()).containsKey(300);
    assertThat(explanation.baseline().doubted().get(300)).isLessThan(0.2);
    assertThat(explanation.baseline().weight()).isGreaterThan(1);
  }

  @Test
  void aMissingWeekIsNotAZero() {
    double[] counts = Given.chance(4, WEEKS, 6);
    double[] zeros = counts.clone();
    for (int t = 0; t < WEEKS - 1; t += 3) {
      counts[t] = Double.NaN;
      zeros[t] = 0;
    }

    assertThat(last(counts).expected()).isGreaterThan(last(zeros).expected());
    counts[WEEKS - 1] = Double.NaN;
    assertThat(last(counts).alarm()).isFalse();
    assertThat(last(counts).bound()).isPositive();
  }

  @Test
  void whereNothingEverHappenedNothingCanBeSaid() {
    Finding finding = last(new double[WEEKS]);

    assertThat(finding.alarm()).isFalse();
    assertThat(finding.explanation()).isInstanceOf(Explanation.None.class);
  }

  @Test
  void whatComesLaterChangesNothing() {
    double[] counts = Given.chance(5, WEEKS, 6);
    var whole = FARRINGTON.detect(Given.weekly(counts), 300).getFirst();
    var asOf = FARRINGTON.detect(Given.weekly(counts).before(301), 300).getFirst();

    assertThat(asOf.bound()).isEqualTo(whole.bound());
    assertThat(asOf.expected()).isEqualTo(whole.expected());
  }

  @Test
  void oneThreadAndManySayTheSame() throws Exception {
    List<CountSeries> series = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      series.add(Given.weekly(Given.chance(100 + i, WEEKS, 1 + i % 9)));
    }

    try (var one = new ForkJoinPool(1);
        var four = new ForkJoinPool(4)) {
      assertThat(numbers(one, series)).isEqualTo(numbers(four, series));
    }
  }

  private static List<Double> numbers(ForkJoinPool pool, List<CountSeries> series)
      throws Exception {
    return pool.submit(() ->
            FARRINGTON.detectAll(series, s -> s.length() - 1).stream()
                .map(f -> f.getFirst().expected())
                .toList())
        .get();
  }

  @Test
  void countsAreMeasuredByTheirPopulation() {
    double[] counts = Given.chance(6, WEEKS, 6);
    double[] people = new double[WEEKS];
    Arrays.fill(people, 1000);
    Finding constant =
        FARRINGTON.detect(Given.weekly(counts).withPopulation(people), WEEKS - 1).getFirst();

    assertThat(constant.expected()).isCloseTo(last(counts).expected(), within(1e-9));
    people[WEEKS - 1] = 2000;
    Finding doubled =
        FARRINGTON.detect(Given.weekly(counts).withPopulation(people), WEEKS - 1).getFirst();
    assertThat(doubled.expected() / constant.expected()).isCloseTo(2, within(1e-9));
  }
}

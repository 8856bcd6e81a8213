package org.upstander.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upstander.signal.episode.Episode;
import org.upstander.signal.episode.EpisodeSettings;

/// In series without episodes about one week in a hundred is an alarm, however sparse they are, and
/// every bound is finite and above 0.
class FalseAlarmsTest {
  private static final int SERIES = 150;
  private static final int WEEKS = 360;
  private static final int FIRST = 312;

  @ParameterizedTest
  @CsvSource({
    "0.15, 5",
    "0.5, 12",
    "1.5, 5",
    "4, 12",
    "0.3, 1",
    "5, 1",
    "1.1, 1.5",
    "40, 1.1",
    "60, 120"
  })
  void asManyAsWereAskedFor(double mean, double dispersion) {
    long seed = 77;
    var random = new SplittableRandom(seed);
    var series = new ArrayList<CountSeries>();
    for (int i = 0; i < SERIES; i++) {
      double[] counts = new double[WEEKS];
      for (int t = 0; t < WEEKS; t++) {
        counts[t] = count(random, mean, dispersion);
      }
      series.add(CountSeries.of(new Timeline.Indexed(52), counts));
    }
    var findings =
        new Episode(EpisodeSettings.DEFAULT)
            .detectAll(series, _ -> FIRST).stream().flatMap(List::stream).toList();

    double share = findings.stream().filter(Finding::alarm).count() / (double) findings.size();
    assertThat(share).as("seed %d", seed).isBetween(0.005, 0.016);
    assertThat(findings).allMatch(f -> f.bound() > 0 && Double.isFinite(f.bound()));
    assertThat(findings).allMatch(f -> f.expected() > 0 && Double.isFinite(f.expected()));
  }

  /// A Poisson number of groups, each of a logarithmic size: negative binomial as a sum of groups.
  private static int count(SplittableRandom random, double mean, double dispersion) {
    if (dispersion == 1) {
      return poisson(random, mean);
    }
    double fall = 1 - 1 / dispersion;
    int groups = poisson(random, mean / (dispersion - 1) * Math.log(dispersion));
    int count = 0;
    for (int g = 0; g < groups; g++) {
      double u = random.nextDouble();
      double term = -fall / Math.log(1 - fall);
      int size = 1;
      for (double sum = term; sum < u && size < 10_000; sum += term) {
        term *= fall * size / (size + 1);
        size++;
      }
      count += size;
    }
    return count;
  }

  private static int poisson(SplittableRandom random, double mean) {
    double product = 1;
    int events = -1;
    for (double left = Math.exp(-mean); product > left; events++) {
      product *= random.nextDouble();
    }
    return Math.max(0, events);
  }
}

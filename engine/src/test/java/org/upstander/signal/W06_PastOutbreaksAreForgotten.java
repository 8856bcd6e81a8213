package org.upstander.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.upstander.signal.episode.Episode;
import org.upstander.signal.episode.EpisodeSettings;

/// W06: outbreaks of the past do not raise the bar for the next one, and what chance does is no
/// outbreak.
class W06_PastOutbreaksAreForgotten {
  private static final int YEARS_6 = 312;
  private static final Detector DETECTOR = new Episode(EpisodeSettings.DEFAULT);

  private static double[] sixYears() {
    return Given.chance(21, YEARS_6 + 1, 8);
  }

  private static Finding last(double... counts) {
    return DETECTOR.detect(Given.weekly(counts), YEARS_6).getLast();
  }

  @Test
  void theBarIsWhereItWasBeforeThem() {
    double[] counts = sixYears();
    var without = last(counts);
    for (int outbreak : new int[] {40, 110, 190, 260}) {
      counts[outbreak] += 14;
      counts[outbreak + 1] += 12;
    }
    var with = last(counts);

    assertThat(with.bound()).isCloseTo(without.bound(), withinPercentage(5));
    assertThat(with.expected()).isCloseTo(without.expected(), withinPercentage(5));
  }

  @Test
  void asMuchInScatteredWeeksRaisesIt() {
    double[] outbreaks = sixYears();
    double[] scattered = sixYears();
    for (int i = 0; i < 24; i++) {
      scattered[13 * i] += 6;
      outbreaks[78 * (i / 6) + i % 6 / 2] += 6;
    }

    assertThat(last(scattered).bound()).isGreaterThan(1.1 * last(outbreaks).bound());
  }

  /// Four past outbreaks of two weeks, of ten standard deviations each, in sparse series.
  @Test
  void falseAlarmsAreAsManyAsWereAskedFor() {
    long seed = 99;
    var random = new SplittableRandom(seed);
    var series = new ArrayList<CountSeries>();
    for (int i = 0; i < 400; i++) {
      double[] counts = new double[YEARS_6 + 48];
      for (int t = 0; t < counts.length; t++) {
        counts[t] = random.nextInt(6) == 0 ? 1 + random.nextInt(5) : 0;
      }
      for (int past = 0; past < 4; past++) {
        int at = 60 * past + random.nextInt(50);
        counts[at] += 7;
        counts[at + 1] += 6;
      }
      series.add(Given.weekly(counts));
    }
    var findings = DETECTOR.detectAll(series, _ -> YEARS_6).stream().flatMap(List::stream).toList();

    double share = findings.stream().filter(Finding::alarm).count() / (double) findings.size();
    assertThat(share).as("seed %d", seed).isBetween(0.007, 0.013);
  }
}

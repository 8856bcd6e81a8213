package org.upstander.signal;

import java.time.LocalDate;
import java.util.SplittableRandom;

/// Weekly series to be judged.
final class Given {
  static final LocalDate MONDAY = LocalDate.of(2012, 1, 2);

  private Given() {}

  static CountSeries weekly(double... counts) {
    return CountSeries.of(new Timeline.Dated(MONDAY, Step.WEEK), counts);
  }

  /// Counts of 0 to `most`, each as likely.
  static double[] chance(long seed, int weeks, int most) {
    var random = new SplittableRandom(seed);
    double[] counts = new double[weeks];
    for (int t = 0; t < weeks; t++) {
      counts[t] = random.nextInt(most + 1);
    }
    return counts;
  }
}

package org.upstander.signal.episode;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import org.upstander.world.Gamma;

/// How often the odds of an episode reach a height when there is none.
///
/// Simulated once for each knot of a grid of mean and dispersion, with a fixed seed, when first
/// asked for; between the knots the logarithm of the probability is interpolated. Safe to share
/// between threads.
final class Chances {
  private static final int STEPS = 40_000;
  private static final int FINE = 8;

  /// Above this standard deviation it does not matter what part of a count is taken off.
  private static final double MANY = 20;

  private static final double MEAN_KNOTS = 2;
  private static final double[] DISPERSIONS = {
    1.03, 1.15, 1.35, 1.6, 2, 2.5, 3.2, 4, 5, 6.5, 8.5, 11, 14, 18, 25, 40, 65, 110, 180, 300, 500,
    800
  };

  /// Means far above the dispersion behave alike; means far below are too rare to matter.
  private static final double LARGEST_MEAN = 150;

  private static final double LEAST_MEAN = 0.005;

  private final ConcurrentHashMap<Long, double[]> known = new ConcurrentHashMap<>();

  /// The dispersion within what can be simulated.
  static double within(double dispersion) {
    return Math.clamp(dispersion, DISPERSIONS[0], DISPERSIONS[DISPERSIONS.length - 1]);
  }

  /// The probability of odds as high, or higher, without an episode.
  double tail(double logOdds, double mean, double dispersion) {
    double most = LARGEST_MEAN * dispersion;
    double x = MEAN_KNOTS * StrictMath.log(Math.clamp(mean, LEAST_MEAN, most));
    int left = (int) Math.floor(x);
    int low = 0;
    while (low < DISPERSIONS.length - 2 && DISPERSIONS[low + 1] <= dispersion) {
      low++;
    }
    double across =
        StrictMath.log(dispersion / DISPERSIONS[low])
            / StrictMath.log(DISPERSIONS[low + 1] / DISPERSIONS[low]);
    across = Math.clamp(across, 0, 1);
    double along = x - left;
    double log =
        (1 - across)
                * ((1 - along) * logTail(logOdds, left, low)
                    + along * logTail(logOdds, left + 1, low))
            + across
                * ((1 - along) * logTail(logOdds, left, low + 1)
                    + along * logTail(logOdds, left + 1, low + 1));
    return StrictMath.exp(log);
  }

  /// Beyond what was simulated the tail falls as the odds rise, which bounds it in theory.
  private double logTail(double logOdds, int mean, int dispersion) {
    double[] ascending = knot(mean, dispersion);
    int n = ascending.length;
    int reached = n - 20;
    double last = ascending[reached];
    if (logOdds > last) {
      return StrictMath.log((n - reached + 0.5) / n) - (logOdds - last);
    }
    int at = Arrays.binarySearch(ascending, logOdds);
    int below = at >= 0 ? at : -at - 1;
    return StrictMath.log((n - below + 0.5) / (n + 0.5));
  }

  private double[] knot(int mean, int dispersion) {
    return known.computeIfAbsent(
        (long) mean * DISPERSIONS.length + dispersion,
        _ -> simulate(StrictMath.exp(mean / MEAN_KNOTS), DISPERSIONS[dispersion]));
  }

  /// The log odds without an episode, ascending.
  private static double[] simulate(double mean, double dispersion) {
    var random = new SplittableRandom(20_260_101);
    var counts = Table.of(mean, dispersion);
    double[][] earlier = new double[Courses.SPAN - 1][];
    for (int i = 0; i < earlier.length; i++) {
      earlier[i] = counts.whole(counts.draw(random));
    }
    double[] quiet = Excess.quiet(mean, dispersion);
    double[] odds = new double[STEPS];
    for (int t = 0; t < STEPS; t++) {
      int count = counts.draw(random);
      odds[t] =
          count == 0
              ? Double.NEGATIVE_INFINITY
              : new Courses(earlier).logOdds(counts.jittered(count, random.nextInt(FINE)), quiet);
      System.arraycopy(earlier, 1, earlier, 0, earlier.length - 1);
      earlier[earlier.length - 1] = counts.whole(count);
    }
    Arrays.sort(odds);
    return odds;
  }

  /// The distribution of a count, with its ratios computed when first drawn.
  private record Table(int first, double[] upTo, double mean, double dispersion, double[][] known) {
    static Table of(double mean, double dispersion) {
      double deviation = Math.sqrt(mean * dispersion);
      int first = (int) Math.max(0, Math.floor(mean - 8 * deviation));
      int last = (int) Math.ceil(mean + 12 * deviation + 20 * dispersion);
      double size = mean / (dispersion - 1);
      double log = StrictMath.log1p(-1 / dispersion);
      double fixed = -size * StrictMath.log(dispersion) - Gamma.log(size);
      double[] upTo = new double[last - first + 1];
      double sum = 0;
      for (int y = first; y <= last; y++) {
        sum += StrictMath.exp(Gamma.log(y + size) - Gamma.log(y + 1.0) + y * log + fixed);
        upTo[y - first] = sum;
      }
      double[][] known = new double[upTo.length * (FINE + 1)][];
      return new Table(first, upTo, mean, dispersion, known);
    }

    int draw(SplittableRandom random) {
      double u = random.nextDouble() * upTo[upTo.length - 1];
      int at = Arrays.binarySearch(upTo, u);
      return first + Math.min(upTo.length - 1, at >= 0 ? at + 1 : -at - 1);
    }

    double[] whole(int count) {
      return at((count - first) * (FINE + 1) + FINE, count);
    }

    /// The count less one of eight parts of a whole one; where counts scatter over many, less half.
    double[] jittered(int count, int part) {
      if (mean * dispersion > MANY * MANY) {
        return at((count - first) * (FINE + 1), count - 0.5);
      }
      return at((count - first) * (FINE + 1) + part, count - (part + 0.5) / FINE);
    }

    private double[] at(int index, double count) {
      if (known[index] == null) {
        known[index] = Excess.ratios(count, mean, dispersion);
      }
      return known[index];
    }
  }
}

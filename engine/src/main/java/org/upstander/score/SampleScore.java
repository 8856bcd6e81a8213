package org.upstander.score;

import java.util.Arrays;
import org.upstander.forecast.Forecast.Draws;

/// Scores of a forecast given as equally likely draws. Lower is better, but for the biases, which
/// are best at 0.
///
/// The methods on arrays expect them **in ascending order** and at least one long; they allocate
/// nothing unless said, and cost O(m). Scores of the wrong unit cannot be told apart: draws and
/// outcome must count the same thing.
public final class SampleScore {
  /// Makes the median absolute deviation of a normal sample estimate its standard deviation.
  private static final double NORMAL_CONSISTENT = 1.4826;

  private SampleScore() {}

  /// Continuous ranked probability score (CRPS) of draws; see [#crps(double\[\], double)].
  public static double crps(Draws forecast, double outcome) {
    return crps(forecast.toArray(), outcome);
  }

  /// Continuous ranked probability score (CRPS) of the draws' empirical distribution: the distance
  /// to the outcome, less what the spread of the draws excuses. In the unit of the outcome; for a
  /// point forecast it is the absolute error.
  ///
  /// ```
  /// mean |X - y| - 1/2 mean |X - X'|
  /// ```
  ///
  /// Source: Gneiting and Raftery (2007), *JASA* 102(477), 359–378; Jordan, Krüger and Lerch
  /// (2019), *Journal of Statistical Software* 90(12), for the sorted form.
  public static double crps(double[] sorted, double outcome) {
    double m = sorted.length;
    double sum = 0;
    for (int i = 0; i < sorted.length; i++) {
      double x = sorted[i];
      sum += (x - outcome) * ((outcome < x ? m : 0) - i - 0.5);
    }
    return 2 * sum / m / m;
  }

  /// The CRPS split into what is owed to an outcome below the median draw, above it, and to the
  /// draws' own spread (the CRPS had the median draw come true).
  ///
  /// Source: scoringutils 2 (Bosse et al. 2022), *arXiv* 2205.07090.
  public static Parts crpsParts(double[] sorted, double outcome) {
    double median = Sorted.quantile(sorted, 0.5);
    double dispersion = crps(sorted, median);
    double rest = crps(sorted, outcome) - dispersion;
    return new Parts(outcome < median ? rest : 0, outcome > median ? rest : 0, dispersion);
  }

  /// Energy score of one outcome, summed as its definition reads; equals the CRPS.
  public static double energy(double[] sorted, double outcome) {
    double m = sorted.length;
    double distance = 0;
    double spread = 0;
    for (int i = 0; i < sorted.length; i++) {
      distance += Math.abs(sorted[i] - outcome);
      spread += (2 * i + 1 - m) * sorted[i];
    }
    return distance / m - spread / m / m;
  }

  /// Dawid–Sebastiani score: looks at the mean and variance of the draws only. Unbounded; minus
  /// infinity or NaN if all draws are equal.
  ///
  /// ```
  /// (y - mean)² / variance + log(variance)
  /// ```
  ///
  /// Source: Dawid and Sebastiani (1999), *Annals of Statistics* 27(1), 65–81.
  public static double dawidSebastiani(double[] draws, double outcome) {
    double variance = Sorted.variance(draws);
    double gap = outcome - Sorted.mean(draws);
    return gap * gap / variance + StrictMath.log(variance);
  }

  /// The distance of the outcome from the median draw.
  public static double absoluteErrorOfMedian(double[] sorted, double outcome) {
    return Math.abs(outcome - Sorted.quantile(sorted, 0.5));
  }

  /// The squared distance of the outcome from the mean draw.
  public static double squaredErrorOfMean(double[] draws, double outcome) {
    double gap = outcome - Sorted.mean(draws);
    return gap * gap;
  }

  /// The spread of the draws: their median distance from the median, times 1.4826. It says nothing
  /// about the outcome. Allocates a copy.
  public static double medianDeviation(double[] sorted) {
    double median = Sorted.quantile(sorted, 0.5);
    double[] distance = new double[sorted.length];
    Arrays.setAll(distance, i -> Math.abs(sorted[i] - median));
    Arrays.sort(distance);
    return NORMAL_CONSISTENT * Sorted.quantile(distance, 0.5);
  }

  /// Bias of a forecast of a measured quantity: 1 if all draws are above the outcome, -1 if none.
  ///
  /// Source: Funk et al. (2019), *PLoS Computational Biology* 15(2), e1006785.
  public static double bias(double[] sorted, double outcome) {
    return 1 - 2 * (Sorted.countAtMost(sorted, outcome) / (double) sorted.length);
  }

  /// Bias of a forecast of a count, from -1 (all draws below the outcome) to 1 (all above).
  ///
  /// Source: Funk et al. (2019), *PLoS Computational Biology* 15(2), e1006785.
  public static double biasOfCount(double[] sorted, double outcome) {
    double m = sorted.length;
    return 1
        - (Sorted.countAtMost(sorted, outcome) / m + Sorted.countAtMost(sorted, outcome - 1) / m);
  }
}

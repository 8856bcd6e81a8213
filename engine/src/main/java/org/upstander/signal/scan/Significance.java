package org.upstander.signal.scan;

import java.util.List;
import java.util.stream.IntStream;

/// How often chance alone would give a window as remarkable as the most remarkable one: the p-value
/// of a whole scan, adjusted for all the windows looked at.
///
/// @param byRank the share of simulated scans whose highest score is at least as high, the observed
///   one counted among them: (1 + higher) / (1 + simulated). Never below 1 / (1 + simulated)
/// @param byGumbel from a Gumbel distribution with the mean and variance of the simulated highest
///   scores; an approximation that can be smaller
public record Significance(double byRank, double byGumbel) {
  private static final double EULER = 0.57721566490153286061;

  /// Simulates `scans` scans in which nothing is raised.
  ///
  /// @param score the score to be judged, such as that of the first window
  public static Significance of(Scan scan, PlaceCounts counts, double score, Trials trials) {
    return ofEach(scan, counts, List.of(score), trials).getFirst();
  }

  /// As [#of], for several scores against the same simulated scans. A score that is not the highest
  /// is judged too strictly.
  public static List<Significance> ofEach(
      Scan scan, PlaceCounts counts, List<Double> scores, Trials trials) {
    double[] highest =
        IntStream.range(0, trials.scans())
            .parallel()
            .mapToDouble(i ->
                scan.highest(
                    counts.with(
                        new Chance(trials.seed(), i)
                            .counts(scan.statistic(), counts, scan.longest()))))
            .toArray();
    return scores.stream().map(score -> among(highest, score)).toList();
  }

  private static Significance among(double[] highest, double score) {
    int higher = 0;
    double sum = 0;
    for (double h : highest) {
      higher += h >= score ? 1 : 0;
      sum += h;
    }
    double mean = sum / highest.length;
    double squares = 0;
    for (double h : highest) {
      squares += (h - mean) * (h - mean);
    }
    double scale = Math.sqrt(6 * squares / (highest.length - 1)) / Math.PI;
    double above = (score - (mean - EULER * scale)) / scale;
    double gumbel = -StrictMath.expm1(-StrictMath.exp(-above));
    return new Significance((1.0 + higher) / (1 + highest.length), gumbel);
  }

  /// What is simulated.
  ///
  /// @param scans how many, at least 2
  /// @param seed from what identifies the data, never from the time
  public record Trials(int scans, long seed) {
    /// 999 scans, so that the smallest p-value is 0.001.
    public static Trials of(long seed) {
      return new Trials(999, seed);
    }

    public Trials {
      if (scans < 2) {
        throw new IllegalArgumentException("at least 2 scans are simulated, not " + scans);
      }
    }
  }
}

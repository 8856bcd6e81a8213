package org.upstander.score;

import java.util.Arrays;
import org.upstander.forecast.Forecast.Quantiles;

/// Scores of a forecast given by quantiles. Lower is better, but for the bias, best at 0.
///
/// In the methods on arrays, `level` ascends within (0, 1) and `value` holds the quantile of each.
public final class QuantileScore {
  private static final double SAME = 1e-9;

  private QuantileScore() {}

  /// Weighted interval score (WIS); see [#wisParts].
  public static double wis(Quantiles forecast, double outcome) {
    double[] level = new double[forecast.valueAtLevel().size()];
    double[] value = new double[level.length];
    int i = 0;
    for (var entry : forecast.valueAtLevel().entrySet()) {
      level[i] = entry.getKey();
      value[i++] = entry.getValue();
    }
    return wisParts(level, value, outcome).total();
  }

  /// Weighted interval score: the mean interval score of the central intervals, each weighted by
  /// half its miss rate, and of the median, which counts as half an interval. It approaches the
  /// CRPS as levels grow dense.
  ///
  /// Levels must be symmetric around 0.5, with or without the median.
  ///
  /// ```
  /// (|y - m| / 2 + sum over K intervals of alpha/2 IS_alpha) / (K + 1/2)
  /// ```
  ///
  /// Source: Bracher, Ray, Gneiting and Reich (2021), *PLoS Computational Biology* 17(2), e1008618.
  public static Parts wisParts(double[] level, double[] value, double outcome) {
    int pairs = level.length / 2;
    boolean hasMedian = level.length % 2 == 1;
    double over = 0;
    double under = 0;
    double spread = 0;
    for (int i = 0; i < pairs; i++) {
      int mirror = level.length - 1 - i;
      if (Math.abs(level[i] + level[mirror] - 1) > SAME) {
        throw new IllegalArgumentException("level " + level[i] + " has no counterpart above 0.5");
      }
      over += Math.max(0, value[i] - outcome);
      under += Math.max(0, outcome - value[mirror]);
      spread += level[i] * (value[mirror] - value[i]);
    }
    if (hasMedian) {
      if (Math.abs(level[pairs] - 0.5) > SAME) {
        throw new IllegalArgumentException("level " + level[pairs] + " has no counterpart");
      }
      over += Math.max(0, value[pairs] - outcome) / 2;
      under += Math.max(0, outcome - value[pairs]) / 2;
    }
    double weight = pairs + (hasMedian ? 0.5 : 0);
    return new Parts(over / weight, under / weight, spread / weight);
  }

  /// Interval score of a central interval that should miss the outcome with probability `alpha`:
  /// its width, plus 2 / alpha times the distance by which it misses. In the unit of the outcome.
  ///
  /// Source: Gneiting and Raftery (2007), *JASA* 102(477), 359–378.
  public static double interval(double low, double high, double alpha, double outcome) {
    return high - low + 2 / alpha * (Math.max(0, low - outcome) + Math.max(0, outcome - high));
  }

  /// Quantile (pinball) score of the quantile at one level.
  public static double pinball(double level, double value, double outcome) {
    return outcome < value ? (1 - level) * (value - outcome) : level * (outcome - value);
  }

  /// Whether the central interval holding `coverage` of the forecast, such as 0.9, holds the
  /// outcome, ends included. Both its levels must have been forecast.
  public static boolean covers(double[] level, double[] value, double coverage, double outcome) {
    double low = value[find(level, (1 - coverage) / 2)];
    double high = value[find(level, (1 + coverage) / 2)];
    return low <= outcome && outcome <= high;
  }

  private static int find(double[] level, double wanted) {
    for (int i = 0; i < level.length; i++) {
      if (Math.abs(level[i] - wanted) < SAME) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        "level " + wanted + " is not among " + Arrays.toString(level));
  }

  /// Bias, from -1 (the outcome is above every quantile) through 0 (it is the median) to 1.
  ///
  /// Source: scoringutils 2 (Bosse et al. 2022), *arXiv* 2205.07090.
  public static double bias(double[] level, double[] value, double outcome) {
    double median = median(level, value);
    if (outcome == median) {
      return 0;
    }
    if (outcome < median) {
      double reached = 0;
      for (int i = 0; i < level.length && value[i] <= outcome; i++) {
        reached = level[i];
      }
      return 1 - 2 * reached;
    }
    double exceeded = 1;
    for (int i = level.length - 1; i >= 0 && value[i] >= outcome; i--) {
      exceeded = level[i];
    }
    return 1 - 2 * exceeded;
  }

  /// The median, or the line between the two innermost quantiles where it was not forecast.
  private static double median(double[] level, double[] value) {
    int above = 0;
    while (above < level.length && level[above] < 0.5 - SAME) {
      above++;
    }
    if (above == level.length || (above == 0 && level[0] > 0.5 + SAME)) {
      throw new IllegalArgumentException("bias needs levels on both sides of 0.5");
    }
    if (level[above] < 0.5 + SAME) {
      return value[above];
    }
    double share = (0.5 - level[above - 1]) / (level[above] - level[above - 1]);
    return value[above - 1] + share * (value[above] - value[above - 1]);
  }
}

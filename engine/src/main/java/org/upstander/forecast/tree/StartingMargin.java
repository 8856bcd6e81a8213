package org.upstander.forecast.tree;

import java.util.Arrays;

/// The one margin that loses least if all rows get it, on top of their offsets.
///
/// Where every outcome is 0 (or every event happened) that margin is infinite; then half an event
/// is added, and half a non-event, as in the empirical logit.
final class StartingMargin {
  private static final int MOST_STEPS = 50;
  private static final double ENOUGH = 1e-12;

  private StartingMargin() {}

  static double of(Loss loss, Target target, int[] counted) {
    return switch (loss) {
      case Loss.Quantile(double level) -> quantile(target, counted, level);
      case Loss.SquaredError _ -> mean(target, counted, true);
      case Loss.Logistic _, Loss.Poisson _, Loss.Tweedie _, Loss.NegativeBinomial _ ->
          linked(loss, target, counted);
    };
  }

  private static double linked(Loss loss, Target target, int[] counted) {
    double mean = mean(target, counted, false);
    boolean certain = mean == 0 || (loss instanceof Loss.Logistic && mean == 1);
    if (certain) {
      double weight = 0;
      for (int i : counted) {
        weight += target.weight(i);
      }
      return loss.margin((mean * weight + 0.5) / (weight + 1));
    }
    var gradients = new Gradients(loss, target, counted);
    double start = loss.margin(mean);
    double[] margin = new double[target.rows()];
    for (int round = 0; round < MOST_STEPS; round++) {
      for (int i : counted) {
        margin[i] = start + target.offset(i);
      }
      double step = gradients.commonStep(margin);
      start += Math.max(-1, Math.min(1, step));
      if (Math.abs(step) <= ENOUGH) {
        break;
      }
    }
    return start;
  }

  private static double mean(Target target, int[] counted, boolean lessOffset) {
    double sum = 0;
    double weight = 0;
    for (int i : counted) {
      double y = target.outcome(i) - (lessOffset ? target.offset(i) : 0);
      sum += target.weight(i) * y;
      weight += target.weight(i);
    }
    return sum / weight;
  }

  private static double quantile(Target target, int[] counted, double level) {
    double[] value = new double[counted.length];
    double[] weight = new double[counted.length];
    for (int k = 0; k < counted.length; k++) {
      value[k] = target.outcome(counted[k]) - target.offset(counted[k]);
      weight[k] = target.weight(counted[k]);
    }
    return quantile(value, weight, level);
  }

  /// The smallest value at or below which lies at least the share `level` of the weight.
  static double quantile(double[] value, double[] weight, double level) {
    Integer[] order = new Integer[value.length];
    Arrays.setAll(order, k -> k);
    Arrays.sort(order, (a, b) -> Double.compare(value[a], value[b]));
    double total = 0;
    for (double w : weight) {
      total += w;
    }
    double below = 0;
    for (int k : order) {
      below += weight[k];
      if (below >= level * total) {
        return value[k];
      }
    }
    return value[order[order.length - 1]];
  }
}

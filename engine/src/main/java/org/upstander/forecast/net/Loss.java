package org.upstander.forecast.net;

import java.util.stream.IntStream;

/// What a cross-validation judges left-out rows by, as in `cv.glmnet`.
public enum Loss {
  /// Twice the negative log likelihood of a row, probabilities kept within [1e-5, 1 - 1e-5].
  /// Smaller is better.
  DEVIANCE,

  /// The share of pairs, one row with the event and one without, that are ranked the right way,
  /// ties counting half. Larger is better.
  AUC,

  /// The share of rows on the wrong side of one half. Smaller is better.
  CLASS,

  /// The squared error summed over both outcomes: twice the Brier score. Smaller is better.
  MSE;

  private static final double NEAREST = 1e-5;

  public boolean largerIsBetter() {
    return this == AUC;
  }

  /// The loss of one row.
  double of(double probability, double outcome) {
    return switch (this) {
      case DEVIANCE -> {
        double p = Math.min(Math.max(probability, NEAREST), 1 - NEAREST);
        yield -2 * StrictMath.log(outcome == 1 ? p : 1 - p);
      }
      case CLASS -> (probability > 0.5 ? 1 - outcome : outcome);
      case MSE -> 2 * (outcome - probability) * (outcome - probability);
      case AUC -> throw new IllegalStateException("the AUC is of a fold, not of a row");
    };
  }

  /// The weighted AUC; NaN if only one outcome occurs.
  static double auc(double[] probability, double[] outcome, double[] weight) {
    int[] order =
        IntStream.range(0, probability.length)
            .boxed()
            .sorted((a, b) -> Double.compare(probability[a], probability[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    double below = 0;
    double right = 0;
    double with = 0;
    for (int from = 0; from < order.length; ) {
      double tiedWith = 0;
      double tiedWithout = 0;
      int to = from;
      while (to < order.length && probability[order[to]] == probability[order[from]]) {
        int i = order[to++];
        tiedWith += outcome[i] == 1 ? weight[i] : 0;
        tiedWithout += outcome[i] == 1 ? 0 : weight[i];
      }
      right += tiedWith * (below + tiedWithout / 2);
      below += tiedWithout;
      with += tiedWith;
      from = to;
    }
    return right / (with * below);
  }
}

package org.upstander.forecast.tree;

/// Outcomes and weights as whole numbers, so that sums over the rows of a node are exact in any
/// order; see [Gradients].
final class ForestTarget {
  /// A tree draws no row more than a few dozen times as often as once; room for 256 times.
  private static final int BITS = 62 - 8;

  /// Weight times outcome less the centre, by row.
  final long[] sum;

  /// Weight by row.
  final long[] weight;

  final double unitSum;
  final double unitWeight;

  /// Outcomes are measured from here, so that large ones close together are told apart.
  final double centre;

  ForestTarget(Target target, int[] counted) {
    centre = centre(target, counted);
    double mostSum = 0;
    double mostWeight = 0;
    for (int i : counted) {
      double w = target.weight(i);
      mostSum = Math.max(mostSum, Math.abs(w * (target.outcome(i) - centre)));
      mostWeight = Math.max(mostWeight, w);
    }
    int scaleSum = scale(mostSum, counted.length);
    int scaleWeight = scale(mostWeight, counted.length);
    sum = new long[target.rows()];
    weight = new long[target.rows()];
    for (int i : counted) {
      double w = target.weight(i);
      sum[i] = (long) Math.rint(Math.scalb(w * (target.outcome(i) - centre), scaleSum));
      weight[i] = Math.max(1, (long) Math.rint(Math.scalb(w, scaleWeight)));
    }
    unitSum = Math.scalb(1.0, -scaleSum);
    unitWeight = Math.scalb(1.0, -scaleWeight);
  }

  private static int scale(double most, int rows) {
    int rowBits = 32 - Integer.numberOfLeadingZeros(rows);
    int exponent = Math.max(most > 0 ? Math.getExponent(most) : 0, -900);
    return BITS - rowBits - (exponent + 1);
  }

  private static double centre(Target target, int[] counted) {
    double total = 0;
    double weight = 0;
    boolean shares = true;
    for (int i : counted) {
      double y = target.outcome(i);
      shares &= y >= 0 && y <= 1;
      total += target.weight(i) * y;
      weight += target.weight(i);
    }
    return shares ? 0 : total / weight;
  }

  /// The mean outcome of a leaf with these sums.
  double mean(long s, long w) {
    return centre + s * unitSum / (w * unitWeight);
  }

  /// Whether outcomes of 0 and 1 are all the same under these sums.
  boolean pure(long s, long w) {
    return centre == 0 && (s == 0 || s * unitSum == w * unitWeight);
  }
}

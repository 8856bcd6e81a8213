package org.upstander.forecast.tree;

/// Gradients and curvatures of the loss at the present margins, as whole numbers.
///
/// A sum of whole numbers is the same in every order, and the difference of two sums is exactly the
/// sum of what is left. So the sums in a histogram do not depend on how rows are shared out among
/// threads, a sibling's histogram by subtraction is exact, and an empty bin is exactly empty. The
/// unit is a power of two, as small as lets the sum over all rows fit in 62 bits: with 9,000 rows
/// the largest gradient has 48 bits.
final class Gradients {
  private static final int BLOCK = 2048;
  private static final int BITS = 62;

  private final Loss loss;
  private final Target target;
  private final int[] counted;
  private final double[] g;
  private final double[] h;
  private final double[] blockMostG;
  private final double[] blockMostH;

  /// Gradient and curvature by row, one after the other.
  final long[] pairs;

  private double unitG = 1;
  private double unitH = 1;

  Gradients(Loss loss, Target target, int[] counted) {
    this.loss = loss;
    this.target = target;
    this.counted = counted;
    g = new double[target.rows()];
    h = new double[target.rows()];
    pairs = new long[2 * target.rows()];
    int blocks = (counted.length + BLOCK - 1) / BLOCK;
    blockMostG = new double[blocks];
    blockMostH = new double[blocks];
  }

  /// What one whole number of a gradient is worth.
  double unitG() {
    return unitG;
  }

  /// What one whole number of a curvature is worth.
  double unitH() {
    return unitH;
  }

  /// Takes them at these margins.
  void refresh(double[] margin) {
    long work = 20L * counted.length;
    Parallel.each(blockMostG.length, work, b -> slopes(b, margin));
    double mostG = 0;
    double mostH = 0;
    for (int b = 0; b < blockMostG.length; b++) {
      mostG = Math.max(mostG, blockMostG[b]);
      mostH = Math.max(mostH, blockMostH[b]);
    }
    if (!Double.isFinite(mostG) || !Double.isFinite(mostH)) {
      throw new IllegalArgumentException("margins ran away; a smaller rate or step is needed");
    }
    int scaleG = scale(mostG);
    int scaleH = scale(mostH);
    unitG = Math.scalb(1.0, -scaleG);
    unitH = Math.scalb(1.0, -scaleH);
    double perG = Math.scalb(1.0, scaleG);
    double perH = Math.scalb(1.0, scaleH);
    Parallel.each(blockMostG.length, work, b -> round(b, perG, perH));
  }

  /// The step that all margins together would like to take, by Newton's method.
  double commonStep(double[] margin) {
    refresh(margin);
    long sumG = 0;
    long sumH = 0;
    for (int i : counted) {
      sumG += pairs[2 * i];
      sumH += pairs[2 * i + 1];
    }
    return -(sumG * unitG) / (sumH * unitH);
  }

  private int scale(double most) {
    int rowBits = 32 - Integer.numberOfLeadingZeros(counted.length);
    int exponent = Math.max(most > 0 ? Math.getExponent(most) : 0, -900);
    return BITS - rowBits - (exponent + 1);
  }

  private void slopes(int block, double[] margin) {
    int from = block * BLOCK;
    int to = Math.min(counted.length, from + BLOCK);
    switch (loss) {
      case Loss.Logistic _ -> logistic(from, to, margin);
      case Loss.Poisson _ -> poisson(from, to, margin);
      case Loss.Tweedie(double power) -> tweedie(from, to, margin, power);
      case Loss.NegativeBinomial(double theta) -> negativeBinomial(from, to, margin, theta);
      case Loss.SquaredError _ -> squaredError(from, to, margin);
      case Loss.Quantile(double level) -> quantile(from, to, margin, level);
    }
    double mostG = 0;
    double mostH = 0;
    for (int k = from; k < to; k++) {
      mostG = Math.max(mostG, Math.abs(g[counted[k]]));
      mostH = Math.max(mostH, h[counted[k]]);
    }
    blockMostG[block] = mostG;
    blockMostH[block] = mostH;
  }

  private void round(int block, double perG, double perH) {
    int to = Math.min(counted.length, block * BLOCK + BLOCK);
    for (int k = block * BLOCK; k < to; k++) {
      int i = counted[k];
      pairs[2 * i] = (long) Math.rint(g[i] * perG);
      // At least 1, so that a bin without curvature is a bin without rows.
      pairs[2 * i + 1] = Math.max(1, (long) Math.rint(h[i] * perH));
    }
  }

  private void set(int i, double gradient, double curvature) {
    g[i] = target.weight(i) * gradient;
    h[i] = target.weight(i) * curvature;
  }

  private void logistic(int from, int to, double[] margin) {
    for (int k = from; k < to; k++) {
      int i = counted[k];
      double p = 1 / (1 + StrictMath.exp(-margin[i]));
      set(i, p - target.outcome(i), p * (1 - p));
    }
  }

  private void poisson(int from, int to, double[] margin) {
    for (int k = from; k < to; k++) {
      int i = counted[k];
      double mean = StrictMath.exp(margin[i]);
      set(i, mean - target.outcome(i), mean);
    }
  }

  private void tweedie(int from, int to, double[] margin, double power) {
    for (int k = from; k < to; k++) {
      int i = counted[k];
      double expected = StrictMath.exp((2 - power) * margin[i]);
      double seen = target.outcome(i) * StrictMath.exp((1 - power) * margin[i]);
      set(i, expected - seen, (2 - power) * expected + (power - 1) * seen);
    }
  }

  private void negativeBinomial(int from, int to, double[] margin, double theta) {
    for (int k = from; k < to; k++) {
      int i = counted[k];
      double mean = StrictMath.exp(margin[i]);
      double y = target.outcome(i);
      double share = theta / (mean + theta);
      set(i, (mean - y) * share, (y + theta) * (mean / (mean + theta)) * share);
    }
  }

  private void squaredError(int from, int to, double[] margin) {
    for (int k = from; k < to; k++) {
      int i = counted[k];
      set(i, margin[i] - target.outcome(i), 1);
    }
  }

  private void quantile(int from, int to, double[] margin, double level) {
    for (int k = from; k < to; k++) {
      int i = counted[k];
      set(i, target.outcome(i) > margin[i] ? -level : 1 - level, 1);
    }
  }
}

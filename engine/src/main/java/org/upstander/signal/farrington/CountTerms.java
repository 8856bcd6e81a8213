package org.upstander.signal.farrington;

/// Functions of a count that every fit asks for, kept for the small counts that most are.
final class CountTerms {
  private static final int KEPT = 1024;
  private static final double[] ENTROPY = new double[KEPT];
  private static final double[] RESPONSE = new double[KEPT];

  static {
    for (int y = 0; y < KEPT; y++) {
      ENTROPY[y] = entropyOf(y);
      RESPONSE[y] = responseOf(y);
    }
  }

  private CountTerms() {}

  /// `y log(y)`, 0 at 0.
  static double entropy(double y) {
    return y < KEPT ? ENTROPY[(int) y] : entropyOf(y);
  }

  /// The response of the first step, which starts from a mean of `y + 0.1`: the logarithm of that
  /// mean, and the residual relative to it.
  static double response(double y) {
    return y < KEPT ? RESPONSE[(int) y] : responseOf(y);
  }

  private static double entropyOf(double y) {
    return y == 0 ? 0 : y * StrictMath.log(y);
  }

  private static double responseOf(double y) {
    return StrictMath.log(y + 0.1) - 0.1 / (y + 0.1);
  }
}

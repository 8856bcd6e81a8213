package org.upstander.forecast.net;

/// The exponential function of many numbers at once, the same on every machine.
///
/// It follows the method of FreeBSD's `e_exp.c` (Sun Microsystems, 1993), which is also what
/// `StrictMath.exp` is defined by, without its branches, so that a compiler may work on several
/// numbers together. Within [-700, 700] it differs from `StrictMath.exp` by at most one unit in the
/// last place, and almost everywhere not at all.
final class Exponential {
  private static final double PER_LN2 = 1.44269504088896338700e+00;
  private static final double LN2_HIGH = 6.93147180369123816490e-01;
  private static final double LN2_LOW = 1.90821492927058770002e-10;
  private static final double P1 = 1.66666666666666019037e-01;
  private static final double P2 = -2.77777777770155933842e-03;
  private static final double P3 = 6.61375632143793436117e-05;
  private static final double P4 = -1.65339022054652515390e-06;
  private static final double P5 = 4.13813679705723846039e-08;

  /// Adding this number rounds to the nearest integer and leaves that integer in the low bits.
  private static final double ROUNDER = 6755399441055744.0;

  private Exponential() {}

  /// Writes `exp(-x)` into `result`; every x must be in [-700, 700].
  ///
  /// @param scratch any array of the same length, overwritten
  static void ofNegative(double[] x, double[] result, double[] scratch) {
    for (int i = 0; i < result.length; i++) {
      double rounded = -x[i] * PER_LN2 + ROUNDER;
      double k = rounded - ROUNDER;
      double high = -x[i] - k * LN2_HIGH;
      double low = k * LN2_LOW;
      double r = high - low;
      double t = r * r;
      double c = r - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
      result[i] = 1 - ((low - (r * c) / (2 - c)) - high);
      scratch[i] = rounded;
    }
    for (int i = 0; i < result.length; i++) {
      long power = Double.doubleToRawLongBits(scratch[i]) << 52;
      result[i] = Double.longBitsToDouble(Double.doubleToRawLongBits(result[i]) + power);
    }
  }
}

package org.upstander.world;

/// The beta function and the regularised incomplete beta function, to full double precision.
///
/// Results are the same bits on every machine.
///
/// Sources: Didonato and Morris (1992), algorithm 708, *ACM TOMS* 18(3), 360–373 (the continued
/// fraction); Loader, C. (2000), *Fast and Accurate Computation of Binomial Probabilities*.
public final class Beta {
  private static final double LOG_2_PI = 1.8378770664093454836;

  private Beta() {}

  /// The natural logarithm of the beta function, for positive arguments.
  ///
  /// ```
  /// log(Gamma(a) Gamma(b) / Gamma(a + b))
  /// ```
  public static double log(double a, double b) {
    double small = Math.min(a, b);
    double large = Math.max(a, b);
    if (small < 8) {
      if (large < 8) {
        return Gamma.log(small) + Gamma.log(large) - Gamma.log(small + large);
      }
      // Stirling for the two large arguments, so that their logarithms cancel by hand.
      double sum = small + large;
      return Gamma.log(small)
          + (Gamma.stirlingError(large) - Gamma.stirlingError(sum))
          - (large - 0.5) * StrictMath.log1p(small / large)
          + small
          - small * StrictMath.log(sum);
    }
    return 0.5 * (LOG_2_PI - StrictMath.log(large))
        + (small - 0.5) * StrictMath.log(small / (small + large))
        - large * StrictMath.log1p(small / large)
        + (Gamma.stirlingError(small)
            + Gamma.stirlingError(large)
            - Gamma.stirlingError(small + large));
  }

  /// The regularised incomplete beta function: the probability that a beta variable with shapes `a`
  /// and `b` is at or below `x` in [0, 1].
  public static double lower(double x, double a, double b) {
    return lower(x, 1 - x, a, b);
  }

  /// As [#lower(double, double, double)], with the complement `y` of `x` given by the caller, who
  /// often knows it to more digits than a subtraction from 1 leaves.
  public static double lower(double x, double y, double a, double b) {
    requireRegular(x, y, a, b);
    if (x == 0 || y == 0) {
      return x == 0 ? 0 : 1;
    }
    if (x * (b + 1) > (a + 1) * y) {
      return 1 - fraction(y, x, b, a);
    }
    return fraction(x, y, a, b);
  }

  /// The logarithm of a binomial probability, extended to real counts, `y` being `1 - x`.
  ///
  /// ```
  /// log( Gamma(a+b+1) / (Gamma(a+1) Gamma(b+1)) x^a y^b )
  /// ```
  public static double logBinomial(double a, double b, double x, double y) {
    double n = a + b;
    if (a == 0) {
      return b == 0 ? 0 : b * logOf(y, x);
    }
    if (b == 0) {
      return a * logOf(x, y);
    }
    double saddle =
        Gamma.stirlingError(n)
            - Gamma.stirlingError(a)
            - Gamma.stirlingError(b)
            - Gamma.halfDeviance(a, n * x)
            - Gamma.halfDeviance(b, n * y);
    return saddle - 0.5 * (LOG_2_PI + StrictMath.log(a) + StrictMath.log(b / n));
  }

  private static double logOf(double share, double complement) {
    return complement < 0.5 ? StrictMath.log1p(-complement) : StrictMath.log(share);
  }

  /// Didonato and Morris's fraction, whose terms are all positive for `x` below the mean.
  private static double fraction(double x, double y, double a, double b) {
    double c = 1 + (a > b ? (a + b) * y - b : a - (a + b) * x);
    double c1 = 1 + 1 / a;
    double an = 0;
    double bn = 1;
    double anp1 = 1;
    double bnp1 = c / c1;
    double r = c1 / c;
    for (int n = 1; n < 10_000_000; n++) {
      double p = 1 + (n - 1) / a;
      double s = a + 2.0 * n - 1;
      double w = n * (b - n) * x;
      double alpha = (p * (p + b / a) * (a / s) * (a / s)) * (w * x);
      double t = n / a;
      double beta = n + w / s + (1 + t) / (c1 + t + t) * (c + n * (1 + y));
      double nextA = alpha * an + beta * anp1;
      double nextB = alpha * bn + beta * bnp1;
      double next = nextA / nextB;
      an = anp1 / nextB;
      bn = bnp1 / nextB;
      anp1 = next;
      bnp1 = 1;
      if (Math.abs(next - r) <= 0x1p-53 * next) {
        break;
      }
      r = next;
    }
    return anp1 * StrictMath.exp(logBinomial(a, b, x, y)) * a * b / (a + b);
  }

  private static void requireRegular(double x, double y, double a, double b) {
    if (!(x >= 0 && y >= 0 && x <= 1 && y <= 1 && a > 0 && b > 0)) {
      throw new IllegalArgumentException(
          "incomplete beta needs x in [0, 1] and shapes > 0, had " + x + ", " + a + ", " + b);
    }
  }
}

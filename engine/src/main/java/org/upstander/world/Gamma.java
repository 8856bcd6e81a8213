package org.upstander.world;

/// The gamma function and what is built on it, for positive arguments, to full double precision.
///
/// Results are the same bits on every machine. An argument outside the domain is refused; NaN gives
/// NaN.
///
/// Sources: Abramowitz and Stegun (1964), chapter 6; Loader, C. (2000), *Fast and Accurate
/// Computation of Binomial Probabilities* (the saddle-point pieces).
public final class Gamma {
  private static final double HALF_LOG_2_PI = 0.91893853320467274178;
  private static final double TWO_PI = 6.283185307179586477;
  private static final double EPSILON = 0x1p-54;
  private static final double TINY = 1e-300;

  /// `(-1)^k (zeta(k) - 1) / k` for k = 2, 3, …: the Taylor series of the logarithm at 2.
  private static final double[] AROUND_TWO = {
    0.32246703342411321824, -0.067352301053198095133, 0.020580808427784547879,
    -0.0073855510286739852663, 0.0028905103307415232858, -0.0011927539117032609771,
    0.00050966952474304242234, -0.00022315475845357937976, 0.000099457512781808533715,
    -0.0000449262367381331417, 0.000020507212775670691553, -9.439488275268395904e-6,
    4.3748667899074878042e-6, -2.0392157538013662368e-6, 9.5514121304074198329e-7,
    -4.4924691987645660433e-7, 2.1207184805554665869e-7, -1.0043224823968099609e-7,
    4.7698101693639805658e-8, -2.271109460894316491e-8, 1.0838659214896954091e-8,
    -5.1834750419700466551e-9, 2.4836745438024783172e-9, -1.1921401405860912074e-9,
    5.7313672416788620133e-10, -2.7595228851242331452e-10, 1.3304764374244489481e-10,
    -6.4229645638381000221e-11
  };

  private static final double[] STIRLING = {
    1.0 / 12,
    -1.0 / 360,
    1.0 / 1260,
    -1.0 / 1680,
    5.0 / 5940,
    -691.0 / 360360,
    7.0 / 1092,
    -3617.0 / 122400
  };
  private static final double[] BERNOULLI = {
    1.0 / 6, -1.0 / 30, 1.0 / 42, -1.0 / 30, 5.0 / 66, -691.0 / 2730, 7.0 / 6, -3617.0 / 510
  };

  private Gamma() {}

  /// The natural logarithm of the gamma function at `x > 0`; keeps its relative precision around
  /// the zeros at 1 and 2.
  public static double log(double x) {
    requirePositive(x);
    if (x < 0.5) {
      return logOnePlus(x) - StrictMath.log(x);
    }
    if (x < 1.5) {
      return logOnePlus(x - 1);
    }
    if (x <= 2.5) {
      return logTwoPlus(x - 2);
    }
    if (x < 9) {
      double product = 1;
      while (x > 2.5) {
        x -= 1;
        product *= x;
      }
      return StrictMath.log(product) + logTwoPlus(x - 2);
    }
    return (x - 0.5) * StrictMath.log(x) - x + HALF_LOG_2_PI + stirlingError(x);
  }

  private static double logOnePlus(double z) {
    return logTwoPlus(z) - StrictMath.log1p(z);
  }

  private static double logTwoPlus(double z) {
    double value = 0;
    for (int i = AROUND_TWO.length - 1; i >= 0; i--) {
      value = (value + AROUND_TWO[i]) * z;
    }
    return (value + 0.42278433509846713939) * z;
  }

  /// The derivative of [#log] at `x > 0`.
  public static double digamma(double x) {
    requirePositive(x);
    double below = 0;
    while (x < 12) {
      below += 1 / x;
      x += 1;
    }
    double inverse = 1 / (x * x);
    double series = 0;
    for (int k = BERNOULLI.length; k >= 1; k--) {
      series = (series + BERNOULLI[k - 1] / (2 * k)) * inverse;
    }
    return StrictMath.log(x) - 0.5 / x - series - below;
  }

  /// The second derivative of [#log] at `x > 0`.
  public static double trigamma(double x) {
    requirePositive(x);
    double below = 0;
    while (x < 12) {
      below += 1 / (x * x);
      x += 1;
    }
    double inverse = 1 / (x * x);
    double series = 0;
    for (int k = BERNOULLI.length; k >= 1; k--) {
      series = (series + BERNOULLI[k - 1]) * inverse;
    }
    return below + (1 + 0.5 / x + series) / x;
  }

  /// What Stirling's formula for the logarithm of x! leaves out, for real `x > 0`.
  ///
  /// ```
  /// log(x!) - (x + 1/2) log(x) + x - log(2 pi) / 2
  /// ```
  public static double stirlingError(double x) {
    requirePositive(x);
    if (x < 0.5) {
      return logOnePlus(x) - (x + 0.5) * StrictMath.log(x) + x - HALF_LOG_2_PI;
    }
    double steps = 0;
    while (x < 12) {
      steps += stirlingStep(x);
      x += 1;
    }
    double inverse = 1 / (x * x);
    double series = 0;
    for (int i = STIRLING.length - 1; i >= 0; i--) {
      series = series * inverse + STIRLING[i];
    }
    return steps + series / x;
  }

  /// `(x + 1/2) log(1 + 1/x) - 1`, as a sum of positive terms.
  private static double stirlingStep(double x) {
    double s = 1 / (2 * x + 1);
    double square = s * s;
    double power = square;
    double sum = 0;
    for (int k = 3; power > EPSILON * sum; k += 2) {
      sum += power / k;
      power *= square;
    }
    return sum;
  }

  /// The half deviance of a count `x` around `mean`, without cancellation where they are close.
  ///
  /// ```
  /// x log(x / mean) + mean - x
  /// ```
  public static double halfDeviance(double x, double mean) {
    double gap = x - mean;
    if (Math.abs(gap) >= 0.1 * (x + mean)) {
      return x > 0 ? x * StrictMath.log(x / mean) - gap : mean;
    }
    double ratio = gap / (x + mean);
    double sum = gap * ratio;
    double term = 2 * x * ratio;
    double square = ratio * ratio;
    for (int k = 3; k < 1000; k += 2) {
      term *= square;
      double next = sum + term / k;
      if (next == sum) {
        break;
      }
      sum = next;
    }
    return sum;
  }

  /// The logarithm of the Poisson probability, extended to real `x >= 0`.
  ///
  /// ```
  /// x log(mean) - mean - log(x!)
  /// ```
  public static double logPoisson(double x, double mean) {
    if (!(x >= 0 && mean >= 0)) {
      throw new IllegalArgumentException("count and mean must be >= 0, were " + x + ", " + mean);
    }
    if (mean == 0) {
      return x == 0 ? 0 : Double.NEGATIVE_INFINITY;
    }
    if (x == 0) {
      return -mean;
    }
    return -0.5 * StrictMath.log(TWO_PI * x) - stirlingError(x) - halfDeviance(x, mean);
  }

  /// The regularised lower incomplete gamma function: the probability that a gamma variable of
  /// `shape > 0` and scale 1 is at or below `x >= 0`.
  public static double lower(double shape, double x) {
    requireRegular(shape, x);
    return x < shape + 1 ? series(shape, x) : 1 - fraction(shape, x);
  }

  /// One minus [#lower], with its own digits in the tail; the chi-squared p-value of `q` with `df`
  /// degrees of freedom is `upper(df / 2, q / 2)`.
  public static double upper(double shape, double x) {
    requireRegular(shape, x);
    return x < shape + 1 ? 1 - series(shape, x) : fraction(shape, x);
  }

  private static double series(double shape, double x) {
    if (x == 0) {
      return 0;
    }
    double term = 1;
    double sum = 1;
    for (double n = shape + 1; term > EPSILON * sum; n++) {
      term *= x / n;
      sum += term;
    }
    return sum * StrictMath.exp(logPoisson(shape, x));
  }

  private static double fraction(double shape, double x) {
    if (x == Double.POSITIVE_INFINITY) {
      return 0;
    }
    double b = x + 1 - shape;
    double c = 1 / TINY;
    double d = 1 / b;
    double value = d;
    double change = 0;
    for (int i = 1; Math.abs(change - 1) > 0x1p-53 && i < 10_000_000; i++) {
      double a = -i * (i - shape);
      b += 2;
      d = 1 / nonZero(a * d + b);
      c = nonZero(b + a / c);
      change = d * c;
      value *= change;
    }
    return value * shape * StrictMath.exp(logPoisson(shape, x));
  }

  private static double nonZero(double x) {
    return Math.abs(x) < TINY ? TINY : x;
  }

  private static void requirePositive(double x) {
    if (x <= 0) {
      throw new IllegalArgumentException("argument must be > 0, was " + x);
    }
  }

  private static void requireRegular(double shape, double x) {
    if (!(shape > 0 && x >= 0)) {
      throw new IllegalArgumentException(
          "incomplete gamma needs shape > 0 and x >= 0, had " + shape + ", " + x);
    }
  }
}

package org.upstander.world;

/// The normal distribution with mean 0 and standard deviation 1, to full double precision.
///
/// Tails are accurate relative to themselves, so a p-value of 1e-200 is not rounded to 0. Every
/// result is the same bits on every machine.
///
/// Sources: Cody, W. J. (1969), *Mathematics of Computation* 23(107), 631–637 (cumulative);
/// Wichura, M. J. (1988), algorithm AS 241, *Applied Statistics* 37(3), 477–484 (quantile).
public final class NormalDistribution {
  private static final double ROOT_2_PI_INVERSE = 0.39894228040143267794;

  private static final double[] CENTRE_TOP = {
    0.065682337918207449113,
    2.2352520354606839287,
    161.02823106855587881,
    1067.6894854603709582,
    18154.981253343561249
  };
  private static final double[] CENTRE_BOTTOM = {
    1, 47.20258190468824187, 976.09855173777669322, 10260.932208618978205, 45507.789335026729956
  };
  private static final double[] MIDDLE_TOP = {
    1.0765576773720192317e-8, 0.39894151208813466764, 8.8831497943883759412, 93.506656132177855979,
    597.27027639480026226, 2494.5375852903726711, 6848.1904505362823326, 11602.651437647350124,
    9842.7148383839780218
  };
  private static final double[] MIDDLE_BOTTOM = {
    1,
    22.266688044328115691,
    235.38790178262499861,
    1519.377599407554805,
    6485.558298266760755,
    18615.571640885098091,
    34900.952721145977266,
    38912.003286093271411,
    19685.429676859990727
  };
  private static final double[] FAR_TOP = {
    0.02307344176494017303,
    0.21589853405795699,
    0.1274011611602473639,
    0.022235277870649807,
    0.001421619193227893466,
    2.9112874951168792e-5
  };
  private static final double[] FAR_BOTTOM = {
    1,
    1.28426009614491121,
    0.468238212480865118,
    0.0659881378689285515,
    0.00378239633202758244,
    7.29751555083966205e-5
  };

  private static final double[] NEAR_MEDIAN_TOP = {
    2.5090809287301226727e+3, 3.3430575583588128105e+4, 6.7265770927008700853e+4,
    4.5921953931549871457e+4, 1.3731693765509461125e+4, 1.9715909503065514427e+3,
    1.3314166789178437745e+2, 3.3871328727963666080e0
  };
  private static final double[] NEAR_MEDIAN_BOTTOM = {
    5.2264952788528545610e+3, 2.8729085735721942674e+4, 3.9307895800092710610e+4,
    2.1213794301586595867e+4, 5.3941960214247511077e+3, 6.8718700749205790830e+2,
    4.2313330701600911252e+1, 1
  };
  private static final double[] TAIL_TOP = {
    7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1,
    1.27045825245236838258e0, 3.64784832476320460504e0, 5.76949722146069140550e0,
    4.63033784615654529590e0, 1.42343711074968357734e0
  };
  private static final double[] TAIL_BOTTOM = {
    1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2,
    1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940e0,
    2.05319162663775882187e0, 1
  };
  private static final double[] DEEP_TAIL_TOP = {
    2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3,
    2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580e0,
    5.46378491116411436990e0, 6.65790464350110377720e0
  };
  private static final double[] DEEP_TAIL_BOTTOM = {
    2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5,
    7.86869131145613259100e-4, 1.48753612908506148525e-2, 1.36929880922735805310e-1,
    5.99832206555887937690e-1, 1
  };

  private NormalDistribution() {}

  /// The density at `x`.
  public static double density(double x) {
    return ROOT_2_PI_INVERSE * bell(Math.abs(x));
  }

  /// The probability of a value at or below `x`.
  public static double cdf(double x) {
    return x > 0 ? 1 - upperTail(x) : upperTail(-x);
  }

  /// The probability of a value above `x`; keeps its digits where [#cdf] has rounded to 1.
  public static double upperTail(double x) {
    double size = Math.abs(x);
    if (size <= 0.67448975) {
      double square = size > 1.11e-16 ? x * x : 0;
      return 0.5 - x * polynomial(CENTRE_TOP, square) / polynomial(CENTRE_BOTTOM, square);
    }
    double tail = farTail(size);
    return x < 0 ? 1 - tail : tail;
  }

  /// The probability of a value at least as far from 0 as `z`: the two-sided p-value.
  public static double twoSided(double z) {
    return 2 * upperTail(Math.abs(z));
  }

  private static double farTail(double size) {
    if (Double.isNaN(size)) {
      return Double.NaN;
    }
    if (size > 38.6) {
      return 0;
    }
    if (size <= 5.656854249492380) {
      return bell(size) * polynomial(MIDDLE_TOP, size) / polynomial(MIDDLE_BOTTOM, size);
    }
    double inverse = 1 / (size * size);
    double correction = inverse * polynomial(FAR_TOP, inverse) / polynomial(FAR_BOTTOM, inverse);
    return bell(size) * (ROOT_2_PI_INVERSE - correction) / size;
  }

  /// `exp(-x²/2)`, the square split so that its rounding does not enter the exponent.
  private static double bell(double x) {
    if (!(x < 39)) {
      return Double.isNaN(x) ? x : 0;
    }
    double coarse = Math.floor(x * 16) / 16;
    double rest = (x - coarse) * (x + coarse);
    return StrictMath.exp(-coarse * coarse * 0.5) * StrictMath.exp(-rest * 0.5);
  }

  /// The value below which the outcome falls with probability `p` in [0, 1].
  public static double quantile(double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("probability must be in [0, 1], was " + p);
    }
    double offset = p - 0.5;
    if (Math.abs(offset) <= 0.425) {
      double r = 0.180625 - offset * offset;
      return offset * polynomial(NEAR_MEDIAN_TOP, r) / polynomial(NEAR_MEDIAN_BOTTOM, r);
    }
    double tail = offset < 0 ? p : 1 - p;
    double size = quantileOfTail(tail);
    return offset < 0 ? -size : size;
  }

  private static double quantileOfTail(double tail) {
    if (tail == 0) {
      return Double.POSITIVE_INFINITY;
    }
    double r = Math.sqrt(-StrictMath.log(tail));
    if (r <= 5) {
      r -= 1.6;
      return polynomial(TAIL_TOP, r) / polynomial(TAIL_BOTTOM, r);
    }
    r -= 5;
    return polynomial(DEEP_TAIL_TOP, r) / polynomial(DEEP_TAIL_BOTTOM, r);
  }

  /// Highest power first.
  private static double polynomial(double[] coefficients, double x) {
    double value = 0;
    for (double c : coefficients) {
      value = value * x + c;
    }
    return value;
  }
}

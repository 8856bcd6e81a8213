package org.upstander.signal.cumulative;

import org.upstander.world.Beta;

/// What turns a count into a number that is about standard normal if nothing has changed.
///
/// Sources: Rossi, G., Lampugnani, L., Marchi, M. (1999), *Statistics in Medicine* 18, 2111–2122;
/// Pierce, D. A., Schafer, D. W. (1986), *JASA* 81, 977–986 (the refined Anscombe residual); Hilbe,
/// J. M. (2007), *Negative Binomial Regression*.
public sealed interface Transform {
  /// The number for a count whose expected value is `mean`.
  double of(double count, double mean);

  /// The count at which that number would be `z`, at least 0; not for transforms that do not turn
  /// back.
  default double back(double z, double mean) {
    throw new UnsupportedOperationException("does not turn back");
  }

  /// Whether a number can be turned back into a count.
  default boolean turnsBack() {
    return true;
  }

  /// `(x - m) / sqrt(m)`; turned back it is rounded up to a whole count.
  record Standard() implements Transform {
    @Override
    public double of(double count, double mean) {
      return (count - mean) / Math.sqrt(mean);
    }

    @Override
    public double back(double z, double mean) {
      return Math.max(0, Math.ceil(z * Math.sqrt(mean) + mean));
    }
  }

  /// `(x - 3m + 2 sqrt(x m)) / (2 sqrt(m))`
  record Rossi() implements Transform {
    @Override
    public double of(double count, double mean) {
      return (count - 3 * mean + 2 * Math.sqrt(count * mean)) / (2 * Math.sqrt(mean));
    }

    @Override
    public double back(double z, double mean) {
      double root = Math.sqrt(mean);
      double square = 4 * mean + 2 * z * root;
      double up = Math.sqrt(square) - root;
      return square < 0 ? 0 : up * up;
    }
  }

  /// `3/2 (x^(2/3) - m^(2/3)) / m^(1/6)`
  record Anscombe() implements Transform {
    @Override
    public double of(double count, double mean) {
      return 1.5 * (twoThirds(count) - twoThirds(mean)) / sixth(mean);
    }

    @Override
    public double back(double z, double mean) {
      return StrictMath.pow(Math.max(0, twoThirds(mean) + sixth(mean) * z * 2 / 3), 1.5);
    }
  }

  /// Anscombe's with the mean corrected to the second order.
  ///
  /// ```
  /// 3/2 (x^(2/3) - m^(2/3) + m^(-1/3)/9) / m^(1/6)
  /// ```
  ///
  /// Turned back it corrects by `m^(1/3)/9` instead, as R's package does.
  record AnscombeSecond() implements Transform {
    @Override
    public double of(double count, double mean) {
      double centre = twoThirds(mean) - 1 / StrictMath.cbrt(mean) / 9;
      return 1.5 * (twoThirds(count) - centre) / sixth(mean);
    }

    @Override
    public double back(double z, double mean) {
      double centre = twoThirds(mean) - StrictMath.cbrt(mean) / 9;
      return StrictMath.pow(Math.max(0, centre + sixth(mean) * z * 2 / 3), 1.5);
    }
  }

  /// `(x - m) / sqrt(m + alpha m^2)`
  record PearsonNegativeBinomial(double alpha) implements Transform {
    @Override
    public double of(double count, double mean) {
      return (count - mean) / Math.sqrt(mean + alpha * mean * mean);
    }

    @Override
    public double back(double z, double mean) {
      return Math.max(0, mean + z * Math.sqrt(mean + alpha * mean * mean));
    }
  }

  /// Anscombe's residual of a negative binomial with variance `m + alpha m^2`.
  ///
  /// ```
  /// (integral from m to x of (t + alpha t^2)^(-1/3) dt) / (m + alpha m^2)^(1/6)
  /// ```
  ///
  /// R's package reads the integral's shape from a table of 10 digits in steps of 0.01 of `alpha t`
  /// without interpolating, which can be off by 0.1 %. So does this; of those digits the last
  /// differ.
  record AnscombeNegativeBinomial(double alpha) implements Transform {
    private static final double WHOLE = StrictMath.exp(Beta.log(2.0 / 3, 2.0 / 3));

    /// The table's steps are whole beyond it, and values between them are interpolated.
    private static final double FINE = 10;

    @Override
    public double of(double count, double mean) {
      return (integral(count) - integral(mean)) / sixth(mean + alpha * mean * mean);
    }

    private double integral(double t) {
      return 1.5 * twoThirds(t) * tabled(alpha * t);
    }

    private static double tabled(double x) {
      if (x <= FINE) {
        return shape(Math.ceil(100 * x - 0.5) / 100);
      }
      double whole = Math.floor(x);
      return shape(whole) + (shape(whole + 1) - shape(whole)) * (x - whole);
    }

    /// The integral of `(t + t^2)^(-1/3)` from 0 to `x` as a share of that of `t^(-1/3)`; by parts,
    /// so that an incomplete beta function with positive shapes remains.
    private static double shape(double x) {
      if (x == 0) {
        return 1;
      }
      double u = x / (1 + x);
      double ends = 3 * twoThirds(u) * StrictMath.cbrt(1 + x);
      return (ends - WHOLE * Beta.lower(u, 2.0 / 3, 2.0 / 3)) / (1.5 * twoThirds(x));
    }

    @Override
    public boolean turnsBack() {
      return false;
    }
  }

  /// The count itself.
  record None() implements Transform {
    @Override
    public double of(double count, double mean) {
      return count;
    }

    @Override
    public boolean turnsBack() {
      return false;
    }
  }

  private static double twoThirds(double x) {
    double root = StrictMath.cbrt(x);
    return root * root;
  }

  private static double sixth(double x) {
    return Math.sqrt(StrictMath.cbrt(x));
  }
}

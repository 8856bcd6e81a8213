package org.upstander.forecast.onset;

/// Makes log odds mean what they say, from how they did on states the fit had not seen.
///
/// The slope is that of a logistic regression of the outcome on the log odds, with a normal prior
/// of mean 1 and standard deviation 0.2: averaged log odds are too timid. The level then follows
/// the recent past, years counting half after ten, with a prior worth two onsets: how often mass
/// killings begin drifts over decades.
///
/// ```
/// calibrated = centre + shift + slope (z - centre)
/// ```
///
/// Sources: Cox, D. R. (1958), *Biometrika* 45(3/4), 562–565; Ranjan, R., Gneiting, T. (2010),
/// *Journal of the Royal Statistical Society B* 72(1), 71–91.
///
/// @param centre the mean of the log odds it was fitted to
record Recalibration(double centre, double shift, double slope) {
  private static final double SLOPE_SPREAD = 0.2;
  private static final double HALF_LIFE = 10;
  private static final double LEVEL_PRECISION = 2;
  private static final int STEPS = 50;

  double of(double logOdds) {
    return centre + shift + slope * (logOdds - centre);
  }

  /// @param z the log odds of each row from a fit that has not seen its state
  /// @param age how many years each row lies before the last
  static Recalibration fit(OnsetSample sample, double[] z, int[] age) {
    double sum = 0;
    for (double one : z) {
      sum += one;
    }
    var at = new Recalibration(sum / z.length, 0, 1);
    for (int step = 0; step < STEPS; step++) {
      at = at.stepped(sample, z);
    }
    for (int step = 0; step < STEPS; step++) {
      at = at.levelled(sample, z, age);
    }
    return at;
  }

  /// One of Newton's steps of shift and slope together.
  private Recalibration stepped(OnsetSample sample, double[] z) {
    double precision = 1 / (SLOPE_SPREAD * SLOPE_SPREAD);
    double g0 = 0;
    double g1 = -(slope - 1) * precision;
    double h00 = 0;
    double h01 = 0;
    double h11 = precision;
    for (int i = 0; i < z.length; i++) {
      double p = LogOdds.probability(of(z[i]));
      double gap = (sample.happened(i) ? 1 : 0) - p;
      double bend = p * (1 - p);
      double x = z[i] - centre;
      g0 += gap;
      g1 += gap * x;
      h00 += bend;
      h01 += bend * x;
      h11 += bend * x * x;
    }
    double determinant = h00 * h11 - h01 * h01;
    return new Recalibration(
        centre,
        shift + (h11 * g0 - h01 * g1) / determinant,
        slope + (h00 * g1 - h01 * g0) / determinant);
  }

  /// One of Newton's steps of the shift alone, recent rows counting more.
  private Recalibration levelled(OnsetSample sample, double[] z, int[] age) {
    double gap = -LEVEL_PRECISION * shift;
    double bend = LEVEL_PRECISION;
    for (int i = 0; i < z.length; i++) {
      double w = StrictMath.pow(0.5, age[i] / HALF_LIFE);
      double p = LogOdds.probability(of(z[i]));
      gap += w * ((sample.happened(i) ? 1 : 0) - p);
      bend += w * p * (1 - p);
    }
    return new Recalibration(centre, shift + gap / bend, slope);
  }
}

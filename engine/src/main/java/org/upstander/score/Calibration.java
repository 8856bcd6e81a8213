package org.upstander.score;

/// Whether probabilities mean what they say, by logistic regression of what happened on the logit
/// of the forecast (moved to at least 1e-6 from 0 and from 1 first).
///
/// A perfectly calibrated forecast has intercept 0, slope 1 and in-the-large 0. A slope below 1
/// means forecasts too extreme; in-the-large above 0 means risk was understated. With few events
/// these are noisy: read them with a [Bootstrap] interval.
///
/// Source: Cox, D. R. (1958), *Biometrika* 45(3–4), 562–565; Van Calster et al. (2019), *BMC
/// Medicine* 17, 230.
///
/// @param intercept the intercept of the regression; NaN where it has none (see slope)
/// @param slope its slope; NaN if all forecasts are equal or separate events perfectly
/// @param inTheLarge the intercept when the slope is held at 1, in logits; NaN if nothing, or
///   everything, happened
public record Calibration(double intercept, double slope, double inTheLarge) {
  private static final double CLIP = 1e-6;
  private static final int STEPS = 100;

  /// Fits both regressions to convergence.
  public static Calibration of(double[] forecast, boolean[] happened) {
    Outcomes.requireProbabilities(forecast, happened);
    double[] logit = new double[forecast.length];
    int events = 0;
    for (int i = 0; i < logit.length; i++) {
      double p = Math.clamp(forecast[i], CLIP, 1 - CLIP);
      logit[i] = StrictMath.log(p / (1 - p));
      events += happened[i] ? 1 : 0;
    }
    if (events == 0 || events == logit.length) {
      return new Calibration(Double.NaN, Double.NaN, Double.NaN);
    }
    double base = StrictMath.log(events / (double) (logit.length - events));
    double[] line = climb(logit, happened, new double[] {base, 0}, true);
    double[] shift = climb(logit, happened, new double[] {0, 1}, false);
    return new Calibration(line[0], line[1], shift[0]);
  }

  /// Newton's ascent of the log likelihood, halving any step that would go down.
  private static double[] climb(
      double[] logit, boolean[] happened, double[] start, boolean slopeFree) {
    double[] at = start;
    Slope slope = Slope.at(logit, happened, at);
    for (int step = 0; step < STEPS; step++) {
      double[] move = slope.newton(slopeFree);
      double factor = 1;
      double[] next = moved(at, move, factor);
      Slope there = Slope.at(logit, happened, next);
      // Near the top the likelihood is flat to rounding, so a fall that small is no fall.
      while (!(there.likelihood >= slope.likelihood - 1e-9) && factor > 1e-9) {
        factor /= 2;
        next = moved(at, move, factor);
        there = Slope.at(logit, happened, next);
      }
      double size = Math.abs(move[0]) + Math.abs(move[1]);
      at = next;
      slope = there;
      if (size <= 1e-13 * (1 + Math.abs(at[0]) + Math.abs(at[1]))) {
        return at;
      }
    }
    return new double[] {Double.NaN, Double.NaN};
  }

  private static double[] moved(double[] at, double[] move, double factor) {
    return new double[] {at[0] + factor * move[0], at[1] + factor * move[1]};
  }

  /// The log likelihood at one line, its gradient and its curvature.
  private record Slope(double likelihood, double byA, double byB, double aa, double ab, double bb) {
    static Slope at(double[] logit, boolean[] happened, double[] line) {
      double likelihood = 0;
      double byA = 0;
      double byB = 0;
      double aa = 0;
      double ab = 0;
      double bb = 0;
      for (int i = 0; i < logit.length; i++) {
        double x = logit[i];
        double eta = line[0] + line[1] * x;
        double small = StrictMath.exp(-Math.abs(eta));
        double p = (eta < 0 ? small : 1) / (1 + small);
        double weight = small / ((1 + small) * (1 + small));
        likelihood += Math.min(happened[i] ? eta : -eta, 0) - StrictMath.log1p(small);
        double gap = (happened[i] ? 1 : 0) - p;
        byA += gap;
        byB += gap * x;
        aa += weight;
        ab += weight * x;
        bb += weight * x * x;
      }
      return new Slope(likelihood, byA, byB, aa, ab, bb);
    }

    double[] newton(boolean slopeFree) {
      if (!slopeFree) {
        return new double[] {byA / aa, 0};
      }
      double mean = ab / aa;
      double rest = bb - ab * mean;
      double b = rest > 1e-12 * bb ? (byB - mean * byA) / rest : Double.NaN;
      return new double[] {byA / aa - mean * b, b};
    }
  }
}

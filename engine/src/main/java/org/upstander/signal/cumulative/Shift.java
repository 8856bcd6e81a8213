package org.upstander.signal.cumulative;

/// The size of a change that began at a moment, from the counts since: the most likely one.
final class Shift {
  private static final double ENOUGH = 1e-9;
  private static final int MOST_STEPS = 200;

  /// Below it a factor is as good as 0.
  private static final double NONE = -18;

  private Shift() {}

  /// The logarithm of the factor, by Newton's method kept within a bracket.
  static double proportional(Stretch s, int from, int to) {
    if (s.alpha() == 0) {
      double counts = 0;
      double means = 0;
      for (int i = from; i <= to; i++) {
        counts += s.count(i);
        means += s.mean(i);
      }
      return StrictMath.log(counts / means);
    }
    double low = NONE;
    double high = 50;
    double kappa = 0;
    for (int step = 0; step < MOST_STEPS; step++) {
      double factor = StrictMath.exp(kappa);
      double slope = 0;
      double curve = 0;
      for (int i = from; i <= to; i++) {
        double raised = 1 + s.alpha() * factor * s.mean(i);
        slope += (s.count(i) - factor * s.mean(i)) / raised;
        curve += factor * s.mean(i) * (1 + s.alpha() * s.count(i)) / (raised * raised);
      }
      low = slope > 0 ? kappa : low;
      high = slope > 0 ? high : kappa;
      double next = kappa + slope / curve;
      next = next > low && next < high ? next : (low + high) / 2;
      if (Math.abs(next - kappa) < ENOUGH) {
        return next;
      }
      kappa = next;
    }
    return kappa;
  }

  /// The share of itself that each Poisson count adds to the next, at least 0.
  static double epidemic(Stretch s, int from, int to) {
    double low = 0;
    double high = 1;
    if (!(slope(s, from, to, 0) > 0)) {
      return 0;
    }
    while (slope(s, from, to, high) > 0) {
      low = high;
      high *= 2;
    }
    while (high - low > 1e-15 * high) {
      double share = (low + high) / 2;
      if (share == low || share == high) {
        break;
      }
      boolean more = slope(s, from, to, share) > 0;
      low = more ? share : low;
      high = more ? high : share;
    }
    return (low + high) / 2;
  }

  private static double slope(Stretch s, int from, int to, double share) {
    double sum = 0;
    for (int i = from; i <= to; i++) {
      double previous = s.previous(i);
      sum += s.count(i) * previous / (share * previous + s.mean(i)) - previous;
    }
    return sum;
  }
}

package org.upstander.signal.cumulative;

import java.util.ArrayList;
import java.util.List;

/// Generalised likelihood ratios: how much likelier the counts are if a change began at some
/// moment. After an alarm all starts afresh.
///
/// Number for number as `algo.glrnb` and `algo.glrpois` of R's `surveillance` 1.20.3, with its odd
/// one: the epidemic chart of negative binomial counts takes the factor of a proportional change,
/// unclipped, for the share.
record LikelihoodRatio(GlrSettings settings) {
  /// The search for the count that would raise an alarm goes no further.
  private static final double MOST_EVENTS = 1e9;

  /// Evidence at every moment of a stretch.
  List<Evidence> over(Stretch whole) {
    var found = new ArrayList<Evidence>();
    Stretch rest = whole;
    int start = 0;
    while (start < whole.length()) {
      int alarmed = until(rest, start, found);
      start += alarmed + 1;
      rest = alarmed + 1 < rest.length() ? rest.after(alarmed) : rest;
    }
    return found;
  }

  /// Adds evidence up to the first alarm, and answers where that was.
  private int until(Stretch s, int start, List<Evidence> found) {
    Evidence evidence = new Evidence(false, 0, 0);
    for (int n = 0; n < s.length(); n++) {
      evidence = at(s, n, evidence);
      found.add(new Evidence(evidence.alarm(), evidence.statistic(), start + evidence.since()));
      if (evidence.alarm()) {
        return n;
      }
    }
    return s.length() - 1;
  }

  private Evidence at(Stretch s, int n, Evidence before) {
    return settings.known().isPresent()
        ? added(s, n, before, settings.known().getAsDouble())
        : best(s, n);
  }

  /// A change of known size: evidence adds up, and never falls below 0.
  private Evidence added(Stretch s, int n, Evidence before, double kappa) {
    double sum = before.statistic() + s.ratio(n, s.mean(n) * StrictMath.exp(kappa));
    int since = before.statistic() > 0 ? before.since() : n;
    return new Evidence(sum > settings.threshold(), Math.max(0, sum), since);
  }

  private Evidence best(Stretch s, int n) {
    var window = settings.window();
    int last = n - window.shortest() + 1;
    int first = window.longest() < 0 ? 0 : Math.max(0, n - window.longest());
    double best = Double.NEGATIVE_INFINITY;
    int since = n;
    for (int k = first; k <= last; k++) {
      double ratio = ratio(s, k, n);
      if (ratio > best) {
        best = ratio;
        since = k;
      }
    }
    boolean strict = settings.change() == GlrSettings.Change.EPIDEMIC && s.alpha() == 0;
    boolean alarm = strict ? best > settings.threshold() : best >= settings.threshold();
    return new Evidence(alarm, Math.max(0, best), since);
  }

  private double ratio(Stretch s, int from, int to) {
    if (settings.change() == GlrSettings.Change.EPIDEMIC) {
      return epidemic(s, from, to);
    }
    double kappa = Shift.proportional(s, from, to);
    kappa = settings.upward() ? Math.max(0, kappa) : Math.min(0, kappa);
    double factor = StrictMath.exp(kappa);
    double sum = 0;
    for (int i = from; i <= to; i++) {
      sum += s.ratio(i, s.mean(i) * factor);
    }
    return sum;
  }

  private double epidemic(Stretch s, int from, int to) {
    double share =
        s.alpha() == 0
            ? Shift.epidemic(s, from, to)
            : StrictMath.exp(Shift.proportional(s, from, to));
    double sum = 0;
    for (int i = from; i <= to; i++) {
      sum += s.ratio(i, s.mean(i) + share * s.previous(i));
    }
    return sum;
  }

  /// The count at each moment that would have raised an alarm then.
  double[] needed(Stretch whole) {
    double[] needed = new double[whole.length()];
    Stretch rest = whole;
    int start = 0;
    while (start < needed.length) {
      Evidence evidence = new Evidence(false, 0, 0);
      int n = 0;
      for (; n < rest.length() && !evidence.alarm(); n++) {
        Evidence before = evidence;
        evidence = at(rest, n, before);
        needed[start + n] = needed(rest, n, before);
      }
      start += n;
      rest = n < rest.length() ? rest.after(n - 1) : rest;
    }
    return needed;
  }

  private double needed(Stretch s, int n, Evidence before) {
    if (settings.known().isPresent()) {
      double kappa = settings.known().getAsDouble();
      return solved(s, n, before.statistic(), kappa);
    }
    return least(s, n);
  }

  /// The count at which the sum of evidence reaches the threshold, which need not be whole.
  private double solved(Stretch s, int n, double sum, double kappa) {
    double missing = settings.threshold() - sum;
    double other = s.mean(n) * StrictMath.exp(kappa);
    if (s.alpha() == 0) {
      return (missing + other - s.mean(n)) / kappa;
    }
    double spread = StrictMath.log((1 + s.alpha() * s.mean(n)) / (1 + s.alpha() * other));
    return (missing - spread / s.alpha()) / (kappa + spread);
  }

  /// The smallest count with which the threshold is reached; if a fall is looked for, the smallest
  /// with which it is no longer passed. Evidence of a rise never falls as the count rises.
  private double least(Stretch s, int n) {
    double low = -1;
    double high = 1;
    while (!reached(s, n, high) && high < MOST_EVENTS) {
      low = high;
      high *= 2;
    }
    while (high - low > 1) {
      double middle = Math.floor((low + high) / 2);
      boolean enough = reached(s, n, middle);
      low = enough ? low : middle;
      high = enough ? middle : high;
    }
    return high;
  }

  private boolean reached(Stretch s, int n, double count) {
    double statistic = best(s.with(n, count), n).statistic();
    return settings.upward()
        ? statistic >= settings.threshold()
        : statistic <= settings.threshold();
  }
}

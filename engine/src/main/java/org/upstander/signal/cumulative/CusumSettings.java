package org.upstander.signal.cumulative;

/// What is added up, from where on it counts, and when an alarm is raised.
///
/// @param reference how much of each transformed count is taken off, in standard deviations: half
///   the shift that is to be found
/// @param threshold the alarm is raised at this sum
/// @param transform what makes counts about standard normal
/// @param seasonal whether the expected count has a yearly wave; else it is the mean of the counts
///   before the first index judged
public record CusumSettings(
    double reference, double threshold, Transform transform, boolean seasonal) {
  /// A false alarm in about 500 steps for shifts of two standard deviations.
  ///
  /// Source: Rossi et al. (1999), table II.
  public static final CusumSettings DEFAULT =
      new CusumSettings(1.04, 2.26, new Transform.Rossi(), true);

  /// The default with one false alarm in about 1 / `alpha` steps, by Siegmund's approximation.
  ///
  /// ```
  /// 1 / alpha = (exp(2 k b) - 2 k b - 1) / (2 k^2),    b = h + 1.166
  /// ```
  ///
  /// Source: Siegmund, D. (1985), *Sequential Analysis*, chapter 10.
  public static CusumSettings of(double alpha) {
    double k = DEFAULT.reference();
    double low = 0;
    double high = 100 / k;
    for (int i = 0; i < 100; i++) {
      double h = (low + high) / 2;
      double twice = 2 * k * (h + 1.166);
      boolean rarer = StrictMath.exp(twice) - twice - 1 > 2 * k * k / alpha;
      low = rarer ? low : h;
      high = rarer ? h : high;
    }
    return new CusumSettings(k, high, DEFAULT.transform(), DEFAULT.seasonal());
  }
}

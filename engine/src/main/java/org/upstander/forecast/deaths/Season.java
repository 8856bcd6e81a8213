package org.upstander.forecast.deaths;

/// The time of year as an angle.
final class Season {
  private static final double[] COSINE = new double[12];

  static {
    for (int m = 0; m < 12; m++) {
      COSINE[m] = StrictMath.cos(2 * StrictMath.PI * m / 12);
    }
  }

  private Season() {}

  /// 1 for months at the same time of year, -1 for months half a year apart.
  static double cosine(int monthsApart) {
    return COSINE[Math.floorMod(monthsApart, 12)];
  }
}

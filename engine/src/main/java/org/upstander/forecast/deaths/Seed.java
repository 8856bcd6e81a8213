package org.upstander.forecast.deaths;

import org.upstander.panel.Series;

/// Where the chance in a forecast comes from: the recorded deaths of the last ten years, never the
/// name or number of the place. So two places with the same past get the same forecast to the last
/// bit, and exchanging their names changes nothing else.
final class Seed {
  private static final int MONTHS = 120;

  private Seed() {}

  /// A number that tells pasts apart: FNV-1a over the bits of the months, the newest first.
  static long of(Series series) {
    long hash = 0xcbf29ce484222325L;
    for (double deaths : series.latest(MONTHS)) {
      hash = (hash ^ Double.doubleToLongBits(deaths)) * 0x100000001b3L;
      hash ^= hash >>> 32;
    }
    return hash;
  }
}

package org.upstander.signal.episode;

import org.upstander.signal.CountSeries;

/// Numbers between 0 and 1 that look like chance and follow from the earlier counts alone.
final class Jitter {
  private Jitter() {}

  /// For each index a number that follows from the counts before it.
  static long[] upTo(CountSeries series) {
    long[] seeds = new long[series.length()];
    long seed = 0x9E3779B97F4A7C15L;
    for (int t = 0; t < seeds.length; t++) {
      seeds[t] = seed;
      seed = mix(seed ^ Double.doubleToLongBits(series.count(t))) + 0x9E3779B97F4A7C15L;
    }
    return seeds;
  }

  static double at(long[] seeds, int index) {
    return ((mix(seeds[index] + index) >>> 11) + 0.5) * 0x1p-53;
  }

  /// The finaliser of Steele, Lea and Flood's SplitMix.
  private static long mix(long z) {
    long y = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    y = (y ^ (y >>> 27)) * 0x94D049BB133111EBL;
    return y ^ (y >>> 31);
  }
}

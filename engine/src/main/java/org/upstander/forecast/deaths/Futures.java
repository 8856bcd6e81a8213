package org.upstander.forecast.deaths;

import java.util.List;
import java.util.SplittableRandom;

/// Strings months together into futures, given each month's distribution and how long a future
/// keeps its rank.
///
/// Each month's draws are the quantiles at `(i + u) / n` with one `u` a month, so they follow the
/// distribution as closely as `n` draws can and without bias. A future keeps its rank from one
/// month to the next with probability `persistence`; the futures that do not keep theirs exchange
/// ranks among themselves. With persistence 0 months are independent, with 1 a bad future is bad
/// throughout.
final class Futures {
  private Futures() {}

  /// @param months the distribution of every coming month, lead 1 first
  static Paths of(List<Spectrum> months, int draws, double persistence, long seed) {
    var random = new SplittableRandom(seed);
    int[] rank = shuffled(draws, random);
    double[][] byLead = new double[months.size()][draws];
    for (int m = 0; m < months.size(); m++) {
      if (m > 0) {
        exchange(rank, 1 - persistence, random);
      }
      double[] ascending = months.get(m).quantiles(draws, random.nextDouble());
      for (int i = 0; i < draws; i++) {
        byLead[m][i] = ascending[rank[i]];
      }
    }
    return Paths.of(byLead);
  }

  private static int[] shuffled(int n, SplittableRandom random) {
    int[] rank = new int[n];
    for (int i = 0; i < n; i++) {
      int j = random.nextInt(i + 1);
      rank[i] = rank[j];
      rank[j] = i;
    }
    return rank;
  }

  /// Picks each future with probability `share` and shuffles the ranks of the picked ones.
  private static void exchange(int[] rank, double share, SplittableRandom random) {
    int[] picked = new int[rank.length];
    int n = 0;
    for (int i = 0; i < rank.length; i++) {
      if (random.nextDouble() < share) {
        int j = random.nextInt(n + 1);
        picked[n++] = i;
        swap(rank, i, picked[j]);
      }
    }
  }

  private static void swap(int[] rank, int a, int b) {
    int r = rank[a];
    rank[a] = rank[b];
    rank[b] = r;
  }
}

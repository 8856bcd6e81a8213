package org.upstander.forecast.deaths;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Which future is how bad in which month: the ranks by which the distributions of single months
/// are strung together into futures. Immutable and safe to share between threads.
///
/// Each month's draws are the quantiles at `(i + u) / n` with one `u` a month, so they follow the
/// distribution as closely as `n` draws can and without bias, however the futures are strung.
final class Futures {
  private static final int BITS = 62;
  private static final double FINE = 8;

  private final int[][] rank;
  private final double[] offset;

  private Futures(int[][] rank, double[] offset) {
    this.rank = rank;
    this.offset = offset;
  }

  /// A future keeps its rank from one month to the next with probability `persistence`; the futures
  /// that do not keep theirs exchange ranks among themselves. With persistence 0 months are
  /// independent, with 1 a bad future is bad throughout.
  static Futures exchanging(int leads, int draws, double persistence, SplittableRandom random) {
    int[][] rank = new int[leads][];
    double[] offset = new double[leads];
    int[] now = shuffled(draws, random);
    for (int lead = 0; lead < leads; lead++) {
      if (lead > 0) {
        exchange(now, 1 - persistence, random);
      }
      rank[lead] = now.clone();
      offset[lead] = random.nextDouble();
    }
    return new Futures(rank, offset);
  }

  /// The same futures, ranked in each month as `guide` has them; where it has the same value, as
  /// they were.
  ///
  /// Source: Clark, M. et al. (2004), "The Schaake shuffle", *Journal of Hydrometeorology* 5(1),
  /// 243–262.
  ///
  /// @param guide counts of at least 0 by lead and future, not necessarily of the right size
  Futures ledBy(double[][] guide) {
    int[][] led = new int[rank.length][];
    for (int lead = 0; lead < rank.length; lead++) {
      led[lead] = ordered(guide[lead], rank[lead]);
    }
    return new Futures(led, offset);
  }

  private static int[] ordered(double[] guide, int[] tie) {
    int n = tie.length;
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(n);
    double most = 1L << (BITS - 2 * bits);
    long[] key = new long[n];
    for (int i = 0; i < n; i++) {
      long value = (long) Math.min(StrictMath.rint(guide[i] * FINE), most);
      key[i] = (value << bits | tie[i]) << bits | i;
    }
    Arrays.sort(key);
    int[] order = new int[n];
    for (int r = 0; r < n; r++) {
      order[(int) (key[r] & ((1L << bits) - 1))] = r;
    }
    return order;
  }

  /// Draws every month from its distribution, lead 1 first.
  Paths paths(List<Spectrum> months) {
    double[][] byLead = new double[rank.length][];
    for (int lead = 0; lead < rank.length; lead++) {
      int[] now = rank[lead];
      double[] ascending = months.get(lead).quantiles(now.length, offset[lead]);
      byLead[lead] = new double[now.length];
      for (int i = 0; i < now.length; i++) {
        byLead[lead][i] = ascending[now[i]];
      }
    }
    return Paths.of(byLead);
  }

  static int[] shuffled(int n, SplittableRandom random) {
    int[] rank = new int[n];
    for (int i = 0; i < n; i++) {
      int j = random.nextInt(i + 1);
      rank[i] = rank[j];
      rank[j] = i;
    }
    return rank;
  }

  /// A copy of `rank` in which about `share` of the futures have exchanged theirs.
  static int[] exchanged(int[] rank, double share, SplittableRandom random) {
    int[] copy = rank.clone();
    exchange(copy, share, random);
    return copy;
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

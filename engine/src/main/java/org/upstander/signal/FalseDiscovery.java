package org.upstander.signal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Control of false discoveries over many tests.
///
/// With thousands of series one alarm in a hundred is dozens of false ones every week; this rule
/// bounds their share among the signals instead, for p-values that are independent or rise
/// together.
///
/// ```
/// adjusted(i) = min over p(j) ≥ p(i) of  p(j) · tests / rank(j)
/// ```
///
/// Of what is below a level, at most that share is expected to be false. Source: Benjamini, Y. and
/// Hochberg, Y. (1995), *Journal of the Royal Statistical Society B* 57(1), 289–300.
public final class FalseDiscovery {
  private FalseDiscovery() {}

  /// Adjusted p-values, in the order given: for each the least share at which it is a signal.
  ///
  /// @param p p-values of the tests that were made in detail
  /// @param tests how many tests there were in all; those not in `p` have a p-value of 1
  public static double[] adjusted(double[] p, int tests) {
    int[] order =
        IntStream.range(0, p.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> p[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] adjusted = new double[p.length];
    double least = 1;
    for (int rank = p.length; rank >= 1; rank--) {
      int i = order[rank - 1];
      least = Math.min(least, p[i] * Math.max(tests, p.length) / rank);
      adjusted[i] = least;
    }
    return adjusted;
  }

  /// The least of the adjusted p-values from one place to before another; 1 if there is none.
  public static double least(double[] adjusted, int from, int to) {
    return Arrays.stream(adjusted, from, to).min().orElse(1);
  }
}

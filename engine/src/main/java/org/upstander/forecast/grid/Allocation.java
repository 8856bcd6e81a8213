package org.upstander.forecast.grid;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.upstander.forecast.deaths.Paths;

/// A state's futures laid out over cells, so that in every month of every future the cells' deaths
/// add up to the state's. Immutable and safe to share between threads.
///
/// As many patterns as there are futures are drawn once. In each month the future with the k-th
/// smallest number of deaths is laid out by the k-th smallest pattern: a future that keeps its rank
/// keeps its places. The years' sums of a cell are therefore as persistent as those of the state.
final class Allocation {
  private final Paths futures;
  private final List<Pattern> patterns;
  private final int[][] ranks;

  private Allocation(Paths futures, List<Pattern> patterns) {
    this.futures = futures;
    this.patterns = patterns;
    this.ranks =
        IntStream.rangeClosed(1, futures.leads()).mapToObj(this::ranks).toArray(int[][]::new);
  }

  /// Empty if the history has no deaths to go by within the kernel's span.
  ///
  /// @param seed what makes the draws of this state its own, such as its code
  static Optional<Allocation> of(GridHistory state, Kernel kernel, Paths futures, long seed) {
    var patterns = Pattern.of(state, kernel, futures.draws(), seed);
    return patterns.isEmpty() ? Optional.empty() : Optional.of(new Allocation(futures, patterns));
  }

  private int[] ranks(int lead) {
    int[] order =
        IntStream.range(0, futures.draws())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> futures.get(lead, i)))
            .mapToInt(i -> i)
            .toArray();
    int[] rank = new int[order.length];
    for (int k = 0; k < order.length; k++) {
      rank[order[k]] = k;
    }
    return rank;
  }

  /// Takes the deaths of one cell.
  interface Place {
    void take(int cell, int deaths);
  }

  /// The deaths above 0 of future `draw` in the month `lead` ahead, by cell.
  void lay(int lead, int draw, Place place) {
    long deaths = Math.round(futures.get(lead, draw));
    if (deaths <= 0) {
      return;
    }
    Pattern pattern = patterns.get(ranks[lead - 1][draw]);
    int[] shares = pattern.shares(deaths);
    for (int i = 0; i < shares.length; i++) {
      if (shares[i] > 0) {
        place.take(pattern.cell(i), shares[i]);
      }
    }
  }
}

package org.upstander.forecast.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.upstander.world.GridCell;

/// Where a state's deaths fall in one drawn month: a past month of its cells, each cell's deaths
/// moved as the kernel says. Immutable.
final class Pattern {
  private static final Pattern EMPTY = new Pattern(new int[0], new int[0]);

  private final int[] cells;
  private final int[] deaths;
  private final long total;

  private Pattern(int[] cells, int[] deaths) {
    this.cells = cells;
    this.deaths = deaths;
    this.total = Arrays.stream(deaths).asLongStream().sum();
  }

  int size() {
    return cells.length;
  }

  int cell(int i) {
    return cells[i];
  }

  long total() {
    return total;
  }

  /// `count` deaths over the cells in proportion to the pattern's: shares rounded down, and what is
  /// left to the largest remainders, the smaller ids first.
  int[] shares(long count) {
    int[] shares = new int[cells.length];
    double[] rest = new double[cells.length];
    long left = count;
    for (int i = 0; i < cells.length; i++) {
      double exact = deaths[i] * (double) count / total;
      shares[i] = (int) exact;
      rest[i] = exact - shares[i];
      left -= shares[i];
    }
    for (; left > 0; left--) {
      int most = 0;
      for (int i = 1; i < rest.length; i++) {
        most = rest[i] > rest[most] ? i : most;
      }
      shares[most]++;
      rest[most] -= 1;
    }
    return shares;
  }

  /// `n` patterns of a state's history, from the smallest total to the largest. Patterns without
  /// deaths are replaced by others in turn, because what is forecast must fall somewhere; empty if
  /// no pattern has deaths.
  static List<Pattern> of(GridHistory state, Kernel kernel, int n, long seed) {
    var months = new Months(state, kernel);
    var random = new SplittableRandom(seed);
    var patterns = new ArrayList<Pattern>();
    for (int i = 0; i < n; i++) {
      patterns.add(months.draw((i + random.nextDouble()) / n, random));
    }
    patterns.sort(Comparator.comparingLong(Pattern::total));
    var placed = patterns.stream().filter(p -> p.total > 0).toList();
    if (placed.isEmpty()) {
      return List.of();
    }
    int empty = n - placed.size();
    for (int i = 0; i < empty; i++) {
      patterns.set(i, placed.get((int) ((long) i * placed.size() / Math.max(1, empty))));
    }
    return patterns;
  }

  /// The recorded months of a state with their weights.
  private static final class Months {
    private final GridHistory state;
    private final Kernel kernel;
    private final double[] cumulated;

    Months(GridHistory state, Kernel kernel) {
      this.state = state;
      this.kernel = kernel;
      BitSet known = new BitSet();
      state.byCell().values().forEach(past -> known.or(past.known()));
      double[] byAge = kernel.byAge();
      this.cumulated = new double[Math.min(byAge.length, state.end() + 1)];
      double sum = 0;
      for (int age = 0; age < cumulated.length; age++) {
        sum += known.get(state.end() - age) ? byAge[age] : 0;
        cumulated[age] = sum;
      }
    }

    Pattern draw(double level, SplittableRandom random) {
      double at = level * (cumulated.length == 0 ? 0 : cumulated[cumulated.length - 1]);
      int age = 0;
      while (age < cumulated.length - 1 && cumulated[age] <= at) {
        age++;
      }
      double factor = kernel.factors().get(random.nextInt(kernel.factors().size()));
      var moved = new TreeMap<Integer, Integer>();
      for (var entry : state.byCell().entrySet()) {
        int count = entry.getValue().deaths(state.end() - age).orElse(0);
        int deaths = (int) Math.rint(count * factor);
        if (deaths > 0) {
          move(entry.getKey(), deaths, random, moved);
        }
      }
      return moved.isEmpty()
          ? EMPTY
          : new Pattern(
              moved.keySet().stream().mapToInt(i -> i).toArray(),
              moved.values().stream().mapToInt(i -> i).toArray());
    }

    private void move(int cell, int deaths, SplittableRandom random, TreeMap<Integer, Integer> to) {
      double level = random.nextDouble();
      for (int distance = 0; distance < kernel.rings().size(); distance++) {
        level -= kernel.rings().get(distance);
        if (level < 0) {
          int[] ids = Ring.ids(new GridCell(cell), distance);
          to.merge(ids[random.nextInt(ids.length)], deaths, Math::addExact);
          return;
        }
      }
    }
  }
}

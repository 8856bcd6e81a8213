package org.upstander.forecast.tree;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// How the rows of a forest's tree are drawn, always with replacement and without regard to their
/// weights: a row of weight 2 counts twice wherever it is drawn.
public sealed interface Draws {

  /// As many rows as there are.
  record Rows() implements Draws {}

  /// As many whole groups as there are, such as all years of a state; a row is out of bag only if
  /// its group is.
  ///
  /// @param ids the group of every row
  record Groups(List<Integer> ids) implements Draws {
    public Groups {
      ids = List.copyOf(ids);
    }
  }

  /// As many events as there are and equally many non-events, or the reverse if those are fewer.
  /// The odds of the averaged share are then multiplied by those of the event among all rows, so
  /// that forecasts are near probabilities under the true rate.
  ///
  /// Source: Chen, C., Liaw, A., Breiman, L. (2004), Using random forest to learn imbalanced data,
  /// report 666, University of California, Berkeley.
  record Balanced() implements Draws {}

  /// How often each row is drawn.
  default int[] draw(Target target, int[] counted, SplittableRandom random) {
    int[] times = new int[target.rows()];
    switch (this) {
      case Rows _ -> from(counted, counted.length, times, random);
      case Groups(var ids) -> groups(ids, counted, times, random);
      case Balanced _ -> {
        int[] events = Arrays.stream(counted).filter(i -> target.outcome(i) == 1).toArray();
        int[] others = Arrays.stream(counted).filter(i -> target.outcome(i) != 1).toArray();
        int each = Math.min(events.length, others.length);
        from(events, each, times, random);
        from(others, each, times, random);
      }
    }
    return times;
  }

  private static void from(int[] rows, int count, int[] times, SplittableRandom random) {
    for (int k = 0; k < count; k++) {
      times[rows[random.nextInt(rows.length)]]++;
    }
  }

  private static void groups(
      List<Integer> ids, int[] counted, int[] times, SplittableRandom random) {
    int[] groups = Arrays.stream(counted).map(ids::get).distinct().sorted().toArray();
    int[] drawn = new int[groups.length];
    for (int k = 0; k < groups.length; k++) {
      drawn[random.nextInt(groups.length)]++;
    }
    for (int i : counted) {
      times[i] = drawn[Arrays.binarySearch(groups, ids.get(i))];
    }
  }

  /// The odds of an event among all rows over those among the rows drawn.
  default double oddsRatio(Target target, int[] counted) {
    if (!(this instanceof Balanced)) {
      return 1;
    }
    double events = 0;
    double others = 0;
    for (int i : counted) {
      events += target.weight(i) * target.outcome(i);
      others += target.weight(i) * (1 - target.outcome(i));
    }
    return events / others;
  }

  /// @throws IllegalArgumentException if rows of this target cannot be drawn so
  default void requireFits(Target target) {
    switch (this) {
      case Rows _ -> {}
      case Groups(var ids) -> {
        if (ids.size() != target.rows()) {
          throw new IllegalArgumentException(
              "%d groups for %d rows".formatted(ids.size(), target.rows()));
        }
      }
      case Balanced _ -> requireBothOutcomes(target);
    }
  }

  private static void requireBothOutcomes(Target target) {
    int[] seen = new int[2];
    for (int i : target.counted()) {
      double y = target.outcome(i);
      if (y != 0 && y != 1) {
        throw new IllegalArgumentException(
            "row %d: balanced draws need outcomes of 0 and 1, was %s".formatted(i + 1, y));
      }
      seen[(int) y]++;
    }
    if (seen[0] == 0 || seen[1] == 0) {
      throw new IllegalArgumentException("balanced draws need both outcomes");
    }
  }
}

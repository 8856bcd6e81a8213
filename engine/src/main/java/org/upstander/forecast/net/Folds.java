package org.upstander.forecast.net;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Which rows are left out together in a cross-validation. Immutable and safe to share between
/// threads.
///
/// This is a class and not a record because a record would hand its array to every caller.
public final class Folds {
  private final int[] foldOfRow;
  private final int count;

  private Folds(int[] foldOfRow, int count) {
    this.foldOfRow = foldOfRow;
    this.count = count;
  }

  /// Folds numbered from 1, one number a row; every number up to the largest must occur.
  public static Folds of(int... foldOfRow) {
    int count = Arrays.stream(foldOfRow).max().orElse(0);
    for (int fold = 1; fold <= count; fold++) {
      int wanted = fold;
      if (Arrays.stream(foldOfRow).noneMatch(f -> f == wanted)) {
        throw new IllegalArgumentException("fold " + fold + " of " + count + " has no row");
      }
    }
    if (count < 2 || Arrays.stream(foldOfRow).anyMatch(f -> f < 1)) {
      throw new IllegalArgumentException("folds are numbered from 1, and there are at least two");
    }
    return new Folds(foldOfRow.clone(), count);
  }

  /// Folds that keep every group whole, as even as possible in events and then in rows, without
  /// chance: groups are dealt out, those with the most events first, each to the fold that has the
  /// fewest.
  ///
  /// @param groupOfRow any number a group, one a row
  /// @param event whether the row has the event
  /// @param count how many folds; at least 2 and at most the number of groups
  public static Folds grouped(int[] groupOfRow, boolean[] event, int count) {
    int[] groups = Arrays.stream(groupOfRow).distinct().sorted().toArray();
    if (count < 2 || count > groups.length) {
      throw new IllegalArgumentException(
          "%d folds of %d groups cannot be made".formatted(count, groups.length));
    }
    int[] rows = new int[groups.length];
    int[] events = new int[groups.length];
    for (int i = 0; i < groupOfRow.length; i++) {
      int g = Arrays.binarySearch(groups, groupOfRow[i]);
      rows[g]++;
      events[g] += event[i] ? 1 : 0;
    }
    int[] foldOfGroup = deal(rows, events, count);
    int[] folds = new int[groupOfRow.length];
    for (int i = 0; i < folds.length; i++) {
      folds[i] = foldOfGroup[Arrays.binarySearch(groups, groupOfRow[i])];
    }
    return Folds.of(folds);
  }

  private static int[] deal(int[] rows, int[] events, int count) {
    var order =
        IntStream.range(0, rows.length)
            .boxed()
            .sorted((a, b) ->
                events[a] != events[b]
                    ? events[b] - events[a]
                    : rows[a] != rows[b] ? rows[b] - rows[a] : a - b)
            .toList();
    int[] foldOfGroup = new int[rows.length];
    int[] foldEvents = new int[count];
    int[] foldRows = new int[count];
    for (int g : order) {
      int least = 0;
      for (int f = 1; f < count; f++) {
        boolean fewer = events[g] > 0 && foldEvents[f] != foldEvents[least];
        if (fewer ? foldEvents[f] < foldEvents[least] : foldRows[f] < foldRows[least]) {
          least = f;
        }
      }
      foldOfGroup[g] = least + 1;
      foldEvents[least] += events[g];
      foldRows[least] += rows[g];
    }
    return foldOfGroup;
  }

  public int count() {
    return count;
  }

  /// The number of rows the folds are made for.
  public int rows() {
    return foldOfRow.length;
  }

  /// The fold a row is left out with, from 1.
  public int fold(int row) {
    return foldOfRow[row];
  }

  /// The rows left out with fold `fold`, in order.
  public int[] inside(int fold) {
    return IntStream.range(0, foldOfRow.length).filter(i -> foldOfRow[i] == fold).toArray();
  }

  /// The rows that remain when fold `fold` is left out, in order.
  public int[] outside(int fold) {
    return IntStream.range(0, foldOfRow.length).filter(i -> foldOfRow[i] != fold).toArray();
  }
}

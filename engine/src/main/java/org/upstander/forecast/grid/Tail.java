package org.upstander.forecast.grid;

import java.util.Arrays;
import org.upstander.forecast.Forecast;
import org.upstander.world.Probability;

/// Equally likely numbers of deaths in one cell and month, of which only those above 0 are held: in
/// most cells and months nearly all draws are 0. Immutable; safe to share between threads.
///
/// This is a class and not a record because a record would hand its array to every caller.
public final class Tail {
  private static final int[] NOTHING = new int[0];

  private final int size;
  private final int[] above;

  private Tail(int size, int[] above) {
    this.size = size;
    this.above = above;
  }

  /// `size` draws, of which those given are above 0 and all others 0.
  ///
  /// @param above at most `size` numbers above 0, in any order; they are copied
  public static Tail of(int size, int... above) {
    if (size < 1 || above.length > size) {
      throw new IllegalArgumentException(above.length + " draws above 0 of " + size);
    }
    int[] sorted = above.clone();
    Arrays.sort(sorted);
    if (sorted.length > 0 && sorted[0] <= 0) {
      throw new IllegalArgumentException("a draw above 0 was " + sorted[0]);
    }
    return new Tail(size, sorted);
  }

  /// Nobody is killed in any draw.
  public static Tail nobody(int size) {
    return of(size, NOTHING);
  }

  /// How many draws there are, those of 0 included.
  public int size() {
    return size;
  }

  /// How many draws are above 0.
  public int positive() {
    return above.length;
  }

  /// The draw of rank `i`, counted from 0 for the smallest; the first are the zeros.
  public int get(int i) {
    if (i < 0 || i >= size) {
      throw new IndexOutOfBoundsException(i + " of " + size + " draws");
    }
    int at = i - (size - above.length);
    return at < 0 ? 0 : above[at];
  }

  public double mean() {
    long sum = 0;
    for (int v : above) {
      sum += v;
    }
    return sum / (double) size;
  }

  /// The share of draws at or above `threshold`.
  public Probability atLeast(int threshold) {
    if (threshold <= 0) {
      return new Probability(1);
    }
    int low = 0;
    while (low < above.length && above[low] < threshold) {
      low++;
    }
    return new Probability((above.length - low) / (double) size);
  }

  /// The quantile at `level` in [0, 1], linear between draws, as [Forecast.Draws#quantile].
  public double quantile(double level) {
    if (!(level >= 0 && level <= 1)) {
      throw new IllegalArgumentException("quantile level must be in [0, 1], was " + level);
    }
    double h = (size - 1) * level;
    int low = (int) h;
    int high = Math.min(low + 1, size - 1);
    return get(low) + (h - low) * (get(high) - get(low));
  }

  /// All draws, in ascending order.
  public double[] toArray() {
    double[] all = new double[size];
    for (int i = 0; i < above.length; i++) {
      all[size - above.length + i] = above[i];
    }
    return all;
  }

  /// The same forecast with every draw held.
  public Forecast.Draws draws() {
    return Forecast.Draws.of(toArray());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tail that && size == that.size && Arrays.equals(above, that.above);
  }

  @Override
  public int hashCode() {
    return 31 * size + Arrays.hashCode(above);
  }

  @Override
  public String toString() {
    return above.length + " of " + size + " draws above 0, mean " + mean();
  }
}

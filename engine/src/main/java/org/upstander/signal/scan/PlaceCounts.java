package org.upstander.signal.scan;

/// Counts and expected counts of places by period. Immutable and safe to share between threads.
///
/// This is a class and not a record because a record would hand its arrays to every caller.
public final class PlaceCounts {
  private final double[][] counts;
  private final double[][] expected;

  private PlaceCounts(double[][] counts, double[][] expected) {
    this.counts = counts;
    this.expected = expected;
  }

  /// From arrays by period, oldest first, and place. Expected counts must be above 0.
  public static PlaceCounts of(double[][] counts, double[][] expected) {
    if (counts.length != expected.length || counts.length == 0) {
      throw new IllegalArgumentException(
          "%d periods of counts, %d of expected counts".formatted(counts.length, expected.length));
    }
    for (int t = 0; t < counts.length; t++) {
      if (counts[t].length != counts[0].length || expected[t].length != counts[0].length) {
        throw new IllegalArgumentException("period %d has another number of places".formatted(t));
      }
      for (int i = 0; i < counts[t].length; i++) {
        if (!(counts[t][i] >= 0 && expected[t][i] > 0 && Double.isFinite(expected[t][i]))) {
          throw new IllegalArgumentException(
              "period %d, place %d: a count of %s where %s were expected"
                  .formatted(t, i, counts[t][i], expected[t][i]));
        }
      }
    }
    return new PlaceCounts(copy(counts), copy(expected));
  }

  /// Counts with expected ones that share each period's part of the total by population, as in
  /// Kulldorff's population-based scan.
  public static PlaceCounts byPopulation(double[][] counts, double[][] population) {
    double total = 0;
    for (double[] period : counts) {
      total += sum(period);
    }
    double[][] expected = copy(population);
    for (double[] period : expected) {
      double people = sum(period);
      for (int i = 0; i < period.length; i++) {
        period[i] = total / counts.length * (period[i] / people);
      }
    }
    return of(counts, expected);
  }

  /// The same expectations with other counts, which are taken over.
  PlaceCounts with(double[][] other) {
    return new PlaceCounts(other, expected);
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double v : values) {
      sum += v;
    }
    return sum;
  }

  private static double[][] copy(double[][] rows) {
    double[][] copy = new double[rows.length][];
    for (int t = 0; t < rows.length; t++) {
      copy[t] = rows[t].clone();
    }
    return copy;
  }

  public int periods() {
    return counts.length;
  }

  public int places() {
    return counts[0].length;
  }

  public double count(int period, int place) {
    return counts[period][place];
  }

  public double expected(int period, int place) {
    return expected[period][place];
  }

  /// All that was counted.
  double total() {
    double total = 0;
    for (double[] period : counts) {
      total += sum(period);
    }
    return total;
  }
}

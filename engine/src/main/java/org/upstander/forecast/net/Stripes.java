package org.upstander.forecast.net;

/// Sums over long columns, fast and always in the same order.
///
/// A column is cut into stripes of equal length, filled up with zeros. A sum of products is first
/// added up stripe upon stripe, place by place, and only then across the places: each inner loop
/// adds to separate memory, so a compiler may use wide registers without changing the order of
/// additions, and the result has the same bits on every machine.
final class Stripes {
  private static final int LONGEST = 256;

  private final int rows;
  private final int count;
  private final int length;
  private final double[] places;

  Stripes(int rows) {
    this.rows = rows;
    this.count = Math.max(1, (rows + LONGEST - 1) / LONGEST);
    this.length = (rows + count - 1) / count;
    this.places = new double[length];
  }

  /// An empty column.
  double[][] column() {
    return new double[count][length];
  }

  /// A column with these values.
  double[][] column(double[] values) {
    double[][] column = column();
    for (int s = 0; s < count; s++) {
      int from = s * length;
      System.arraycopy(values, from, column[s], 0, Math.max(0, Math.min(length, rows - from)));
    }
    return column;
  }

  double sum(double[][] a) {
    java.util.Arrays.fill(places, 0);
    for (int s = 0; s < count; s++) {
      add(places, a[s]);
    }
    return across();
  }

  double dot(double[][] a, double[][] b) {
    java.util.Arrays.fill(places, 0);
    for (int s = 0; s < count; s++) {
      addProducts(places, a[s], b[s]);
    }
    return across();
  }

  /// The sum of `v x x`.
  double dotSquare(double[][] v, double[][] x) {
    java.util.Arrays.fill(places, 0);
    for (int s = 0; s < count; s++) {
      addSquares(places, v[s], x[s]);
    }
    return across();
  }

  /// `r -= d v x`.
  void subtract(double[][] r, double d, double[][] v, double[][] x) {
    for (int s = 0; s < count; s++) {
      subtractProducts(r[s], d, v[s], x[s]);
    }
  }

  /// `r += d x`.
  void addScaled(double[][] r, double d, double[][] x) {
    for (int s = 0; s < count; s++) {
      addMultiples(r[s], d, x[s]);
    }
  }

  /// `r /= d`.
  void divide(double[][] r, double d) {
    for (double[] stripe : r) {
      divide(stripe, d);
    }
  }

  private double across() {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int i = 0;
    for (; i <= length - 4; i += 4) {
      a += places[i];
      b += places[i + 1];
      c += places[i + 2];
      d += places[i + 3];
    }
    for (; i < length; i++) {
      a += places[i];
    }
    return (a + b) + (c + d);
  }

  private static void add(double[] to, double[] a) {
    for (int i = 0; i < to.length; i++) {
      to[i] += a[i];
    }
  }

  private static void addProducts(double[] to, double[] a, double[] b) {
    for (int i = 0; i < to.length; i++) {
      to[i] += a[i] * b[i];
    }
  }

  private static void addSquares(double[] to, double[] v, double[] x) {
    for (int i = 0; i < to.length; i++) {
      to[i] += v[i] * (x[i] * x[i]);
    }
  }

  private static void divide(double[] r, double d) {
    for (int i = 0; i < r.length; i++) {
      r[i] /= d;
    }
  }

  private static void subtractProducts(double[] r, double d, double[] v, double[] x) {
    for (int i = 0; i < r.length; i++) {
      r[i] -= d * (v[i] * x[i]);
    }
  }

  private static void addMultiples(double[] r, double d, double[] x) {
    for (int i = 0; i < r.length; i++) {
      r[i] += d * x[i];
    }
  }
}

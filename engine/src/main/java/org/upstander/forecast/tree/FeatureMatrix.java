package org.upstander.forecast.tree;

/// Predictors of many rows, by column; NaN where a value is missing. Immutable and safe to share
/// between threads.
///
/// This is a class and not a record because a record would hand its arrays to every caller.
public final class FeatureMatrix {
  private final int rows;
  private final double[][] columns;

  private FeatureMatrix(int rows, double[][] columns) {
    this.rows = rows;
    this.columns = columns;
  }

  /// Copies columns of equal length; a value is finite, or NaN where it is missing.
  public static FeatureMatrix ofColumns(double[]... columns) {
    if (columns.length == 0) {
      throw new IllegalArgumentException("a table needs at least one column");
    }
    double[][] copy = new double[columns.length][];
    for (int j = 0; j < copy.length; j++) {
      if (columns[j].length != columns[0].length) {
        throw new IllegalArgumentException(
            "column %d has %d rows, the first has %d"
                .formatted(j, columns[j].length, columns[0].length));
      }
      copy[j] = columns[j].clone();
    }
    return new FeatureMatrix(columns[0].length, checked(copy));
  }

  /// Copies rows of equal length; a value is finite, or NaN where it is missing.
  public static FeatureMatrix ofRows(double[]... rows) {
    if (rows.length == 0 || rows[0].length == 0) {
      throw new IllegalArgumentException("a table needs at least one row and one column");
    }
    double[][] columns = new double[rows[0].length][rows.length];
    for (int i = 0; i < rows.length; i++) {
      if (rows[i].length != columns.length) {
        throw new IllegalArgumentException(
            "row %d has %d values, the first has %d".formatted(i, rows[i].length, columns.length));
      }
      for (int j = 0; j < columns.length; j++) {
        columns[j][i] = rows[i][j];
      }
    }
    return new FeatureMatrix(rows.length, checked(columns));
  }

  private static double[][] checked(double[][] columns) {
    for (int j = 0; j < columns.length; j++) {
      for (double v : columns[j]) {
        if (Double.isInfinite(v)) {
          throw new IllegalArgumentException("column " + j + " holds an infinite value");
        }
      }
    }
    return columns;
  }

  /// The rows at these places, in this order; a place may come twice.
  public FeatureMatrix only(int... places) {
    double[][] picked = new double[columns.length][places.length];
    for (int j = 0; j < picked.length; j++) {
      for (int i = 0; i < places.length; i++) {
        picked[j][i] = columns[j][places[i]];
      }
    }
    return new FeatureMatrix(places.length, picked);
  }

  public int rows() {
    return rows;
  }

  public int features() {
    return columns.length;
  }

  /// The value of a predictor in a row; NaN if it is missing.
  public double value(int row, int feature) {
    return columns[feature][row];
  }

  /// The values of one row, in the order of the columns.
  public double[] row(int row) {
    double[] values = new double[columns.length];
    for (int j = 0; j < values.length; j++) {
      values[j] = columns[j][row];
    }
    return values;
  }

  double[] column(int feature) {
    return columns[feature];
  }
}

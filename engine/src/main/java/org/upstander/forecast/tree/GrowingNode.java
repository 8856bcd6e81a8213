package org.upstander.forecast.tree;

import org.jspecify.annotations.Nullable;

/// A node while its tree grows: a stretch of the order of rows, what they sum to, and the values
/// its leaves may take.
final class GrowingNode {
  final int id;
  final int from;
  final int to;
  final long g;
  final long h;

  /// Leaves below, before the learning rate, are kept between these.
  final double low;

  final double high;

  @Nullable Histogram histogram;
  Split split = Split.NONE;

  GrowingNode(int id, Stretch rows, long g, long h, Range range) {
    this.id = id;
    this.from = rows.from();
    this.to = rows.to();
    this.g = g;
    this.h = h;
    this.low = range.low();
    this.high = range.high();
  }

  /// Places of the order of rows, the last one excluded.
  record Stretch(int from, int to) {}

  /// Values a leaf may take.
  record Range(double low, double high) {
    double nearest(double value) {
      return Math.max(low, Math.min(high, value));
    }

    /// The part for the children of a split which may not cross `middle`.
    Range below(double middle, int sign, boolean left) {
      if (sign == 0) {
        return this;
      }
      return left == sign > 0 ? new Range(low, middle) : new Range(middle, high);
    }
  }

  int size() {
    return to - from;
  }

  Range range() {
    return new Range(low, high);
  }
}

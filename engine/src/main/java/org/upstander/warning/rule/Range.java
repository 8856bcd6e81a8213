package org.upstander.warning.rule;

/// The values that a measure may have, given what is known of it.
record Range(double low, double high) {
  /// @throws IllegalArgumentException if the input is outside the measure's limits
  static Range of(Measure measure, Input input) {
    var limits = measure.limits();
    return switch (input) {
      case Input.Known(double value) -> within(measure, new Range(value, value));
      case Input.Between(double low, double high, _, _) -> within(measure, new Range(low, high));
      case Input.Missing _ -> new Range(limits.least(), limits.highest());
      case Input.NotAsked _ -> new Range(limits.least(), limits.least());
    };
  }

  private static Range within(Measure measure, Range range) {
    boolean open = range.high == measure.limits().highest();
    if (!measure.limits().hold(range.low) || !(open || measure.limits().hold(range.high))) {
      throw new IllegalArgumentException(
          "%s cannot be %s".formatted(measure.id(), range.low == range.high ? range.low : range));
    }
    return range;
  }
}

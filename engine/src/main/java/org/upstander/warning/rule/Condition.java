package org.upstander.warning.rule;

/// One thing a rule asks for.
///
/// @param measure the id of a [Measure]
public record Condition(String measure, Operator operator, double threshold) {
  /// How a measure is held against a threshold.
  public enum Operator {
    AT_LEAST,
    BELOW
  }

  Truth of(Range range) {
    return switch (operator) {
      case AT_LEAST -> truth(range.low() >= threshold, range.high() < threshold);
      case BELOW -> truth(range.high() < threshold, range.low() >= threshold);
    };
  }

  private static Truth truth(boolean holds, boolean fails) {
    return holds ? Truth.HOLDS : fails ? Truth.FAILS : Truth.OPEN;
  }

  @Override
  public String toString() {
    return "%s %s %s"
        .formatted(measure, operator == Operator.AT_LEAST ? "≥" : "<", number(threshold));
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}

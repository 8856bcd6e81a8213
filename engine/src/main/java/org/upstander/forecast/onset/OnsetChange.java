package org.upstander.forecast.onset;

import java.util.List;

/// Why a state's probability is another than a year before. The points of all inputs and of what
/// was learned add up to the whole change.
///
/// @param before the probability forecast a year before
/// @param now the probability forecast now
/// @param inputs the factors whose values changed, the largest effect first
/// @param learned what the model adds, in percentage points, because it has seen the outcomes of
///   another year: the same conditions are judged differently now
public record OnsetChange(double before, double now, List<Input> inputs, double learned) {
  public OnsetChange {
    inputs = List.copyOf(inputs);
  }

  /// A factor whose value changed.
  ///
  /// @param predictor its name in the table
  /// @param from its value a year before
  /// @param to its value now
  /// @param points what the change adds to the probability, in percentage points
  public record Input(String predictor, double from, double to, double points) {}

  /// The whole change in percentage points.
  public double points() {
    return 100 * (now - before);
  }
}

package org.upstander.warning.picture;

import java.time.YearMonth;
import java.util.Optional;
import org.upstander.forecast.outlook.Structural;
import org.upstander.warning.rule.Input;

/// The probability that a new mass killing begins. A forecast whose two years are over says nothing
/// about now.
final class StructuralInput {
  private StructuralInput() {}

  /// @param month the run month
  /// @param given whether there is a table that gives any state a forecast
  static Input of(Optional<Structural> structural, YearMonth month, boolean given) {
    if (structural.isEmpty()) {
      return new Input.Missing(
          given
              ? "the table of structural conditions gives no forecast for this state"
              : "no table of structural conditions was given");
    }
    if (structural.get().over(month)) {
      int base = structural.get().baseYear();
      return new Input.Missing(
          "the forecast from the conditions of %d is of %d and %d, which are over"
              .formatted(base, base + 1, base + 2));
    }
    return new Input.Known(structural.get().withinTwoYears().value());
  }
}

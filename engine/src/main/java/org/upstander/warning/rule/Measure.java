package org.upstander.warning.rule;

import java.util.Optional;
import org.upstander.world.Language;
import org.upstander.world.ShippedTable;

/// A figure that rules may ask for. All are read so that more means more risk.
///
/// @param id the name in rules and pictures, such as `at-least-1000`
/// @param title in English; in other languages see [RuleWords]
/// @param limits the values it can take
/// @param step the smallest change worth speaking of: an amount added, or a factor above 1 where
///   `ratio` says so
/// @param ratio whether steps multiply; counts of deaths do
/// @param weight what knowing it adds to the confidence, against the weights of the others
public record Measure(
    String id, String title, Limits limits, double step, boolean ratio, double weight) {

  public Measure {
    if (!(step > (ratio ? 1 : 0)) || !(weight >= 0)) {
      throw new IllegalArgumentException("step and weight of %s make no sense".formatted(id));
    }
  }

  /// @param least the lowest value there is
  /// @param most the highest; empty if there is none
  public record Limits(double least, Optional<Double> most) {
    boolean hold(double value) {
      return Double.isFinite(value) && value >= least && value <= highest();
    }

    double highest() {
      return most.orElse(Double.POSITIVE_INFINITY);
    }
  }

  /// How many steps lead from `from` up to at least `to`; 0 if it is there already. Ratios start
  /// from 1 at the lowest.
  public long stepsUp(double from, double to) {
    if (from >= to) {
      return 0;
    }
    double exact =
        ratio ? Math.log(Math.max(to, 1) / Math.max(from, 1)) / Math.log(step) : (to - from) / step;
    return Math.max(1, (long) Math.ceil(exact - ROUNDING));
  }

  /// How many steps lead from `from` down below `to`.
  public long stepsBelow(double from, double to) {
    double exact =
        ratio ? Math.log(Math.max(from, 1) / Math.max(to, 1)) / Math.log(step) : (from - to) / step;
    return from < to ? 0 : (long) Math.floor(exact + ROUNDING) + 1;
  }

  /// Decimal steps are not exact in binary; a millionth of a step is none.
  private static final double ROUNDING = 1e-6;

  static Measure of(ShippedTable.Row row, RuleWords words) {
    return new Measure(
        row.text("id"),
        words.title(row.text("id")).in(Language.EN),
        new Limits(
            Double.parseDouble(row.text("least")), row.find("most").map(Double::parseDouble)),
        Double.parseDouble(row.text("step")),
        row.text("steps").equals("multiply"),
        Double.parseDouble(row.text("weight")));
  }
}

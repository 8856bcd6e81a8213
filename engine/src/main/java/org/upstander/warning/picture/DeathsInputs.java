package org.upstander.warning.picture;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.upstander.forecast.outlook.Deaths;
import org.upstander.panel.Series;
import org.upstander.source.Violence;
import org.upstander.warning.rule.Input;

/// Recorded deaths up to the run month, each measure of one type of violence. Where some months are
/// not recorded, what is recorded is a lower bound and no more.
final class DeathsInputs {
  private static final int YEAR = 12;
  private static final int QUARTER = 3;

  /// The type of violence on which the thresholds of the measures were chosen that name no other:
  /// the only one recorded for the world before 2018.
  static final Violence CHOSEN_ON = Violence.STATE_BASED;

  private DeathsInputs() {}

  static Map<String, Input> of(Deaths deaths, YearMonth month) {
    var inputs = new TreeMap<String, Input>();
    inputs.put("deaths", sum(deaths, CHOSEN_ON, month, YEAR));
    inputs.put("deaths-before", sum(deaths, CHOSEN_ON, month.minusMonths(YEAR), YEAR));
    inputs.put("deaths-quarter", sum(deaths, CHOSEN_ON, month, QUARTER));
    inputs.put("one-sided", sum(deaths, Violence.ONE_SIDED, month, YEAR));
    inputs.put("non-state", sum(deaths, Violence.NON_STATE, month, YEAR));
    return inputs;
  }

  private static Input sum(Deaths deaths, Violence type, YearMonth last, int months) {
    Optional<Series> series = deaths.find(type);
    double sum = 0;
    int recorded = 0;
    for (int age = 0; age < months; age++) {
      YearMonth month = last.minusMonths(age);
      var value = series.map(s -> s.get(month)).filter(v -> v.isPresent());
      if (value.isPresent()) {
        sum += value.get().getAsDouble();
        recorded++;
      }
    }
    if (recorded == months) {
      return new Input.Known(sum);
    }
    YearMonth first = last.minusMonths(months - 1L);
    return recorded == 0
        ? new Input.Missing(
            "no source tells %s in the state from %s to %s".formatted(words(type), first, last))
        : new Input.Between(
            sum,
            Double.POSITIVE_INFINITY,
            1,
            "%d of the %d months from %s to %s are not recorded"
                .formatted(months - recorded, months, first, last));
  }

  private static String words(Violence type) {
    return switch (type) {
      case STATE_BASED -> "state-based violence";
      case NON_STATE -> "non-state violence";
      case ONE_SIDED -> "one-sided violence";
    };
  }
}

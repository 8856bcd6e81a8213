package org.upstander.warning.picture;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.upstander.forecast.outlook.Deaths;
import org.upstander.panel.Series;
import org.upstander.source.Violence;
import org.upstander.warning.rule.Input;

/// Recorded deaths up to the run month. Where some months are not recorded, what is recorded is a
/// lower bound and no more.
final class DeathsInputs {
  private static final int YEAR = 12;
  private static final int QUARTER = 3;

  private DeathsInputs() {}

  static Map<String, Input> of(Deaths deaths, YearMonth month) {
    var total = Optional.of(deaths.total());
    var inputs = new TreeMap<String, Input>();
    inputs.put("deaths", sum(total, month, YEAR));
    inputs.put("deaths-before", sum(total, month.minusMonths(YEAR), YEAR));
    inputs.put("deaths-quarter", sum(total, month, QUARTER));
    inputs.put("one-sided", sum(deaths.find(Violence.ONE_SIDED), month, YEAR));
    return inputs;
  }

  private static Input sum(Optional<Series> series, YearMonth last, int months) {
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
        ? new Input.Missing("no source covers the state from %s to %s".formatted(first, last))
        : new Input.Between(
            sum,
            Double.POSITIVE_INFINITY,
            1,
            "%d of the %d months from %s to %s are not recorded"
                .formatted(months - recorded, months, first, last));
  }
}

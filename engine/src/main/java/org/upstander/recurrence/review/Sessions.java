package org.upstander.recurrence.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.upstander.world.ShippedTable;

/// When the working group of the Universal Periodic Review met, from
/// `resources/recurrence/sessions.csv`. Immutable; safe to share between threads.
public final class Sessions {
  /// A state comes back after about four and a half years, and is then asked what it did.
  private static final int MONTHS_BETWEEN_REVIEWS = 54;

  private final Map<Integer, YearMonth> months;

  private Sessions(Map<Integer, YearMonth> months) {
    this.months = months;
  }

  /// The sessions in the build.
  public static Sessions shipped() {
    var months = new TreeMap<Integer, YearMonth>();
    ShippedTable.read(
            "/recurrence/sessions.csv",
            row ->
                Map.entry(Integer.valueOf(row.text("session")), YearMonth.parse(row.text("month"))))
        .forEach(entry -> months.put(entry.getKey(), entry.getValue()));
    return new Sessions(months);
  }

  /// The last day of the month a session ended in; empty for one that is not in the table.
  public Optional<LocalDate> find(int session) {
    return Optional.ofNullable(months.get(session)).map(YearMonth::atEndOfMonth);
  }

  /// When what was undertaken at a session is asked for again.
  public Optional<LocalDate> due(int session) {
    return Optional.ofNullable(months.get(session))
        .map(month -> month.plusMonths(MONTHS_BETWEEN_REVIEWS).atEndOfMonth());
  }
}

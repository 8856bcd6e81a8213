package org.upstander.score.backtest;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.upstander.forecast.deaths.DeathsModel;
import org.upstander.forecast.deaths.Paths;
import org.upstander.panel.Panel;

/// One test window of the ViEWS prediction challenge: a calendar year, forecast from the figures up
/// to October of the year before, so 3 to 14 months ahead.
///
/// Source: Hegre, H. et al. (2025), "The 2023/24 VIEWS Prediction Challenge", *Journal of Peace
/// Research*.
///
/// @param year the year that is forecast
public record DeathsWindow(int year) {
  private static final int FIRST_LEAD = 3;
  private static final int LAST_LEAD = 14;

  /// A place is forecast if anything is recorded for it in as many months before the origin.
  private static final int ALIVE = 12;

  /// The first month that the models may not see: November of the year before.
  public YearMonth origin() {
    return YearMonth.of(year - 1, 11);
  }

  /// The twelve months that are scored.
  public List<YearMonth> months() {
    return IntStream.rangeClosed(1, 12).mapToObj(m -> YearMonth.of(year, m)).toList();
  }

  /// How many months ahead of the last month seen `month` is.
  ///
  /// @throws IllegalArgumentException if it is not a month of the window
  public int lead(YearMonth month) {
    if (month.getYear() != year) {
      throw new IllegalArgumentException(month + " is not in the window " + year);
    }
    return month.getMonthValue() + FIRST_LEAD - 1;
  }

  /// What `model` would have forecast for each place that was recorded in the year before the
  /// origin.
  public SortedMap<Integer, Paths> forecast(Panel panel, DeathsModel model, int draws) {
    Panel known = panel.before(origin());
    var fitted = model.fit(known);
    List<Integer> places = known.places().stream().filter(place -> alive(known, place)).toList();
    var paths = new TreeMap<Integer, Paths>();
    List<Paths> forecasts =
        places.parallelStream().map(p -> fitted.forecast(p, LAST_LEAD, draws)).toList();
    for (int i = 0; i < places.size(); i++) {
      paths.put(places.get(i), forecasts.get(i));
    }
    return paths;
  }

  private boolean alive(Panel known, int place) {
    YearMonth last = origin().minusMonths(1);
    return known
        .find(place)
        .map(s ->
            IntStream.range(0, ALIVE).anyMatch(age -> s.get(last.minusMonths(age)).isPresent()))
        .orElse(false);
  }
}

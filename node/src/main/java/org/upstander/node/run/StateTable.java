package org.upstander.node.run;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.upstander.forecast.deaths.DeathsModel;
import org.upstander.forecast.deaths.Paths;
import org.upstander.panel.Panel;
import org.upstander.panel.Series;
import org.upstander.score.backtest.DeathsWindow;
import org.upstander.world.Scheme;
import org.upstander.world.State;
import org.upstander.world.States;

/// A table of deaths by ViEWS country and month, seen by Gleditsch–Ward code. Where borders changed
/// and ViEWS counts a state under a new number, its months are put together.
///
/// @param table by ViEWS country number
public record StateTable(Panel table) {
  /// The recorded deaths of each state.
  public SortedMap<Integer, Series> totals() {
    int months = (int) ChronoUnit.MONTHS.between(table.first(), table.last()) + 1;
    var builders = new TreeMap<Integer, Series.Builder>();
    for (int country : table.places()) {
      Series series = table.find(country).orElseThrow();
      for (int i = 0; i < series.months(); i++) {
        YearMonth month = series.first().plusMonths(i);
        var value = series.get(month);
        var state = state(country, month);
        if (value.isPresent() && state.isPresent()) {
          builders
              .computeIfAbsent(state.get().code(), _ -> Series.from(table.first(), months))
              .add(month, value.getAsDouble());
        }
      }
    }
    var totals = new TreeMap<Integer, Series>();
    builders.forEach((state, builder) -> totals.put(state, builder.build()));
    return Collections.unmodifiableSortedMap(totals);
  }

  /// What `model` would have forecast for each state of a window.
  public SortedMap<Integer, Paths> futures(DeathsWindow window, DeathsModel model, int draws) {
    var futures = new TreeMap<Integer, Paths>();
    window
        .forecast(table, model, draws)
        .forEach((country, paths) ->
            state(country, window.origin()).ifPresent(s -> futures.put(s.code(), paths)));
    return Collections.unmodifiableSortedMap(futures);
  }

  private static Optional<State> state(int country, YearMonth month) {
    return States.world().find(Scheme.VIEWS, Integer.toString(country), month.atDay(1));
  }
}

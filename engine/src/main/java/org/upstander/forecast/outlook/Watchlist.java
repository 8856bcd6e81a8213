package org.upstander.forecast.outlook;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.upstander.forecast.deaths.DeathsModel;
import org.upstander.forecast.deaths.Paths;
import org.upstander.panel.DeathsPanel;
import org.upstander.panel.Panel;
import org.upstander.panel.Series;
import org.upstander.source.Violence;
import org.upstander.world.State;

/// Every state's outlook as of one month, the highest expected number of deaths first; states about
/// which there is no data follow, by name.
///
/// @param month the last month whose figures were used, the same for every state
/// @param basis the types of violence whose deaths are counted, the same for every state
/// @param model the name of the model of deaths
/// @param outlooks one for each state
public record Watchlist(
    YearMonth month, Set<Violence> basis, String model, List<Outlook> outlooks) {
  /// How many months ahead the watchlist looks.
  public static final int HORIZON = 12;

  private static final int DRAWS = 1000;

  private static final Comparator<Outlook> ORDER =
      Comparator.comparingDouble((Outlook o) -> o.expected().orElse(Double.NEGATIVE_INFINITY))
          .reversed()
          .thenComparing(o -> o.state().name());

  public Watchlist {
    basis = Set.copyOf(basis);
    outlooks = outlooks.stream().sorted(ORDER).toList();
  }

  /// Forecasts every state from the same months with the same model.
  ///
  /// @param deaths what is recorded; its last month is the run month
  /// @param states whom to forecast, each of them, also those without data
  /// @param structural the structural risk by Gleditsch–Ward code, where there is one
  public static Watchlist of(
      DeathsPanel deaths,
      List<State> states,
      DeathsModel model,
      Map<Integer, Structural> structural) {
    var recorded = new HashMap<Integer, Deaths>();
    var basis = deaths.basis();
    states.forEach(s -> recorded.put(s.code(), recorded(deaths, s, basis)));
    var totals = new HashMap<Integer, Series>();
    recorded.forEach((code, d) -> totals.put(code, d.total()));
    Panel panel = Panel.of(deaths.first(), deaths.last(), totals);
    var now = model.fit(panel);
    var before = model.fit(panel.before(deaths.last()));
    var outlooks =
        states.parallelStream()
            .map(s -> {
              var known = java.util.Objects.requireNonNull(recorded.get(s.code()));
              return new Outlook(
                  s,
                  known,
                  futures(now, s, known.total()),
                  futures(before, s, known.total().before(deaths.last())),
                  Optional.ofNullable(structural.get(s.code())));
            })
            .toList();
    return new Watchlist(deaths.last(), basis, model.name(), outlooks);
  }

  private static Deaths recorded(DeathsPanel deaths, State state, Set<Violence> basis) {
    var byType = new EnumMap<Violence, Series>(Violence.class);
    for (Violence type : Violence.values()) {
      deaths.find(state, type).ifPresent(s -> byType.put(type, s));
    }
    return Deaths.of(deaths.first(), deaths.last(), byType, basis);
  }

  private static Optional<Paths> futures(DeathsModel.Fitted fitted, State state, Series total) {
    return total.hasData()
        ? Optional.of(fitted.forecast(state.code(), HORIZON, DRAWS))
        : Optional.empty();
  }

  /// The place of `outlook`, from 1; empty for a state without data. States that expect exactly the
  /// same share a place: an order by name among them would say something that is not so.
  public OptionalInt rank(Outlook outlook) {
    var expected = outlook.expected();
    return expected.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(
            1
                + (int)
                    outlooks.stream()
                        .filter(o -> o.expected().orElse(Double.NEGATIVE_INFINITY) > expected.get())
                        .count());
  }
}

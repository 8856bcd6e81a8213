package org.upstander.forecast.outlook;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.upstander.forecast.deaths.DeathsModel;
import org.upstander.forecast.deaths.Paths;
import org.upstander.forecast.deaths.TypedDeaths;
import org.upstander.forecast.deaths.TypedPaths;
import org.upstander.forecast.grid.CellOutlook;
import org.upstander.forecast.grid.CellOutlooks;
import org.upstander.forecast.grid.EventGrid;
import org.upstander.panel.DeathsPanel;
import org.upstander.panel.Panel;
import org.upstander.panel.Series;
import org.upstander.source.Event;
import org.upstander.source.Violence;
import org.upstander.world.State;

/// Every state's outlook as of one month, the highest expected number of deaths first; states about
/// which there is no data follow, by name.
///
/// @param month the last month whose figures were used, the same for every state
/// @param basis the types of violence whose deaths are counted, the same for every state
/// @param model the name of the model of deaths
/// @param outlooks one for each state
/// @param cells where in a state its deaths are to be expected, by Gleditsch–Ward code; only for
///   states that a list of events covers
public record Watchlist(
    YearMonth month,
    Set<Violence> basis,
    String model,
    List<Outlook> outlooks,
    SortedMap<Integer, List<CellOutlook>> cells) {
  /// How many months ahead the watchlist looks.
  public static final int HORIZON = 12;

  /// How many months ahead forecasts reach.
  public static final int REACH = 36;

  private static final int DRAWS = 1000;

  /// How many months of events cells are told from.
  private static final int PAST = 120;

  /// How many cells of a state are kept.
  private static final int CELLS = 12;

  private static final Comparator<Outlook> ORDER =
      Comparator.comparingDouble((Outlook o) -> o.expected().orElse(Double.NEGATIVE_INFINITY))
          .reversed()
          .thenComparing(o -> o.state().name());

  public Watchlist {
    basis = Set.copyOf(basis);
    outlooks = outlooks.stream().sorted(ORDER).toList();
    cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
  }

  /// A watchlist without cells.
  public Watchlist(YearMonth month, Set<Violence> basis, String model, List<Outlook> outlooks) {
    this(month, basis, model, outlooks, Collections.emptySortedMap());
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
    var basis = deaths.basis();
    var histories = histories(deaths, states, basis);
    var now = TypedDeaths.fit(model, histories);
    var earlier = new EnumMap<Violence, Panel>(Violence.class);
    histories.forEach((type, panel) -> earlier.put(type, panel.before(deaths.last())));
    var before = TypedDeaths.fit(model, earlier);
    var outlooks =
        states.parallelStream()
            .map(s ->
                new Outlook(
                    s,
                    recorded(deaths, s, basis),
                    now.forecast(s.code(), REACH, DRAWS).filter(p -> whole(p, basis)),
                    before
                        .forecast(s.code(), HORIZON, DRAWS)
                        .filter(p -> whole(p, basis))
                        .map(TypedPaths::total),
                    Optional.ofNullable(structural.get(s.code()))))
            .toList();
    return new Watchlist(deaths.last(), basis, model.name(), outlooks);
  }

  /// One panel for each type of the basis.
  private static Map<Violence, Panel> histories(
      DeathsPanel deaths, List<State> states, Set<Violence> basis) {
    var histories = new EnumMap<Violence, Panel>(Violence.class);
    for (Violence type : basis) {
      var series = new HashMap<Integer, Series>();
      states.forEach(s -> deaths.find(s, type).ifPresent(d -> series.put(s.code(), d)));
      histories.put(type, Panel.of(deaths.first(), deaths.last(), series));
    }
    return histories;
  }

  /// Whether every type of the basis is forecast: some of them are not the whole.
  private static boolean whole(TypedPaths paths, Set<Violence> basis) {
    return paths.types().containsAll(basis);
  }

  private static Deaths recorded(DeathsPanel deaths, State state, Set<Violence> basis) {
    var byType = new EnumMap<Violence, Series>(Violence.class);
    for (Violence type : Violence.values()) {
      deaths.find(state, type).ifPresent(s -> byType.put(type, s));
    }
    return Deaths.of(deaths.first(), deaths.last(), byType, basis);
  }

  /// The same watchlist with the cells in which deaths are to be expected.
  ///
  /// @param events each once, as they are known
  public Watchlist located(Collection<Event> events) {
    var totals = new HashMap<Integer, Series>();
    var futures = new HashMap<Integer, Paths>();
    for (Outlook outlook : outlooks) {
      outlook
          .monthly()
          .ifPresent(paths -> {
            totals.put(outlook.state().code(), outlook.deaths().total());
            futures.put(outlook.state().code(), paths);
          });
    }
    var first = month.minusMonths(PAST - 1L);
    var grid = EventGrid.of(events, basis, totals, first, month);
    return new Watchlist(month, basis, model, outlooks, CellOutlooks.of(grid, futures, CELLS));
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

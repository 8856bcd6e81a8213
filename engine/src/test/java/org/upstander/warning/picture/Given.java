package org.upstander.warning.picture;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.upstander.forecast.deaths.DeathsModels;
import org.upstander.forecast.deaths.TypedDeaths;
import org.upstander.forecast.deaths.TypedPaths;
import org.upstander.forecast.outlook.Agenda;
import org.upstander.forecast.outlook.Deaths;
import org.upstander.forecast.outlook.Outlook;
import org.upstander.forecast.outlook.Structural;
import org.upstander.forecast.outlook.Watchlist;
import org.upstander.panel.Panel;
import org.upstander.panel.Series;
import org.upstander.signal.Explanation;
import org.upstander.signal.Finding;
import org.upstander.signal.Step;
import org.upstander.signal.Timeline;
import org.upstander.signal.event.Measure;
import org.upstander.signal.event.SeriesKey;
import org.upstander.signal.event.SeriesSignal;
import org.upstander.signal.event.Signals;
import org.upstander.signal.event.StateSignals;
import org.upstander.source.Violence;
import org.upstander.warning.rule.RuleTable;
import org.upstander.world.Probability;
import org.upstander.world.State;
import org.upstander.world.States;

/// Small worlds for the stories about pictures: two years of figures that end in December 2025.
final class Given {
  static final YearMonth DECEMBER = YearMonth.of(2025, 12);
  static final YearMonth START = YearMonth.of(2024, 1);
  static final State KENYA = States.world().get(501);
  static final State RWANDA = States.world().get(517);

  private Given() {}

  /// Months in runs, such as `12x40 12x.`; a point is a month about which no source has spoken.
  static Series months(String runs) {
    var series = Series.from(START, 24);
    var month = START;
    for (String run : runs.strip().split("\\s+")) {
      String[] parts = run.split("x");
      for (int i = 0; i < Integer.parseInt(parts[0]); i++) {
        if (!parts[1].equals(".")) {
          series.record(month, Double.parseDouble(parts[1]));
        }
        month = month.plusMonths(1);
      }
    }
    return series.build();
  }

  /// A state with deaths in battles, in fights between groups and of civilians, all of which the
  /// run counts; a type of which nothing is recorded is not covered.
  static Outlook three(State state, String battles, String groups, String civilians) {
    var byType = new EnumMap<Violence, Series>(Violence.class);
    byType.put(Violence.STATE_BASED, months(battles));
    byType.put(Violence.NON_STATE, months(groups));
    byType.put(Violence.ONE_SIDED, months(civilians));
    byType.values().removeIf(s -> !s.hasData());
    return counting(state, byType, EnumSet.allOf(Violence.class));
  }

  /// A state of which the run counts `basis`.
  static Outlook counting(State state, EnumMap<Violence, Series> byType, EnumSet<Violence> basis) {
    var deaths = Deaths.of(START, DECEMBER, byType, basis);
    var counted = new EnumMap<>(byType);
    counted.keySet().retainAll(basis);
    return new Outlook(
        state, deaths, futures(state, deaths, counted), Optional.empty(), Optional.empty());
  }

  /// A state with battle deaths and deaths of civilians, and no structural forecast.
  static Outlook outlook(State state, String battles, String civilians) {
    return outlook(state, battles, civilians, OptionalDouble.empty());
  }

  /// The same with the probability that a mass killing begins in 2026 or 2027.
  static Outlook outlook(State state, String battles, String civilians, OptionalDouble structural) {
    var byType = new EnumMap<Violence, Series>(Violence.class);
    byType.put(Violence.STATE_BASED, months(battles));
    byType.put(Violence.ONE_SIDED, months(civilians));
    byType.values().removeIf(s -> !s.hasData());
    var deaths =
        Deaths.of(START, DECEMBER, byType, EnumSet.of(Violence.STATE_BASED, Violence.ONE_SIDED));
    var given =
        structural.isPresent()
            ? Optional.of(structural(structural.getAsDouble(), 2025))
            : Optional.<Structural>empty();
    return new Outlook(state, deaths, futures(state, deaths, byType), Optional.empty(), given);
  }

  private static Optional<TypedPaths> futures(
      State state, Deaths deaths, Map<Violence, Series> byType) {
    if (!deaths.total().hasData()) {
      return Optional.empty();
    }
    var panels = new EnumMap<Violence, Panel>(Violence.class);
    byType.forEach((type, series) ->
        panels.put(type, Panel.of(START, DECEMBER, Map.of(state.code(), series))));
    return TypedDeaths.fit(DeathsModels.named("fading"), panels).forecast(state.code(), 12, 100);
  }

  static Structural structural(double p, int baseYear) {
    var probability = new Probability(p);
    return new Structural(
        baseYear,
        new Probability(p / 2),
        probability,
        new Probability(p / 2),
        probability,
        1,
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  static Watchlist watchlist(Outlook... outlooks) {
    return new Watchlist(
        DECEMBER,
        EnumSet.of(Violence.STATE_BASED, Violence.ONE_SIDED),
        "fading",
        List.of(outlooks));
  }

  static Rulings rule(Knowledge knowledge) {
    return Rulings.of(RuleTable.shipped(), knowledge);
  }

  /// What is ruled on one state of which only the figures are known.
  static Ruling rule(Outlook outlook) {
    return rule(Knowledge.of(watchlist(outlook))).get(outlook.state());
  }

  static Knowledge with(Watchlist watchlist, StateSignals... states) {
    var signals = new Signals(DECEMBER.atEndOfMonth(), "upstander", List.of(states));
    return new Knowledge(
        watchlist,
        signals,
        Agenda.NONE,
        org.upstander.signal.trigger.TriggerCalendar.EMPTY,
        Map.of());
  }

  /// A state whose lists end with the week that ends on `last`, and its series.
  static StateSignals signals(State state, LocalDate last, SeriesSignal... national) {
    var basis =
        new StateSignals.Basis(
            LocalDate.of(2015, 1, 1), Optional.of(last), Optional.empty(), 100, 0, 0, 0);
    return new StateSignals(state.code(), List.of(national), List.of(), List.of(), basis);
  }

  /// A weekly series whose latest week was counted and expected so.
  static SeriesSignal series(State state, double observed, double expected, double p) {
    boolean raised = p < 0.01;
    var finding =
        new Finding(0, observed, expected, 5, raised, 2, p, new Explanation.None("a test"));
    return new SeriesSignal(
        SeriesKey.ofState(state.code(), Measure.EVENTS, Step.WEEK),
        new Timeline.Dated(LocalDate.of(2025, 12, 22), Step.WEEK),
        List.of(finding),
        Optional.of(new Probability(p)),
        raised);
  }
}

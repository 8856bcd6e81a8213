package org.upstander.score.track;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.upstander.forecast.onset.Driver;
import org.upstander.forecast.onset.OnsetForecast;
import org.upstander.forecast.onset.OnsetModel;
import org.upstander.forecast.onset.OnsetTable;
import org.upstander.forecast.onset.Outcome;

/// How models of onset have done from one base year after another, each from what was known then,
/// on the same state-years for all of them.
///
/// @param verdicts one for each period and model, by period and then in the order of the models
/// @param years one for each base year and model
/// @param misses the onsets that the last of the models did not have among its thirty highest
/// @param leftOut state-years that not every model has a forecast for; nobody is judged on them
public record OnsetTrack(List<Verdict> verdicts, List<Year> years, List<Miss> misses, int leftOut) {
  private static final int LISTED = 30;
  private static final int REASONS = 3;

  public OnsetTrack {
    verdicts = List.copyOf(verdicts);
    years = List.copyOf(years);
    misses = List.copyOf(misses);
  }

  /// The base years from `first` to `last`, both included.
  public record Span(int first, int last) {
    boolean holds(int year) {
      return first <= year && year <= last;
    }
  }

  /// A state-year in which an onset followed although its rank was low.
  ///
  /// @param rank from 1 for the highest probability of the base year
  /// @param states how many states the rank is among
  /// @param lowered what lowered the probability most against the average state, strongest first
  /// @param raised what raised it most, strongest first
  public record Miss(
      int baseYear,
      int ccode,
      String name,
      double probability,
      int rank,
      int states,
      List<Driver> lowered,
      List<Driver> raised) {
    public Miss {
      lowered = List.copyOf(lowered);
      raised = List.copyOf(raised);
    }
  }

  /// A forecast that is judged beside ours, by base year and the state's number in the table.
  ///
  /// @param name what it is called in the record
  public record Published(String name, Map<List<Integer>, Double> probability) {
    public Published {
      probability = Map.copyOf(probability);
    }
  }

  /// Runs `models` over the base years of `spans`.
  ///
  /// @param spans the periods to judge; the first should hold all others
  /// @param others forecasts made by others, which stand before ours in the record
  public static OnsetTrack of(
      OnsetTable table, List<Span> spans, List<Published> others, List<OnsetModel> models) {
    var cases = new ArrayList<Case>();
    var misses = new ArrayList<Miss>();
    int leftOut = 0;
    for (int year = spans.getFirst().first(); year <= spans.getFirst().last(); year++) {
      var known = known(table, year);
      var forecasts = new ArrayList<Map<Integer, OnsetForecast.Given>>();
      for (OnsetModel model : models) {
        forecasts.add(given(table, model, year));
      }
      for (int state : new TreeSet<>(known.keySet())) {
        var one = Case.of(year, state, known.get(state) == Outcome.YES, others, forecasts);
        one.ifPresent(cases::add);
        leftOut += one.isEmpty() ? 1 : 0;
      }
      misses.addAll(misses(year, known, forecasts.getLast()));
    }
    var names = new ArrayList<String>();
    others.forEach(o -> names.add(o.name()));
    models.forEach(m -> names.add(m.name()));
    return new OnsetTrack(
        spans.stream().flatMap(s -> Verdict.of(s, cases, names).stream()).toList(),
        Year.of(cases, names),
        misses,
        leftOut);
  }

  private static Map<Integer, Outcome> known(OnsetTable table, int year) {
    var known = new HashMap<Integer, Outcome>();
    table.rows().stream()
        .filter(row -> row.year() == year && row.outcomes().withinTwoYears().isKnown())
        .forEach(row -> known.put(row.ccode(), row.outcomes().withinTwoYears()));
    return known;
  }

  private static Map<Integer, OnsetForecast.Given> given(
      OnsetTable table, OnsetModel model, int year) {
    var given = new HashMap<Integer, OnsetForecast.Given>();
    for (OnsetForecast forecast : model.fit(table.knownAt(year)).forecasts()) {
      if (forecast instanceof OnsetForecast.Given g) {
        given.put(g.state().ccode(), g);
      }
    }
    return given;
  }

  private static List<Miss> misses(
      int year, Map<Integer, Outcome> known, Map<Integer, OnsetForecast.Given> forecasts) {
    var ranked =
        forecasts.values().stream()
            .sorted(
                Comparator.comparingDouble((OnsetForecast.Given g) -> -g.probability())
                    .thenComparingInt(g -> g.state().ccode()))
            .toList();
    var misses = new ArrayList<Miss>();
    for (int i = LISTED; i < ranked.size(); i++) {
      var forecast = ranked.get(i);
      if (known.get(forecast.state().ccode()) == Outcome.YES) {
        misses.add(
            new Miss(
                year,
                forecast.state().ccode(),
                forecast.state().name(),
                forecast.probability(),
                i + 1,
                ranked.size(),
                strongest(forecast.drivers(), -1),
                strongest(forecast.drivers(), 1)));
      }
    }
    return misses;
  }

  private static List<Driver> strongest(List<Driver> drivers, int sign) {
    return drivers.stream()
        .filter(d -> sign * d.points() > 0)
        .sorted(Comparator.comparingDouble(d -> -sign * d.points()))
        .limit(REASONS)
        .toList();
  }
}

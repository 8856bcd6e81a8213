package org.upstander.forecast.deaths;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.upstander.panel.Panel;

/// Forecasts that the coming months look partly like what followed similar courses anywhere, partly
/// like a place's own past months; a place long at peace gets what became of others at peace.
///
/// The two parts are a mixture: a future comes from the first with probability
/// [PoolSettings#analogues], else from the second. Everything is learnt from the panel up to the
/// origin; a panel too short to hold analogues leaves the own history.
///
/// Formulas, choice of settings and measured results: docs/methods/deaths.md.
public final class PooledDeaths implements DeathsModel {
  /// A past of fewer months than this hardly has a look.
  private static final int FIRST_ORIGIN = 24;

  private final String name;
  private final PoolSettings settings;

  private PooledDeaths(String name, PoolSettings settings) {
    this.name = name;
    this.settings = settings;
  }

  /// The model `upstander`, with the settings chosen on earlier years.
  public static PooledDeaths chosen() {
    return with("upstander", PoolSettings.CHOSEN);
  }

  /// A model with other settings, under a name of its own.
  public static PooledDeaths with(String name, PoolSettings settings) {
    return new PooledDeaths(name, settings);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Fitted fit(Panel history) {
    int months = Math.toIntExact(ChronoUnit.MONTHS.between(history.first(), history.last()) + 1);
    Map<Integer, Course> byPlace = new HashMap<>();
    Map<Integer, Long> seeds = new HashMap<>();
    List<Course> courses = new ArrayList<>();
    for (int place : history.places()) {
      var series = history.find(place).orElseThrow();
      if (series.hasData()) {
        var course = Course.of(series, history.first(), months);
        byPlace.put(place, course);
        seeds.put(place, Seed.of(series));
        courses.add(course);
      }
    }
    int first = Math.min(FIRST_ORIGIN, months / 4);
    var analogues = new Analogues(courses, first, settings.analogue());
    var peace = new Peace(courses, first, settings.analogue());
    var mixture = new Mixture(settings, analogues, peace, months);
    return (place, leads, draws) -> {
      var course = byPlace.get(place);
      Long seed = seeds.get(place);
      if (course == null || seed == null) {
        throw new IllegalArgumentException("no data for place " + place);
      }
      return mixture.paths(course, leads, draws, new SplittableRandom(seed));
    };
  }
}

package org.upstander.forecast.deaths;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.upstander.panel.Panel;
import org.upstander.panel.Series;
import org.upstander.source.Violence;

/// A model fitted to every type of violence by itself, whose futures are then joined. Safe to share
/// between threads.
///
/// Each type has its own panel, and these may begin in different years: a type recorded for few
/// years learns from those.
public final class TypedDeaths {
  /// The rank correlation between types, measured on the years since all three are recorded; see
  /// docs/methods/deaths.md.
  static final double TOGETHER = 0.25;

  private final Map<Violence, Panel> panels;
  private final Map<Violence, DeathsModel.Fitted> fitted;

  private TypedDeaths(Map<Violence, Panel> panels, Map<Violence, DeathsModel.Fitted> fitted) {
    this.panels = panels;
    this.fitted = fitted;
  }

  /// Fits `model` to each type.
  ///
  /// @param histories by type of violence, all ending at the same origin
  public static TypedDeaths fit(DeathsModel model, Map<Violence, Panel> histories) {
    var panels = new EnumMap<Violence, Panel>(Violence.class);
    panels.putAll(histories);
    if (panels.values().stream().map(Panel::last).distinct().count() > 1) {
      throw new IllegalArgumentException("the histories must end in the same month");
    }
    var fitted = new EnumMap<Violence, DeathsModel.Fitted>(Violence.class);
    panels.forEach((type, panel) -> fitted.put(type, model.fit(panel)));
    return new TypedDeaths(panels, fitted);
  }

  /// Futures of `place` by type; empty if no source covers any type there. A type that no source
  /// covers there is left out, for no data is not 0.
  public Optional<TypedPaths> forecast(int place, int leads, int draws) {
    var byType = new EnumMap<Violence, Paths>(Violence.class);
    long seed = 0;
    for (var entry : fitted.entrySet()) {
      var series = recorded(entry.getKey(), place);
      if (series.isPresent()) {
        byType.put(entry.getKey(), entry.getValue().forecast(place, leads, draws));
        seed = 31 * seed + Seed.of(series.get());
      }
    }
    return byType.isEmpty()
        ? Optional.empty()
        : Optional.of(TypedPaths.joined(byType, TOGETHER, ~seed));
  }

  private Optional<Series> recorded(Violence type, int place) {
    return Optional.ofNullable(panels.get(type))
        .flatMap(panel -> panel.find(place))
        .filter(Series::hasData);
  }
}

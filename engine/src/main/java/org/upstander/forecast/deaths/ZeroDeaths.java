package org.upstander.forecast.deaths;

import org.upstander.panel.Panel;

/// Forecasts that nobody will be killed anywhere: the baseline every model must beat, and hard to
/// beat where peace is the rule.
public final class ZeroDeaths implements DeathsModel {
  @Override
  public String name() {
    return "zero";
  }

  @Override
  public Fitted fit(Panel history) {
    return (place, leads, draws) -> Paths.of(new double[leads][draws]);
  }
}

package org.upstander.forecast.onset;

import java.util.List;

/// A model fitted to a history. Safe to share between threads.
public interface FittedOnset {
  /// The history it was fitted to.
  OnsetHistory history();

  /// A forecast for every state of the base year, by state; none is left out.
  List<OnsetForecast> forecasts();
}

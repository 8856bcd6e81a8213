package org.upstander.score;

/// A score of one forecast, split by what was wrong with it. All parts are at least 0, in the unit
/// of the outcome, and lower is better.
///
/// @param overprediction what is owed to an outcome below the forecast
/// @param underprediction what is owed to an outcome above the forecast
/// @param dispersion what the forecast's own width costs
public record Parts(double overprediction, double underprediction, double dispersion) {
  /// The score: the sum of its parts.
  public double total() {
    return overprediction + underprediction + dispersion;
  }
}

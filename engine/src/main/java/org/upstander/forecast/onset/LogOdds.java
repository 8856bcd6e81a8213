package org.upstander.forecast.onset;

/// Probabilities and their log odds.
final class LogOdds {
  private LogOdds() {}

  static double of(double probability) {
    return StrictMath.log(probability / (1 - probability));
  }

  static double probability(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }
}

package org.upstander.signal.episode;

/// The variance of counts as a multiple of their mean, held towards what is usual with the weight
/// of a few counts.
final class Dispersion {
  /// What counts of violence have if nothing else is known.
  static final double USUAL = 2;

  /// How many counts that weighs.
  static final double WEIGHT = 8;

  private double sum;
  private double freedom;

  /// @param prior what it is held towards
  /// @param spent how many terms were fitted to the same counts
  Dispersion(double prior, double spent) {
    this.sum = WEIGHT * prior;
    this.freedom = WEIGHT - spent;
  }

  /// @param weight of the count: how likely it is to tell anything of what is usual
  void add(double count, double mean, double weight) {
    sum += weight * (count - mean) * (count - mean) / mean;
    freedom += weight;
  }

  double value() {
    return Chances.within(sum / Math.max(WEIGHT, freedom));
  }

  /// What it would be at another mean: groups of events grow with the violence, and shrink with it.
  /// That they are larger in a greater violence is left to the counts to show.
  static double at(double dispersion, double mean, double other) {
    return 1 + (dispersion - 1) * Math.min(1, other / mean);
  }
}

package org.upstander.signal.scan;

import java.util.Arrays;

/// What a zone adds up to over each duration. Places are added one by one, so that a zone that
/// extends another costs only what it adds. Not safe to share between threads.
final class Sums {
  private final ScanStatistic statistic;
  private final double total;
  private final double[] counts;
  private final double[] base;
  private final double[] excess;
  private final double[] variance;

  /// By place and duration: sums over the latest periods.
  private final double[][] ofCounts;

  private final double[][] ofBase;
  private final double[][] ofExcess;
  private final double[][] ofVariance;

  Sums(ScanStatistic statistic, PlaceCounts data, int durations) {
    this.statistic = statistic;
    total = data.total();
    counts = new double[durations + 1];
    base = new double[durations + 1];
    excess = new double[durations + 1];
    variance = new double[durations + 1];
    ofCounts = new double[data.places()][durations + 1];
    ofBase = new double[data.places()][durations + 1];
    ofExcess = new double[data.places()][durations + 1];
    ofVariance = new double[data.places()][durations + 1];
    for (int place = 0; place < data.places(); place++) {
      for (int d = 1; d <= durations; d++) {
        fill(data, place, d);
      }
    }
  }

  private void fill(PlaceCounts data, int place, int d) {
    int t = data.periods() - d;
    double c = data.count(t, place);
    double b = data.expected(t, place);
    ofCounts[place][d] = ofCounts[place][d - 1] + c;
    ofBase[place][d] = ofBase[place][d - 1] + b;
    if (statistic instanceof ScanStatistic.NegativeBinomialHotspot(var thetas)) {
      double inflation = 1 + b / thetas.get(place);
      ofExcess[place][d] = ofExcess[place][d - 1] + (c - b) / inflation;
      ofVariance[place][d] = ofVariance[place][d - 1] + b / inflation;
    }
  }

  void clear() {
    Arrays.fill(counts, 0);
    Arrays.fill(base, 0);
    Arrays.fill(excess, 0);
    Arrays.fill(variance, 0);
  }

  void add(int place) {
    for (int d = 1; d < counts.length; d++) {
      counts[d] += ofCounts[place][d];
      base[d] += ofBase[place][d];
      excess[d] += ofExcess[place][d];
      variance[d] += ofVariance[place][d];
    }
  }

  double counts(int duration) {
    return counts[duration];
  }

  double base(int duration) {
    return base[duration];
  }

  double score(int duration) {
    double c = counts[duration];
    double b = base[duration];
    return switch (statistic) {
      case ScanStatistic.ExpectationPoisson _ -> c > b ? c * StrictMath.log(c / b) + b - c : 0;
      case ScanStatistic.PopulationPoisson _ -> c > b ? share(c, b) : 0;
      case ScanStatistic.NegativeBinomialHotspot _ ->
          excess[duration] / Math.sqrt(variance[duration]);
    };
  }

  private double share(double c, double b) {
    double outside = total - c;
    double rest = outside > 0 ? outside * StrictMath.log(outside / (total - b)) : 0;
    return c * StrictMath.log(c / b) + rest;
  }
}

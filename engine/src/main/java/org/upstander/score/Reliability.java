package org.upstander.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Forecast probabilities against how often the event followed, bin by bin. Immutable.
///
/// @param bins the bins that hold a forecast, from low to high
public record Reliability(List<Bin> bins) {
  public Reliability {
    bins = List.copyOf(bins);
  }

  /// One bin of forecasts.
  ///
  /// @param count the forecasts in it, at least 1
  /// @param events how many of them were followed by the event
  /// @param meanForecast the mean probability they gave
  /// @param observed Wilson's interval of the rate at which the event followed
  public record Bin(int count, int events, double meanForecast, Interval observed) {
    /// The rate at which the event followed, in [0, 1].
    public double observedRate() {
      return events / (double) count;
    }
  }

  /// Bins of about equal counts; equal forecasts stay together, so there may be fewer than asked.
  ///
  /// @param level the confidence of the intervals, in (0, 1)
  public static Reliability ofQuantiles(
      double[] forecast, boolean[] happened, int bins, double level) {
    if (bins < 1) {
      throw new IllegalArgumentException("at least one bin is needed, was " + bins);
    }
    Integer[] order = order(forecast, happened);
    var found = new ArrayList<Bin>();
    int start = 0;
    for (int b = 1; b <= bins; b++) {
      int end = (int) Math.max(start, (long) b * order.length / bins);
      while (end > start
          && end < order.length
          && forecast[order[end]] == forecast[order[end - 1]]) {
        end++;
      }
      add(found, forecast, happened, Arrays.copyOfRange(order, start, end), level);
      start = end;
    }
    return new Reliability(found);
  }

  /// Bins between given edges in ascending order: each holds forecasts from its lower edge up to,
  /// but without, its upper edge; those below the first or from the last on are bins too.
  public static Reliability ofEdges(
      double[] forecast, boolean[] happened, double[] edges, double level) {
    Integer[] order = order(forecast, happened);
    var found = new ArrayList<Bin>();
    int start = 0;
    for (int b = 0; b <= edges.length; b++) {
      int end = start;
      while (end < order.length && (b == edges.length || forecast[order[end]] < edges[b])) {
        end++;
      }
      add(found, forecast, happened, Arrays.copyOfRange(order, start, end), level);
      start = end;
    }
    return new Reliability(found);
  }

  private static Integer[] order(double[] forecast, boolean[] happened) {
    Outcomes.requireProbabilities(forecast, happened);
    Integer[] order = new Integer[forecast.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(forecast[a], forecast[b]));
    return order;
  }

  private static void add(
      List<Bin> bins, double[] forecast, boolean[] happened, Integer[] members, double level) {
    if (members.length == 0) {
      return;
    }
    double sum = 0;
    int events = 0;
    for (int i : members) {
      sum += forecast[i];
      events += happened[i] ? 1 : 0;
    }
    var observed = Interval.wilson(events, members.length, level);
    bins.add(new Bin(members.length, events, sum / members.length, observed));
  }

  /// Murphy's parts of the Brier score that the bins can show. Their balance differs from the Brier
  /// score by what varies within bins, which is 0 if each bin holds one forecast value.
  ///
  /// ```
  /// Brier = reliability - resolution + uncertainty + within
  /// ```
  ///
  /// Source: Murphy, A. H. (1973), *Journal of Applied Meteorology* 12(4), 595–600.
  ///
  /// @param reliability how far rates are from forecasts; 0 is best
  /// @param resolution how far rates of bins are from the overall rate; higher is better
  /// @param uncertainty the Brier score of the overall rate; no merit of the forecaster
  public record Parts(double reliability, double resolution, double uncertainty) {}

  /// The parts of the Brier score.
  public Parts brierParts() {
    double count = 0;
    double events = 0;
    for (Bin bin : bins) {
      count += bin.count();
      events += bin.events();
    }
    double rate = events / count;
    double reliability = 0;
    double resolution = 0;
    for (Bin bin : bins) {
      double off = bin.meanForecast() - bin.observedRate();
      double told = bin.observedRate() - rate;
      reliability += bin.count() * off * off;
      resolution += bin.count() * told * told;
    }
    return new Parts(reliability / count, resolution / count, rate * (1 - rate));
  }
}

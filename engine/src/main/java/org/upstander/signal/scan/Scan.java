package org.upstander.signal.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A prospective scan: every zone over every duration that ends with the last period.
///
/// @param zones the sets of places looked at
/// @param statistic what windows are scored by
/// @param longest the longest duration, at least 1
public record Scan(Zones zones, ScanStatistic statistic, int longest) {
  public Scan {
    if (longest < 1) {
      throw new IllegalArgumentException("a window lasts at least 1 period, was " + longest);
    }
  }

  /// Takes a window on its way.
  @FunctionalInterface
  private interface Sink {
    void take(int zone, int duration, Sums sums);
  }

  /// All windows, the highest score first; of equal ones the smaller zone number, then the shorter.
  public List<Window> windows(PlaceCounts counts) {
    var windows = new ArrayList<Window>();
    over(
        counts,
        (zone, duration, sums) ->
            windows.add(
                new Window(
                    zone,
                    duration,
                    sums.score(duration),
                    sums.counts(duration),
                    sums.base(duration))));
    windows.sort(
        Comparator.comparingDouble(Window::score)
            .reversed()
            .thenComparingInt(Window::zone)
            .thenComparingInt(Window::duration));
    return List.copyOf(windows);
  }

  /// The highest score of all windows.
  double highest(PlaceCounts counts) {
    double[] best = {Double.NEGATIVE_INFINITY};
    over(counts, (_, duration, sums) -> best[0] = Math.max(best[0], sums.score(duration)));
    return best[0];
  }

  private void over(PlaceCounts counts, Sink sink) {
    if (counts.places() != zones.places()) {
      throw new IllegalArgumentException(
          "zones of %d places, counts of %d".formatted(zones.places(), counts.places()));
    }
    int durations = Math.min(longest, counts.periods());
    var sums = new Sums(statistic, counts, durations);
    for (int z = 0; z < zones.size(); z++) {
      if (zones.shared(z) == 0) {
        sums.clear();
      }
      for (int i = zones.shared(z); i < zones.length(z); i++) {
        sums.add(zones.member(z, i));
      }
      for (int d = 1; d <= durations; d++) {
        sink.take(z, d, sums);
      }
    }
  }
}

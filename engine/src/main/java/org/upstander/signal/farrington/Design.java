package org.upstander.signal.farrington;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.upstander.signal.CountSeries;
import org.upstander.signal.Timeline;

/// Which indexes are the baseline of one index, and which season each is in. It depends on the
/// calendar only, so all series with the same calendar share it. Immutable.
///
/// Rows are ordered by season, and by index within a season.
final class Design {
  /// Times are `BLOCK * high + low` after the earliest, so that powers are products of two.
  static final int BLOCK = 32;

  static final Design EMPTY = new Design(new Timeline.Indexed(1), 0, new int[0], 1);

  final int current;

  /// The earliest time of a row, from the middle of the baseline.
  final int earliest;

  /// The time from the earliest row to the latest.
  final int span;

  final int[] index;
  final double[] time;
  final int[] high;
  final int[] low;

  /// Where each season starts in the rows, and after the last where they end.
  final int[] start;

  /// The season of the index judged; −1 if the baseline has no row of it.
  final int season;

  private final Timeline timeline;
  private final int centre;

  /// Seasons by index, 0 where an index is no row.
  private final int[] seasonOfIndex;

  private final int lastSeason;

  private Design(Timeline timeline, int current, int[] seasonOfIndex, int lastSeason) {
    this.timeline = timeline;
    this.current = current;
    this.seasonOfIndex = seasonOfIndex;
    this.lastSeason = lastSeason;
    int[] rows =
        IntStream.range(0, seasonOfIndex.length).filter(i -> seasonOfIndex[i] > 0).toArray();
    int first = rows.length == 0 ? 0 : timeline.time(rows[0]);
    span = rows.length == 0 ? 0 : timeline.time(rows[rows.length - 1]) - first;
    centre = first + span / 2;
    earliest = first - centre;
    int[] seasons = Arrays.stream(rows).map(i -> seasonOfIndex[i]).distinct().sorted().toArray();
    start = new int[seasons.length + 1];
    index = new int[rows.length];
    int n = 0;
    for (int s = 0; s < seasons.length; s++) {
      for (int row : rows) {
        if (seasonOfIndex[row] == seasons[s]) {
          index[n++] = row;
        }
      }
      start[s + 1] = n;
    }
    season = Arrays.binarySearch(seasons, lastSeason);
    time = Arrays.stream(index).mapToDouble(i -> timeline.time(i) - centre).toArray();
    high = Arrays.stream(index).map(i -> (timeline.time(i) - first) / BLOCK).toArray();
    low = Arrays.stream(index).map(i -> (timeline.time(i) - first) % BLOCK).toArray();
  }

  /// The baseline of an index, as the settings have it.
  static Design of(Timeline timeline, int current, FarringtonSettings.History history) {
    int[] season = new int[current];
    int w = history.halfWindow();
    int[] reference = new int[history.years() + 1];
    for (int i = 0; i <= history.years(); i++) {
      reference[i] = timeline.before(current, i);
      fill(season, reference[i] - w, i == 0 ? current : reference[i] + w, history.seasons());
    }
    for (int i = history.years(); i > 0 && history.seasons() > 1; i--) {
      cut(season, reference[i] + w + 1, reference[i - 1] - w, history.seasons() - 1);
    }
    fill(season, current - history.leftOut(), current, 0);
    return new Design(timeline, current, season, history.seasons());
  }

  /// Cuts a gap between windows into seasons; what is left over goes to the first ones, one each.
  private static void cut(int[] season, int from, int end, int seasons) {
    int length = Math.max(0, end - from);
    int at = from;
    for (int s = 1; s <= seasons; s++) {
      int next = at + length / seasons + (s <= length % seasons ? 1 : 0);
      fill(season, at, next - 1, s);
      at = next;
    }
  }

  private static void fill(int[] season, int from, int to, int value) {
    for (int i = Math.max(0, from); i <= to && i < season.length; i++) {
      season[i] = value;
    }
  }

  /// The same without the rows whose count is missing.
  Design counted(CountSeries series) {
    boolean all = true;
    for (int i : index) {
      all &= !Double.isNaN(series.count(i));
    }
    if (all) {
      return this;
    }
    int[] kept = seasonOfIndex.clone();
    for (int i : index) {
      kept[i] = Double.isNaN(series.count(i)) ? 0 : kept[i];
    }
    return new Design(timeline, current, kept, lastSeason);
  }

  int rows() {
    return index.length;
  }

  int seasons() {
    return start.length - 1;
  }

  /// How many units of time a step has.
  int unitsOfStep() {
    return timeline.unitsOfStep();
  }

  double currentTime() {
    return timeline.time(current) - centre;
  }
}

package org.upstander.signal.episode;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.upstander.signal.CountSeries;
import org.upstander.signal.Detector;
import org.upstander.signal.Finding;
import org.upstander.signal.Timeline;

/// Our own detector: the odds that an episode is under way, from the last four counts.
///
/// The baseline is a robust regression on the whole history. The odds of an episode over none are
/// compared with what they reach by chance, so that the share of false alarms is what was asked
/// for. Between two counts that straddle the bound chance decides, by a number drawn from the
/// series' own earlier counts: the same series always gives the same bits.
public final class Episode implements Detector {
  private static final int LEFT_OUT = 5;
  private static final int TOGETHER = 4;
  private static final int TAIL = 5;
  private static final Chances CHANCES = new Chances();

  private final EpisodeSettings settings;

  public Episode(EpisodeSettings settings) {
    this.settings = settings;
  }

  @Override
  public int firstIndex(Timeline timeline) {
    return timeline.perYear() + LEFT_OUT + TOGETHER - 1;
  }

  @Override
  public List<Finding> detect(CountSeries series, int from) {
    int first = Math.max(0, from);
    long[] chance = Jitter.upTo(series);
    Baseline[] latest = new Baseline[1];
    int[] ends = {-1, -1};
    return IntStream.range(first, series.length())
        .mapToObj(t -> {
          int[] needed = {end(t), until(t)};
          if (!Arrays.equals(needed, ends)) {
            latest[0] = new Baseline(series, needed[0], needed[1]);
            System.arraycopy(needed, 0, ends, 0, ends.length);
          }
          return judge(series, t, latest[0], Jitter.at(chance, t));
        })
        .toList();
  }

  /// Where the baseline of an index ends; the same for a few indexes together, whichever is asked
  /// for first.
  private static int end(int index) {
    return Math.max(0, Math.floorDiv(index - LEFT_OUT, TOGETHER) * TOGETHER);
  }

  /// Before which index counts can make a new level: they must all be reported.
  private int until(int index) {
    int complete = index + 1 - Math.max(1, settings.delay().known().size());
    return Math.clamp(complete, end(index), end(index) + TAIL);
  }

  private Finding judge(CountSeries series, int t, Baseline baseline, double jitter) {
    double count = series.count(t);
    if (baseline.counted() < 0.9 * series.timeline().perYear() || baseline.counted() < 10) {
      return Finding.none(t, count, "less than a year of earlier counts");
    }
    return new Judgement(series, t, baseline, settings, CHANCES).finding(jitter);
  }
}

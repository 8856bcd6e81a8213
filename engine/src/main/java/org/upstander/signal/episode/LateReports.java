package org.upstander.signal.episode;

import java.util.ArrayList;
import java.util.List;
import org.upstander.signal.CountSeries;
import org.upstander.signal.Detector;
import org.upstander.signal.Finding;
import org.upstander.signal.Timeline;

/// Judges series as they stand on the day their last step ends, of which the latest steps are not
/// all reported yet: the last one has the youngest reports, the one before a step more. Steps older
/// than the delay are judged as complete. Immutable and safe to share between threads.
public final class LateReports implements Detector {
  private final double alpha;
  private final ReportingDelay delay;
  private final Episode complete;

  /// @param settings false alarms a step, and the share of each of the latest steps that is known
  public LateReports(EpisodeSettings settings) {
    this.alpha = settings.alpha();
    this.delay = settings.delay();
    this.complete = new Episode(EpisodeSettings.of(alpha));
  }

  @Override
  public int firstIndex(Timeline timeline) {
    return complete.firstIndex(timeline);
  }

  @Override
  public List<Finding> detect(CountSeries series, int from) {
    int young = Math.max(from, series.length() - delay.known().size());
    var findings = new ArrayList<Finding>();
    if (from < young) {
      findings.addAll(complete.detect(series.before(young), from));
    }
    for (int index = young; index < series.length(); index++) {
      findings.addAll(aged(series.length() - 1 - index).detect(series.before(index + 1), index));
    }
    return findings;
  }

  /// A detector for a step that ended `steps` steps ago, by when more of it is known.
  private Episode aged(int steps) {
    var known = delay.known().subList(steps, delay.known().size());
    return new Episode(new EpisodeSettings(alpha, new ReportingDelay(known, delay.doubt())));
  }
}

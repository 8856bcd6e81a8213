package org.upstander.forecast.deaths;

import java.time.YearMonth;
import java.util.Optional;
import org.upstander.panel.Series;
import org.upstander.world.Probability;

/// The onset of armed violence: in a place where no month of the last year had as many as
/// `threshold` deaths, one month does.
///
/// The threshold of 25 is that from which UCDP speaks of an armed conflict, there counted over a
/// year; here a single month must reach it.
///
/// @param threshold deaths in a month, at least 1
/// @param quiet months before the origin that must all be recorded and below the threshold
public record Escalation(int threshold, int quiet) {
  /// 25 deaths in a month, after a year without such a month.
  public static final Escalation STANDARD = new Escalation(25, 12);

  public Escalation {
    if (threshold < 1 || quiet < 1) {
      throw new IllegalArgumentException(
          "threshold and quiet months must be at least 1, were " + threshold + " and " + quiet);
    }
  }

  /// Whether the place was quiet in all months before `origin` that this asks for; a month without
  /// data is not known to be quiet.
  public boolean quiet(Series series, YearMonth origin) {
    for (int age = 1; age <= quiet; age++) {
      var deaths = series.get(origin.minusMonths(age));
      if (deaths.isEmpty() || deaths.getAsDouble() >= threshold) {
        return false;
      }
    }
    return true;
  }

  /// Whether one of the `months` months from `origin` on reached the threshold; empty if none is
  /// known to have and not all of them are recorded.
  public Optional<Boolean> happened(Series series, YearMonth origin, int months) {
    boolean whole = true;
    for (int ahead = 0; ahead < months; ahead++) {
      var deaths = series.get(origin.plusMonths(ahead));
      if (deaths.isPresent() && deaths.getAsDouble() >= threshold) {
        return Optional.of(true);
      }
      whole &= deaths.isPresent();
    }
    return whole ? Optional.of(false) : Optional.empty();
  }

  /// The share of futures in which one of the next `months` months reaches the threshold, with half
  /// a future added to either side, so that nothing is certain.
  public Probability within(Paths paths, int months) {
    if (months < 1 || months > paths.leads()) {
      throw new IllegalArgumentException(
          "months must be from 1 to " + paths.leads() + ", was " + months);
    }
    int reached = 0;
    for (int draw = 0; draw < paths.draws(); draw++) {
      reached += reached(paths, draw, months) ? 1 : 0;
    }
    return new Probability((reached + 0.5) / (paths.draws() + 1));
  }

  private boolean reached(Paths paths, int draw, int months) {
    for (int lead = 1; lead <= months; lead++) {
      if (paths.get(lead, draw) >= threshold) {
        return true;
      }
    }
    return false;
  }
}

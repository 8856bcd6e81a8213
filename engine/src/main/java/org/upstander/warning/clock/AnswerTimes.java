package org.upstander.warning.clock;

import java.time.Duration;
import org.upstander.warning.AlertLevel;

/// How long addressees have to answer, by the level of the warning. Chosen, not measured: a day for
/// an emergency, and at the other end the month until the next run.
public record AnswerTimes(Duration watch, Duration alert, Duration warning, Duration emergency) {
  public static final AnswerTimes DEFAULT =
      new AnswerTimes(
          Duration.ofDays(30), Duration.ofDays(14), Duration.ofDays(3), Duration.ofDays(1));

  public AnswerTimes {
    boolean falling =
        emergency.isPositive()
            && emergency.compareTo(warning) <= 0
            && warning.compareTo(alert) <= 0
            && alert.compareTo(watch) <= 0;
    if (!falling) {
      throw new IllegalArgumentException(
          "a higher level cannot have more time to answer than a lower one, and none has no time");
    }
  }

  /// The time to answer; an all-clear at baseline has as much as a watch.
  public Duration of(AlertLevel level) {
    return switch (level) {
      case BASELINE, WATCH -> watch;
      case ALERT -> alert;
      case WARNING -> warning;
      case EMERGENCY -> emergency;
    };
  }
}

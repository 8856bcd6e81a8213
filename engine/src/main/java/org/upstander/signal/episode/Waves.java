package org.upstander.signal.episode;

import org.upstander.signal.Step;
import org.upstander.signal.Timeline;

/// The terms of a baseline but its level: a trend by the year, two yearly waves, and for days the
/// week.
final class Waves {
  private static final double DAYS_PER_YEAR = 365.25;
  private static final double[] YEARLY = {0.5, 0.5, 0.25, 0.25};
  private static final double[] WEEKLY = {0.3, 0.3, 0.2, 0.2, 0.2, 0.2};
  private static final double TREND = 0.2;

  private final double perYear;
  private final int origin;
  private final boolean daily;

  /// @param origin the index at which the trend is 0
  Waves(Timeline timeline, int origin) {
    this.origin = origin;
    this.daily = Baseline.daily(timeline);
    this.perYear = perYear(timeline);
  }

  private static double perYear(Timeline timeline) {
    return switch (timeline) {
      case Timeline.Dated(var _, Step step) ->
          switch (step) {
            case DAY -> DAYS_PER_YEAR;
            case WEEK -> DAYS_PER_YEAR / 7;
            case MONTH -> 12;
          };
      case Timeline.Indexed(int steps) -> steps;
    };
  }

  private int yearly() {
    return perYear >= 5 ? YEARLY.length : perYear >= 3 ? 2 : 0;
  }

  int terms() {
    return 1 + yearly() + (daily ? WEEKLY.length : 0);
  }

  /// How many degrees of freedom the terms spend.
  double spent() {
    return terms();
  }

  double[] row(int index) {
    double[] row = new double[terms()];
    row[0] = (index - origin) / perYear;
    int at = 1;
    for (int wave = 1; 2 * wave <= yearly(); wave++) {
      double angle = 2 * Math.PI * wave * index / perYear;
      row[at++] = StrictMath.cos(angle);
      row[at++] = StrictMath.sin(angle);
    }
    for (int wave = 1; daily && wave <= 3; wave++) {
      double angle = 2 * Math.PI * wave * index / 7;
      row[at++] = StrictMath.cos(angle);
      row[at++] = StrictMath.sin(angle);
    }
    return row;
  }

  /// One over the variance that each coefficient is held within.
  double[] penalty() {
    double[] penalty = new double[terms()];
    penalty[0] = 1 / (TREND * TREND);
    for (int j = 0; j < yearly(); j++) {
      penalty[1 + j] = 1 / (YEARLY[j] * YEARLY[j]);
    }
    for (int j = 0; daily && j < WEEKLY.length; j++) {
      penalty[1 + yearly() + j] = 1 / (WEEKLY[j] * WEEKLY[j]);
    }
    return penalty;
  }
}

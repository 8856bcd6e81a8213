package org.upstander.score.backtest;

import java.time.LocalDate;

/// How often a replay seeks clusters, which is what takes its time. Between two searches the answer
/// of the first stands.
public enum ClusterPace {
  /// At the end of every week.
  WEEKLY,
  /// At the first Sunday of every month.
  MONTHLY,
  /// Never: only series are replayed.
  NONE;

  boolean seeks(LocalDate sunday) {
    return switch (this) {
      case WEEKLY -> true;
      case MONTHLY -> sunday.getDayOfMonth() <= 7;
      case NONE -> false;
    };
  }
}

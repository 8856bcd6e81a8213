package org.upstander.score.backtest;

/// When a state counts as signalled. The same for every state.
public enum SignalRule {
  /// A series of the whole state rose.
  SERIES,
  /// A cluster stands out.
  CLUSTER,
  /// Either.
  EITHER;

  /// Whether clusters decide, too.
  public boolean needsClusters() {
    return switch (this) {
      case SERIES -> false;
      case CLUSTER, EITHER -> true;
    };
  }

  boolean up(SignalReplay.Week week) {
    return switch (this) {
      case SERIES -> week.national().raised();
      case CLUSTER -> week.cluster().orElse(false);
      case EITHER -> week.national().raised() || week.cluster().orElse(false);
    };
  }
}

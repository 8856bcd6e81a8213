package org.upstander.score.backtest;

/// When a state counts as signalled. The same for every state.
public enum SignalRule {
  /// A series of the whole state rose.
  SERIES,
  /// A cluster stands out.
  CLUSTER,
  /// Either.
  EITHER;

  boolean up(SignalReplay.Week week) {
    return switch (this) {
      case SERIES -> week.national().raised();
      case CLUSTER -> week.cluster();
      case EITHER -> week.national().raised() || week.cluster();
    };
  }
}

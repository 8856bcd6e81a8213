package org.upstander.forecast.onset;

/// A way to forecast onsets, before it has seen any history.
public interface OnsetModel {
  /// The name it is asked for by, such as `elastic-net`.
  String name();

  /// The model fitted to a history.
  FittedOnset fit(OnsetHistory history);

  /// The model with its penalty fixed instead of chosen; the same model if it has none.
  default OnsetModel withPenalty(double lambda) {
    return this;
  }
}

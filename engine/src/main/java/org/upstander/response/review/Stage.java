package org.upstander.response.review;

import java.time.Duration;

/// The three stretches of 7-1-7, each with its limit.
///
/// Source: Frieden, T. R. et al. (2021), *The Lancet* 398(10301), 638–640, for outbreaks of
/// disease; here for signs of atrocity crimes (¶22 asks for early warning like public health's).
public enum Stage {
  /// From emergence to detection.
  DETECTION(7),
  /// From detection to notification of those who can act.
  NOTIFICATION(1),
  /// From notification to the end of early actions.
  EARLY_ACTION(7);

  private final Duration limit;

  Stage(int days) {
    limit = Duration.ofDays(days);
  }

  /// The longest it may last.
  public Duration limit() {
    return limit;
  }
}

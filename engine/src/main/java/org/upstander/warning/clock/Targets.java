package org.upstander.warning.clock;

import java.time.Duration;

/// How long each leg from the first sign to early action may take.
///
/// Source: Frieden, T. R. et al. (2021), "7-1-7: an organising principle, target, and
/// accountability metric to make the world safer from pandemics", *The Lancet* 398, 638–640; the
/// analogy with public health is the report's (¶22).
public record Targets(Duration detection, Duration notification, Duration action) {
  /// Seven days, one day, seven days.
  public static final Targets DEFAULT =
      new Targets(Duration.ofDays(7), Duration.ofDays(1), Duration.ofDays(7));

  public Targets {
    if (detection.isNegative() || notification.isNegative() || action.isNegative()) {
      throw new IllegalArgumentException("a target cannot be negative");
    }
  }
}

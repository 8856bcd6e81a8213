package org.upstander.warning;

/// Where a situation stands on its way from calm through crisis to recovery (¶4b, ¶16, ¶46). The
/// phase decides which options fit, the [level][AlertLevel] how soon.
public enum Phase {
  STABLE,
  EMERGING,
  CRISIS,
  RECOVERY;

  /// Which phase is named where rules of several hold: crisis before recovery, recovery before
  /// emerging risk, and calm only where nothing else holds. Higher goes first.
  public int precedence() {
    return switch (this) {
      case STABLE -> 0;
      case EMERGING -> 1;
      case RECOVERY -> 2;
      case CRISIS -> 3;
    };
  }
}

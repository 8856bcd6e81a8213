package org.upstander.world;

/// Where a situation stands on its way from calm through crisis to recovery. Prevention, protection
/// and non-recurrence are due in every phase; it decides which options fit (¶4b, ¶16, ¶46).
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

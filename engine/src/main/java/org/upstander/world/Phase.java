package org.upstander.world;

/// Where a situation stands between calm and recovery. Prevention, protection and non-recurrence
/// are due in every one of them (¶4b, ¶16, ¶46).
public enum Phase {
  STABLE,
  EMERGING,
  CRISIS,
  RECOVERY
}

package org.upstander.assess;

/// Whether an indicator is seen in a situation. The first three are in order; not to know is none
/// of them and lies outside the order.
public enum Presence {
  ABSENT,
  EMERGING,
  PRESENT,
  /// Nobody can say, or the voice cannot. It is an answer, and never counts as absent.
  UNKNOWN
}

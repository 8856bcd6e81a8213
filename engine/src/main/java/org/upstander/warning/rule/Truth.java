package org.upstander.warning.rule;

/// Whether something holds, where not everything is known.
enum Truth {
  FAILS,
  OPEN,
  HOLDS;

  /// Both together: what fails settles it, what is open leaves it open.
  Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }
}

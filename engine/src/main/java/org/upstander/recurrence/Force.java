package org.upstander.recurrence;

/// How far a state is held to something.
public enum Force {
  /// By a treaty it is party to, or by a court.
  BINDING,
  /// It said it would: a recommendation accepted, an agreement signed.
  UNDERTAKEN,
  /// Others ask for it: a recommendation noted, a treaty not acceded to.
  URGED
}

package org.upstander.recurrence;

/// What somebody can report on an obligation.
public enum Reported {
  NOT_STARTED,
  IN_PROGRESS,
  MET,
  REFUSED
}

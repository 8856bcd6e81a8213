package org.upstander.assess.framework;

/// What is read off the recent months of a variable.
public enum Measure {
  /// The sum over the months.
  SUM,
  /// The sum over the months less the sum over as many months before them.
  RISE,
  /// The last recorded value within the months, for figures that come once a year; of several
  /// variables the one that says most.
  LATEST
}

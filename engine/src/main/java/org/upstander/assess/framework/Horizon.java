package org.upstander.assess.framework;

/// How fast an indicator usually changes, and so how long a judgement of it keeps.
public enum Horizon {
  /// Years: institutions, law, memory.
  STRUCTURAL,
  /// Months: conduct, rhetoric, preparations.
  DYNAMIC,
  /// Days to weeks: an event that may set things off.
  TRIGGER
}

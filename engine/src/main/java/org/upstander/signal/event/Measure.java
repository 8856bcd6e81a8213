package org.upstander.signal.event;

/// What a series counts.
public enum Measure {
  /// Events, whatever their size.
  EVENTS,
  /// Deaths, by the publisher's best estimate: heavy-tailed, so that one event can be a whole year.
  DEATHS
}

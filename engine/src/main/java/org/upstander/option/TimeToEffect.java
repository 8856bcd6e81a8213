package org.upstander.option;

/// How long it commonly takes from a decision until people at risk can notice it; an order of
/// magnitude by our own judgement, not a measurement.
public enum TimeToEffect {
  DAYS,
  WEEKS,
  MONTHS,
  YEARS
}

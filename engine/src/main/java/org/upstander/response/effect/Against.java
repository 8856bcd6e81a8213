package org.upstander.response.effect;

/// How what was observed lies to what had been forecast.
public enum Against {
  /// Below nine in ten of the futures forecast.
  FEWER,
  /// Among the middle eight in ten.
  AS_EXPECTED,
  /// Above nine in ten of them.
  MORE
}

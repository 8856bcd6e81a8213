package org.upstander.record;

/// How far an entry may travel: the five words of the Traffic Light Protocol, from the widest
/// audience to the narrowest.
///
/// Source: FIRST, *Traffic Light Protocol*, version 2.0 (2022).
public enum Marking {
  /// To everybody.
  CLEAR,
  /// Within the community of those who work on prevention, not in public.
  GREEN,
  /// Within the organisation that receives it and those it serves, as far as they need to know.
  AMBER,
  /// Within the organisation that receives it.
  AMBER_STRICT,
  /// To the persons it is handed to, and to nobody else.
  RED
}

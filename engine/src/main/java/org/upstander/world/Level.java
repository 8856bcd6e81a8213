package org.upstander.world;

/// At which level of government somebody can act. Prevention begins with the state concerned and
/// goes on above its head only where the level below does not or cannot answer (¶25–26, ¶47–48).
public enum Level {
  NATIONAL,
  REGIONAL,
  MULTILATERAL
}

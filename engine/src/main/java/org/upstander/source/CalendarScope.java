package org.upstander.source;

import org.upstander.world.RegionalBody;
import org.upstander.world.State;

/// The states a dated event concerns.
public sealed interface CalendarScope {
  /// One state.
  record One(State state) implements CalendarScope {}

  /// Every member of a regional organisation, as of the day its table of members states.
  record Members(RegionalBody body) implements CalendarScope {}

  /// Every state.
  record World() implements CalendarScope {}

  /// Whether `state` is one of them.
  default boolean includes(State state) {
    return switch (this) {
      case One(State one) -> one.code() == state.code();
      case Members(RegionalBody body) -> state.bodies().contains(body);
      case World() -> true;
    };
  }

  /// In English: the state's name, the organisation's acronym, or "every state".
  default String title() {
    return switch (this) {
      case One(State one) -> one.name();
      case Members(RegionalBody body) -> body.name();
      case World() -> "every state";
    };
  }
}

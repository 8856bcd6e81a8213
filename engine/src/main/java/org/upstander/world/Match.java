package org.upstander.world;

import java.util.List;

/// What a name of a place turned out to mean. Nothing is guessed: a name is known or it is not.
public sealed interface Match {

  /// The name means this state.
  record Matched(State state) implements Match {}

  /// The name is known and means something that is not a state of the list.
  ///
  /// @param name as it was given
  record Outside(String name, Kind kind) implements Match {}

  /// Nobody has said what the name means, or it means several states.
  ///
  /// @param name as it was given
  /// @param nearest English names that look alike, at most three, for a person to choose from
  record Unknown(String name, List<String> nearest) implements Match {
    public Unknown {
      nearest = List.copyOf(nearest);
    }
  }

  /// Why a known name is not a state of the list.
  enum Kind {
    /// Has the standing of an observer at the United Nations.
    OBSERVER,
    /// Governs itself in association with a state, and makes treaties.
    ASSOCIATED,
    /// A territory that ISO 3166 or publishers list beside states.
    TERRITORY,
    /// Part of a state, or claimed to be, that publishers sometimes list beside states.
    PART,
    /// An organisation of states.
    ORGANISATION,
    /// A description of people, not of a place.
    PEOPLE,
    /// Says that no place is known or that there are several.
    NOBODY
  }
}

package org.upstander.signal.event;

/// What part of a state's events a series counts, from the whole to the smallest part.
public enum Breakdown {
  /// All of the state.
  STATE,
  /// A first-order administrative unit, by the publisher's name.
  UNIT,
  /// A type of violence, by the name of the constant.
  VIOLENCE,
  /// An organisation on either side, by the publisher's name. Civilians are not an actor.
  ACTOR,
  /// A half-degree cell, by its number.
  CELL
}

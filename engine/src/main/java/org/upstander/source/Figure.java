package org.upstander.source;

import java.util.Optional;
import org.upstander.world.State;

/// One number about a state and a period, as published. An empty cell of a table is no figure at
/// all; a 0 is a figure.
///
/// @param state whom it is about
/// @param period when it is about
/// @param variable what it counts or measures
/// @param value the number, finite, in the unit of `variable`
/// @param counterpart the other state of a pair (the state of asylum for `refugees_from`); empty if
///   the figure is about one state, or the other side is no state. A total of such a variable is
///   the sum over all its figures.
public record Figure(
    State state, Period period, Variable variable, double value, Optional<State> counterpart) {
  public Figure {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(variable + " must be finite, was " + value);
    }
  }

  static Figure of(State state, Period period, Variable variable, double value) {
    return new Figure(state, period, variable, value, Optional.empty());
  }
}

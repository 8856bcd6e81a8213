package org.upstander.response.coordination;

import java.time.LocalDate;
import java.util.Optional;
import org.upstander.option.Opposition;
import org.upstander.response.action.Action;
import org.upstander.world.State;
import org.upstander.world.States;

/// Two actions that should know of each other.
///
/// @param kind in which way
/// @param one the action with the smaller id
/// @param other the other action
/// @param first the first day both run
/// @param last the last day both are to run by what is known today
/// @param opposition what they oppose each other in; empty for a duplicate
public record Overlap(
    Kind kind,
    Action one,
    Action other,
    LocalDate first,
    LocalDate last,
    Optional<Opposition> opposition) {

  /// In which way two actions overlap.
  public enum Kind {
    /// The same measure in the same place at the same time.
    DUPLICATE,
    /// Measures that undo each other in the same place at the same time.
    OPPOSED
  }

  /// Who and what, and what to do, for those who coordinate.
  public String finding() {
    return switch (kind) {
      case DUPLICATE ->
          "%s and %s both do %s in %s from %s to %s: agree who leads, or divide places and times"
              .formatted(one.owner(), other.owner(), one.option(), common(), first, last);
      case OPPOSED ->
          "%s of %s and %s of %s work against each other in %s from %s to %s: decide which goes first"
              .formatted(
                  one.option(), one.owner(), other.option(), other.owner(), common(), first, last);
    };
  }

  private String common() {
    var regions =
        one.place().regions().isEmpty()
            ? other.place().regions()
            : one.place().regions().stream()
                .filter(
                    r -> other.place().regions().isEmpty() || other.place().regions().contains(r))
                .toList();
    int code = one.place().state();
    String state = States.anywhere(code).map(State::name).orElse(Integer.toString(code));
    return regions.isEmpty() ? state : "%s (%s)".formatted(state, String.join(", ", regions));
  }
}

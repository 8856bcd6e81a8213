package org.upstander.node.terminal;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.upstander.node.Mistake;
import org.upstander.world.Match;
import org.upstander.world.State;
import org.upstander.world.StateNames;
import org.upstander.world.States;

/// A state as a person writes it: an ISO 3166 code, a Gleditsch–Ward code, or a name in any of the
/// languages of the United Nations.
public final class StateArgument {
  private StateArgument() {}

  /// @param where what the text was given for, for the message
  /// @param day decides where a name or code changed its meaning
  public static State of(String text, String where, LocalDate day) {
    var states = States.world();
    if (text.matches("[0-9]{1,3}")) {
      return states
          .find(Integer.parseInt(text))
          .orElseThrow(
              () -> Mistake.usage(where + " " + text + ": no state has this Gleditsch–Ward code."));
    }
    if (text.matches("[A-Z]{3}")) {
      var state = states.findIso3(text);
      if (state.isPresent()) {
        return state.get();
      }
    }
    return switch (StateNames.world().match(text, day)) {
      case Match.Matched(State state) -> state;
      case Match.Outside(String name, var kind) ->
          throw Mistake.usage(where + " " + name + ": is no state (" + kind + ").");
      case Match.Unknown unknown ->
          throw Mistake.usage(
              where
                  + " "
                  + text
                  + ": no state is called this."
                  + (unknown.nearest().isEmpty()
                      ? " Give a name or a three-letter code such as SDN."
                      : unknown.nearest().stream()
                          .collect(Collectors.joining(", ", " Did you mean: ", "?"))));
    };
  }
}

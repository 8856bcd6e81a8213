package org.upstander.node.terminal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.upstander.node.Mistake;
import org.upstander.node.store.Home;
import org.upstander.world.Match;
import org.upstander.world.State;
import org.upstander.world.StateNames;
import org.upstander.world.States;

/// A state as a person writes it: an ISO 3166 code, a Gleditsch–Ward code, or a name in any of the
/// languages of the United Nations. In an exercise only the made-up states are states, and
/// elsewhere they are none.
public final class StateArgument {
  private StateArgument() {}

  /// @param where what the text was given for, for the message
  /// @param day decides where a name or code changed its meaning
  public static State of(String text, String where, LocalDate day) {
    return Home.ofUser().exercise() ? ofExercise(text, where) : ofWorld(text, where, day);
  }

  private static State ofExercise(String text, String where) {
    return madeUp(text)
        .orElseThrow(() ->
            Mistake.usage(
                "%s %s: this is an exercise, in which no real state has a place. Its states are: %s."
                    .formatted(
                        where,
                        text,
                        States.exercise().list().stream()
                            .map(s -> s.code() + " " + s.name())
                            .collect(Collectors.joining(", ")))));
  }

  private static Optional<State> madeUp(String text) {
    return States.exercise().list().stream()
        .filter(s ->
            text.strip().equals(Integer.toString(s.code()))
                || s.names().values().stream().anyMatch(text.strip()::equalsIgnoreCase))
        .findFirst();
  }

  private static State ofWorld(String text, String where, LocalDate day) {
    if (madeUp(text).isPresent()) {
      throw Mistake.usage(
          "%s %s: is made up, for exercises; everything here is real. See: upstander exercise --help"
              .formatted(where, text));
    }
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

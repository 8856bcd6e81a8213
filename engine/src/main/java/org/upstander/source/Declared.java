package org.upstander.source;

import java.io.IOException;
import java.io.InputStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.upstander.world.Match;
import org.upstander.world.Scheme;
import org.upstander.world.State;
import org.upstander.world.StateNames;
import org.upstander.world.States;

/// What somebody who knows says a file covers: only such a word makes a zero out of silence.
///
/// It stands under the key `coverage` of a mapping, or in a small JSON file of its own beside a
/// publisher's file (`NAME.coverage.json`); one object or a list of them.
///
/// @param from the first month
/// @param to the last month
/// @param states codes, or names in any of the six languages; or only `world`, for every state
/// @param variables names of the variables; empty for all the file can speak about
public record Declared(YearMonth from, YearMonth to, List<String> states, List<String> variables) {
  private static final List<String> WORLD = List.of("world");

  public Declared {
    states = List.copyOf(states);
    variables = List.copyOf(variables);
  }

  /// Reads a coverage file.
  ///
  /// @param name what to call it in messages
  /// @throws UnreadableFile if it is none: the message names the key and what was expected
  public static List<Declared> read(String name, InputStream in) throws IOException {
    return MappingFile.readCoverage(name, in);
  }

  /// Enters it for each of `possible` it speaks about.
  void enter(
      Coverage.Builder coverage, States world, Optional<Scheme> scheme, List<Variable> possible)
      throws UnreadableFile {
    List<State> covered = new ArrayList<>();
    if (states.equals(WORLD)) {
      covered.addAll(world.list());
    } else {
      for (String text : states) {
        covered.add(find(text, world, scheme));
      }
    }
    for (Variable variable : chosen(possible)) {
      for (State state : covered) {
        cover(coverage, variable, state);
      }
    }
  }

  private List<Variable> chosen(List<Variable> possible) throws UnreadableFile {
    for (String id : variables) {
      if (possible.stream().noneMatch(v -> v.id().equals(id))) {
        throw new UnreadableFile(
            "Key \"coverage.variables\": the file does not speak about \"" + id + "\".",
            "coverage",
            "It speaks about " + possible + ".");
      }
    }
    return possible.stream()
        .filter(v -> variables.isEmpty() || variables.contains(v.id()))
        .toList();
  }

  private State find(String text, States world, Optional<Scheme> scheme) throws UnreadableFile {
    var day = to.atEndOfMonth();
    Optional<State> found =
        scheme.isPresent() ? world.find(scheme.get(), text, day) : world.findIso3(text);
    if (found.isEmpty()
        && StateNames.world().match(text, day) instanceof Match.Matched(State state)) {
      found = Optional.of(state);
    }
    return found.orElseThrow(() ->
        new UnreadableFile(
            "Key \"coverage.states\": \"" + text + "\" is no state.",
            "coverage",
            "Write codes as in the table, ISO alpha-3 codes, or names."));
  }

  private void cover(Coverage.Builder coverage, Variable variable, State state) {
    for (var month = from; !month.isAfter(to); month = month.plusMonths(1)) {
      if (state.on(month.atEndOfMonth()) || state.on(month.atDay(1))) {
        coverage.add(variable, state, month, month);
      }
    }
  }
}

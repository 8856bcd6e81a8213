package org.upstander.warning.course;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.upstander.warning.AlertLevel;
import org.upstander.world.Level;
import org.upstander.world.RegionalBody;
import org.upstander.world.State;

/// A body that a warning goes to. The state concerned is the first to be told and stays among those
/// told (¶4a, ¶25–26, ¶30–32).
///
/// @param state the Gleditsch–Ward code of the state whose focal point it is; empty above it
/// @param body the regional body; empty at the other levels
public record Addressee(Level level, Optional<Integer> state, Optional<RegionalBody> body) {

  /// The levels to which a warning of this alert level goes at once, the lowest first.
  public static List<Level> levels(AlertLevel level) {
    return switch (level) {
      case BASELINE, WATCH -> List.of(Level.NATIONAL);
      case ALERT, WARNING -> List.of(Level.NATIONAL, Level.REGIONAL);
      case EMERGENCY -> List.of(Level.NATIONAL, Level.REGIONAL, Level.MULTILATERAL);
    };
  }

  /// The bodies at one level for a situation of `state`. A state in no regional body of the list
  /// has none there, and escalation goes past it.
  public static List<Addressee> at(Level level, State state) {
    return switch (level) {
      case NATIONAL -> List.of(new Addressee(level, Optional.of(state.code()), Optional.empty()));
      case REGIONAL ->
          state.bodies().stream()
              .map(b -> new Addressee(level, Optional.empty(), Optional.of(b)))
              .toList();
      case MULTILATERAL -> List.of(new Addressee(level, Optional.empty(), Optional.empty()));
    };
  }

  /// All to whom a warning goes by now.
  public static List<Addressee> of(Course course, State state) {
    return course.addressed().stream().flatMap(l -> at(l, state).stream()).toList();
  }

  /// All to whom a warning of this alert level goes at once.
  public static List<Addressee> of(AlertLevel alert, State state) {
    return levels(alert).stream().flatMap(level -> stream(level, state)).toList();
  }

  private static Stream<Addressee> stream(Level level, State state) {
    return at(level, state).stream();
  }
}

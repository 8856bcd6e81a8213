package org.upstander.option.mechanism;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.upstander.option.BodyKind;
import org.upstander.world.Level;
import org.upstander.world.RegionalBody;
import org.upstander.world.State;

/// A public body that exists and can be set in motion.
///
/// @param id by which actions refer to it
/// @param name its English name
/// @param level at which it acts
/// @param kinds what kind of body it is, or is part of
/// @param reach whom it serves
/// @param mandate what it may do
/// @param activation who or what sets it in motion
/// @param instruments the treaties and resolutions it rests on, as they are cited
/// @param contact the office to turn to; a role, never a person
public record Mechanism(
    String id,
    String name,
    Level level,
    Set<BodyKind> kinds,
    Reach reach,
    String mandate,
    String activation,
    List<String> instruments,
    String contact) {

  /// Whom a mechanism serves: the members of a regional organisation, single states by their
  /// Gleditsch–Ward codes, or, if neither is named, every state.
  public record Reach(Optional<RegionalBody> body, Set<Integer> states) {
    public Reach {
      states = Collections.unmodifiableSortedSet(new TreeSet<>(states));
    }

    /// Whether it serves this state.
    public boolean serves(State state) {
      return body.map(state.bodies()::contains).orElse(true)
          && (states.isEmpty() || states.contains(state.code()));
    }
  }

  public Mechanism {
    var ordered = EnumSet.noneOf(BodyKind.class);
    ordered.addAll(kinds);
    kinds = Collections.unmodifiableSet(ordered);
    instruments = List.copyOf(instruments);
    if (kinds.isEmpty() || instruments.isEmpty()) {
      throw new IllegalArgumentException(
          "%s needs a kind and the text it rests on".formatted(name));
    }
  }
}

package org.upstander.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Finds the state that a name means, in the spellings of the field's publishers and in the six UN
/// languages. Immutable and safe to share between threads.
///
/// A spelling that is not in the tables is reported with those that look alike; none is ever used
/// because it looks alike.
public final class StateNames {
  /// What a name means from one day to another; an absent day does not bound it.
  private record Meaning(State state, Optional<LocalDate> from, Optional<LocalDate> to) {
    boolean dated(State other) {
      return state.equals(other) && (from.isPresent() || to.isPresent());
    }

    boolean on(LocalDate day) {
      return (from.isEmpty() || !day.isBefore(from.get()))
          && (to.isEmpty() || !day.isAfter(to.get()));
    }
  }

  private record Likely(int distance, String name) {}

  private static final class World {
    static final StateNames NAMES = new StateNames(States.world());
  }

  private final Map<String, List<Meaning>> states = new HashMap<>();
  private final Map<String, Match.Kind> outside = new HashMap<>();

  private StateNames(States world) {
    for (List<String> row : Table.read("aliases.csv")) {
      State state = world.get(Integer.parseInt(row.get(1)));
      add(row.get(0), new Meaning(state, Table.day(row.get(2)), Table.day(row.get(3))));
    }
    for (State state : world.list()) {
      for (String name : Set.copyOf(state.names().values())) {
        // Where the aliases say on which days the name means this state, that stands.
        if (meanings(Spelling.plain(name)).stream().noneMatch(m -> m.dated(state))) {
          add(name, new Meaning(state, Optional.empty(), Optional.empty()));
        }
      }
    }
    for (List<String> row : Table.read("outside.csv")) {
      var kind = Match.Kind.valueOf(row.get(1));
      Spelling.forms(row.get(0)).forEach(form -> outside.put(form, kind));
    }
  }

  private void add(String name, Meaning meaning) {
    for (String form : Spelling.forms(name)) {
      states.computeIfAbsent(form, _ -> new ArrayList<>()).add(meaning);
    }
  }

  private List<Meaning> meanings(String form) {
    return states.getOrDefault(form, List.of());
  }

  /// The names that ship with this build.
  public static StateNames world() {
    return World.NAMES;
  }

  /// What `name` means in a text about `day`. The day decides only where a name changed its
  /// meaning, as `Serbia` did; whether the state existed then is what [State#on] says.
  public Match match(String name, LocalDate day) {
    return exact(name, day)
        .or(() -> twofold(name, day))
        .orElseGet(() -> new Match.Unknown(name, nearest(Spelling.plain(name))));
  }

  private Optional<Match> exact(String name, LocalDate day) {
    for (String form : Spelling.orders(name)) {
      var known = known(form, name, day);
      if (known.isPresent()) {
        return known;
      }
    }
    return Optional.empty();
  }

  private Optional<Match> known(String form, String name, LocalDate day) {
    var found = new LinkedHashSet<State>();
    for (Meaning meaning : meanings(form)) {
      if (meaning.on(day)) {
        found.add(meaning.state);
      }
    }
    if (found.size() == 1) {
      return Optional.of(new Match.Matched(found.getFirst()));
    }
    if (found.size() > 1) {
      return Optional.of(new Match.Unknown(name, found.stream().map(State::name).toList()));
    }
    return Optional.ofNullable(outside.get(form)).map(kind -> new Match.Outside(name, kind));
  }

  /// `Myanmar (Burma)`: two names that mean the same state mean it together too.
  private Optional<Match> twofold(String name, LocalDate day) {
    var parts = Spelling.parts(name).stream().map(part -> exact(part, day)).distinct().toList();
    return parts.size() == 1 ? parts.getFirst() : Optional.empty();
  }

  /// English names of states with a spelling at most a quarter of the letters away.
  private List<String> nearest(String form) {
    int limit = Math.min(3, (form.length() + 2) / 4);
    var likely =
        new TreeSet<Likely>(Comparator.comparingInt(Likely::distance).thenComparing(Likely::name));
    for (var entry : states.entrySet()) {
      int distance = Likeness.distance(form, entry.getKey(), limit);
      if (distance <= limit) {
        entry.getValue().forEach(m -> likely.add(new Likely(distance, m.state.name())));
      }
    }
    return likely.stream().map(Likely::name).distinct().limit(3).toList();
  }
}

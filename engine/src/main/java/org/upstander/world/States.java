package org.upstander.world;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/// Every state Upstander knows, by Gleditsch–Ward code: those of Gleditsch and Ward's list and its
/// extension to microstates that existed at any time since 1946; or, for exercises, four that are
/// made up. Immutable and safe to share between threads.
///
/// The list follows one published rule and takes no position on recognition.
///
/// Source: Gleditsch, K. S. and Ward, M. D. (1999), *International Interactions* 25(4), 393–413.
public final class States {
  /// Read when first asked for, once.
  private static final class World {
    static final States STATES = new States(StateTables.read());
  }

  private static final class Exercise {
    static final States STATES = new States(ExerciseStates.make());
  }

  /// Read when a scheme is first asked for: most commands never ask.
  private static final class InSchemes {
    static final Codes CODES = Codes.read(World.STATES.byCode);
  }

  private static final class OnTheGround {
    static final Borders BORDERS = Borders.read(World.STATES);
  }

  private final SortedMap<Integer, State> byCode;
  private final Map<String, State> byIso3;

  private States(SortedMap<Integer, State> byCode) {
    this.byCode = byCode;
    this.byIso3 = new HashMap<>();
    for (State state : byCode.values()) {
      if (state.iso3().isPresent()) {
        byIso3.put(state.iso3().get(), state);
      }
    }
  }

  /// The states that ship with this build.
  public static States world() {
    return World.STATES;
  }

  /// The made-up states of exercises. They are never among those of the world, nor the other way
  /// round.
  public static States exercise() {
    return Exercise.STATES;
  }

  /// Whether this is the code of a made-up state. No code of Gleditsch and Ward has four digits.
  public static boolean madeUp(int code) {
    return Exercise.STATES.find(code).isPresent();
  }

  /// The state with this code, of the world or made up: for saying what something on record is
  /// about.
  public static Optional<State> anywhere(int code) {
    return world().find(code).or(() -> exercise().find(code));
  }

  /// The state with this Gleditsch–Ward code.
  ///
  /// @throws IllegalArgumentException if no state ever had the code
  public State get(int code) {
    return find(code)
        .orElseThrow(() -> new IllegalArgumentException("no state has the code " + code));
  }

  public Optional<State> find(int code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /// The state that `code` means in `scheme` on `day`. The day decides only where a code changed
  /// its meaning; whether the state existed then is what [State#on] says.
  public Optional<State> find(Scheme scheme, String code, LocalDate day) {
    return InSchemes.CODES.find(scheme, code, day);
  }

  /// The code that `state` bears in `scheme` on `day`: the inverse of [#find].
  public Optional<String> code(State state, Scheme scheme, LocalDate day) {
    return InSchemes.CODES.code(state, scheme, day);
  }

  /// The state whose ISO 3166-1 alpha-2 code this is today; withdrawn codes need a day.
  public Optional<State> findIso2(String code) {
    return byCode.values().stream().filter(s -> s.iso2().equals(Optional.of(code))).findFirst();
  }

  /// The state whose ISO 3166-1 alpha-3 code this is today, or was when it was dissolved.
  public Optional<State> findIso3(String code) {
    return Optional.ofNullable(byIso3.get(code));
  }

  /// The state with this number of the UN Statistics Division.
  public Optional<State> findM49(int number) {
    return byCode.values().stream().filter(s -> s.m49().equals(Optional.of(number))).findFirst();
  }

  /// All states, dissolved ones too, in the order of their codes.
  public List<State> list() {
    return List.copyOf(byCode.values());
  }

  /// The states that exist on `day`, in the order of their codes.
  public List<State> on(LocalDate day) {
    return byCode.values().stream().filter(s -> s.on(day)).toList();
  }

  /// The states of the list that exist and are members of the United Nations on `day`. Belarus and
  /// Ukraine, members since 1945, appear from 1991, when they became states of the list.
  public List<State> unMembers(LocalDate day) {
    return on(day).stream()
        .filter(s -> s.unMember().map(joined -> !joined.isAfter(day)).orElse(false))
        .toList();
  }

  /// The states that belong to a regional organisation, as of the day its table states.
  public List<State> members(RegionalBody body) {
    return list().stream().filter(s -> s.bodies().contains(body)).toList();
  }

  /// The states of today that share a border with `state` on land, a river or a lake, in the order
  /// of their codes. Borders of overseas parts do not count, and those of Western Sahara and
  /// Palestine are nobody's here. Dissolved states have none.
  public List<State> neighbours(State state) {
    return OnTheGround.BORDERS.of(state);
  }
}

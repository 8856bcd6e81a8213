package org.upstander.world;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A state of the international system, present or past.
///
/// @param code the Gleditsch–Ward number, unique among states and the key everywhere in Upstander
/// @param from the first day it counts as a state
/// @param to the last day it counted as one; empty for a state that exists
/// @param iso2 ISO 3166-1 alpha-2, as a translation only
/// @param iso3 ISO 3166-1 alpha-3 (for dissolved states ISO 3166-3's former alpha-3 code)
/// @param m49 the UN Statistics Division's number
/// @param unMember the day it joined the United Nations; empty for one that has not
/// @param region one of the M49 regions
/// @param bodies regional organisations it belongs to
/// @param names its name in each of the six UN languages
public record State(
    int code,
    LocalDate from,
    Optional<LocalDate> to,
    Optional<String> iso2,
    Optional<String> iso3,
    Optional<Integer> m49,
    Optional<LocalDate> unMember,
    Region region,
    Set<RegionalBody> bodies,
    Map<Language, String> names) {

  public State {
    bodies = Set.copyOf(bodies);
    names = Map.copyOf(names);
  }

  /// Its short English name.
  public String name() {
    return name(Language.EN);
  }

  public String name(Language language) {
    return java.util.Objects.requireNonNull(names.get(language));
  }

  /// Whether it counts as a state on `day`.
  public boolean on(LocalDate day) {
    return !day.isBefore(from) && to.map(end -> !day.isAfter(end)).orElse(true);
  }
}

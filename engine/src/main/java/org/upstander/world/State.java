package org.upstander.world;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// A state of the international system, present or past.
///
/// @param code the Gleditsch–Ward number, unique among states and the key everywhere in Upstander
/// @param tenures when it counts as a state, oldest first; never empty
/// @param iso2 ISO 3166-1 alpha-2, as a translation only
/// @param iso3 ISO 3166-1 alpha-3 (for dissolved states ISO 3166-3's former alpha-3 code)
/// @param m49 the UN Statistics Division's number
/// @param unMember the day it joined the United Nations; empty for one that has not
/// @param subregion one of the M49 subregions
/// @param bodies regional organisations it belongs to, as of the day stated in their table
/// @param names its name in each of the six UN languages
public record State(
    int code,
    List<Tenure> tenures,
    Optional<String> iso2,
    Optional<String> iso3,
    Optional<Integer> m49,
    Optional<LocalDate> unMember,
    Subregion subregion,
    Set<RegionalBody> bodies,
    Map<Language, String> names) {

  public State {
    if (tenures.isEmpty()) {
      throw new IllegalArgumentException("state " + code + " never existed");
    }
    tenures = List.copyOf(tenures);
    // Kept in the order of the enums, so that what is printed from them is the same every time.
    var orderedBodies = EnumSet.noneOf(RegionalBody.class);
    orderedBodies.addAll(bodies);
    bodies = Collections.unmodifiableSet(orderedBodies);
    names = Collections.unmodifiableMap(new EnumMap<>(names));
  }

  /// Its short English name.
  public String name() {
    return name(Language.EN);
  }

  public String name(Language language) {
    return Objects.requireNonNull(names.get(language));
  }

  public Region region() {
    return subregion.region();
  }

  /// The first day it ever counted as a state.
  public LocalDate from() {
    return tenures.getFirst().from();
  }

  /// The last day it counted as one; empty for a state that exists.
  public Optional<LocalDate> to() {
    return tenures.getLast().to();
  }

  /// Whether it counts as a state on `day`.
  public boolean on(LocalDate day) {
    for (Tenure tenure : tenures) {
      if (tenure.contains(day)) {
        return true;
      }
    }
    return false;
  }
}

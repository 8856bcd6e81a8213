package org.upstander.option.advice;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.upstander.world.Level;
import org.upstander.world.Phase;
import org.upstander.world.Situation;

/// What options are asked for.
///
/// @param situation the state concerned, or a part of it
/// @param phase the phase it is in
/// @param levels those who ask: options that none of these levels can decide are left out
/// @param drivers the factors that drive the warning, each named once, at least one above 0
/// @param circumstances what is known about prerequisites
public record Need(
    Situation situation,
    Phase phase,
    Set<Level> levels,
    List<FactorWeight> drivers,
    Circumstances circumstances) {
  public Need {
    var asked = EnumSet.noneOf(Level.class);
    asked.addAll(levels);
    levels = Collections.unmodifiableSet(asked);
    drivers = List.copyOf(drivers);
    var named = new HashSet<Integer>();
    for (FactorWeight driver : drivers) {
      if (!named.add(driver.factor())) {
        throw new IllegalArgumentException(
            "factor %d is weighed twice: keep one weight".formatted(driver.factor()));
      }
    }
    if (levels.isEmpty()) {
      throw new IllegalArgumentException("options are asked for at no level: name at least one");
    }
    if (drivers.stream().noneMatch(driver -> driver.weight() > 0)) {
      throw new IllegalArgumentException(
          "no factor drives this: weigh at least one above 0, or list the catalogue instead");
    }
  }
}

package org.upstander.option;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.upstander.world.Level;
import org.upstander.world.Phase;

/// When, where and for what an option is of use.
///
/// @param phases in which it is of use
/// @param levels at which it can be decided
/// @param purposes what it serves
/// @param factors the risk factors it works on, 1 to 14
/// @param effect how soon it is felt
public record Use(
    Set<Phase> phases,
    Set<Level> levels,
    Set<Purpose> purposes,
    Set<Integer> factors,
    TimeToEffect effect) {
  public Use {
    phases = ordered(phases, Phase.class);
    levels = ordered(levels, Level.class);
    purposes = ordered(purposes, Purpose.class);
    factors = Factors.checked(factors);
    if (phases.isEmpty() || levels.isEmpty() || purposes.isEmpty()) {
      throw new IllegalArgumentException("an option needs a phase, a level and a purpose");
    }
  }

  /// A copy in the order of the enum, so that what is printed from it is the same every time.
  static <E extends Enum<E>> Set<E> ordered(Collection<E> values, Class<E> kind) {
    var copy = EnumSet.noneOf(kind);
    copy.addAll(values);
    return Collections.unmodifiableSet(copy);
  }
}

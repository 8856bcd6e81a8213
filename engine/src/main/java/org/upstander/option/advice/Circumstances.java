package org.upstander.option.advice;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.upstander.option.Prerequisite;

/// What is known about prerequisites. Those named on neither side are unknown, which is not unmet.
///
/// @param met those that are there
/// @param unmet those that are known to be missing
public record Circumstances(Set<Prerequisite> met, Set<Prerequisite> unmet) {
  /// Nothing is known.
  public static final Circumstances UNKNOWN = new Circumstances(Set.of(), Set.of());

  public Circumstances {
    met = ordered(met);
    unmet = ordered(unmet);
    for (Prerequisite prerequisite : met) {
      if (unmet.contains(prerequisite)) {
        throw new IllegalArgumentException(
            "%s is said to be met and unmet: name it on one side".formatted(prerequisite));
      }
    }
  }

  private static Set<Prerequisite> ordered(Set<Prerequisite> some) {
    var copy = EnumSet.noneOf(Prerequisite.class);
    copy.addAll(some);
    return Collections.unmodifiableSet(copy);
  }
}

package org.upstander.option;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// The numbers of risk factors in the Framework of Analysis for Atrocity Crimes: 1 to 8 are common
/// to all crimes, 9 and 10 are about genocide, 11 and 12 about crimes against humanity, 13 and 14
/// about war crimes.
///
/// Source: A/70/741–S/2016/71.
public final class Factors {
  private static final int LAST = 14;

  private Factors() {}

  /// The number itself.
  ///
  /// @throws IllegalArgumentException if no factor has it
  public static int check(int factor) {
    if (factor < 1 || factor > LAST) {
      throw new IllegalArgumentException(
          "risk factors are numbered 1 to %d, there is no %d".formatted(LAST, factor));
    }
    return factor;
  }

  static SortedSet<Integer> checked(Collection<Integer> factors) {
    if (factors.isEmpty()) {
      throw new IllegalArgumentException("no risk factor is named");
    }
    factors.forEach(Factors::check);
    return Collections.unmodifiableSortedSet(new TreeSet<>(factors));
  }
}

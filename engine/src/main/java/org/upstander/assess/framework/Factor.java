package org.upstander.assess.framework;

import java.util.List;
import org.upstander.world.Wording;

/// A risk factor.
///
/// @param number 1 to 14
/// @param crime the crimes it speaks of
/// @param title in our own words
/// @param indicators in the order of their numbers
public record Factor(int number, Crime crime, Wording title, List<Indicator> indicators) {
  public Factor {
    indicators = List.copyOf(indicators);
  }
}

package org.upstander.option;

import org.upstander.world.Wording;

/// Two options that may work against each other when they are used in one place at one time. Not a
/// ban on using both: what to settle first stands with it.
///
/// @param one id of an option
/// @param other id of another
/// @param why what goes wrong, and what to settle
public record Opposition(String one, String other, Wording why) {
  public Opposition {
    if (one.equals(other)) {
      throw new IllegalArgumentException("an option does not work against itself: " + one);
    }
  }

  /// Whether it is about these two, in either order.
  public boolean between(String first, String second) {
    return (one.equals(first) && other.equals(second))
        || (one.equals(second) && other.equals(first));
  }
}

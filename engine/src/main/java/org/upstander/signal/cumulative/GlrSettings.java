package org.upstander.signal.cumulative;

import java.util.OptionalDouble;

/// Which change is looked for, and how strong the evidence must be.
///
/// @param change what a change does to the expected counts
/// @param upward whether a rise is looked for, or a fall
/// @param known the size of the change where it is known, as the logarithm of the factor; empty if
///   it is estimated for each moment at which the change may have begun
/// @param threshold an alarm is raised at this log likelihood ratio
/// @param window how long ago the change may have begun
public record GlrSettings(
    Change change, boolean upward, OptionalDouble known, double threshold, Window window) {
  /// A proportional rise of any size within the last half year.
  public static final GlrSettings DEFAULT =
      new GlrSettings(Change.PROPORTIONAL, true, OptionalDouble.empty(), 5, new Window(1, 26));

  /// What a change does.
  public enum Change {
    /// Counts are multiplied by the same factor from then on.
    PROPORTIONAL,

    /// Each count adds a share of itself to the next.
    EPIDEMIC
  }

  /// How many steps a change has lasted, the present one included.
  ///
  /// @param shortest at least 1
  /// @param longest steps before the present one that are looked at; negative for all
  public record Window(int shortest, int longest) {
    public Window {
      if (shortest < 1) {
        throw new IllegalArgumentException("a change lasts at least 1 step, was " + shortest);
      }
    }
  }

  /// The default with evidence that odds of 1 / `alpha` would need. The rate of false alarms is of
  /// that order, not equal to it.
  public static GlrSettings of(double alpha) {
    return new GlrSettings(
        DEFAULT.change(),
        DEFAULT.upward(),
        DEFAULT.known(),
        -StrictMath.log(alpha),
        DEFAULT.window());
  }
}

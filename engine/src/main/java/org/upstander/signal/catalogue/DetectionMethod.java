package org.upstander.signal.catalogue;

import java.util.function.BiFunction;
import org.upstander.signal.Detector;
import org.upstander.signal.Timeline;

/// A detector that can be asked for by name.
///
/// @param name what it is called, such as `farrington`
/// @param description what it compares with, for a list
/// @param maker makes it for a timeline and the probability of a false alarm a step
public record DetectionMethod(
    String name, String description, BiFunction<Timeline, Double, Detector> maker) {

  /// The detector for series of a timeline.
  ///
  /// @param alpha the probability of a false alarm a step, above 0 and below 1; CUSUM and
  ///   likelihood ratios come near it only
  public Detector of(Timeline timeline, double alpha) {
    if (!(alpha > 0 && alpha < 1)) {
      throw new IllegalArgumentException("alpha must be between 0 and 1, was " + alpha);
    }
    return maker.apply(timeline, alpha);
  }
}

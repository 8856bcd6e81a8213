package org.upstander.response.review;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How long one stage lasted.
///
/// @param stage which
/// @param measured how long; empty if an end is not known. Negative if clocks disagree
/// @param verdict against the stage's limit
public record Timing(Stage stage, Optional<Duration> measured, Verdict verdict) {

  /// Whether a stage kept its limit.
  public enum Verdict {
    ACHIEVED,
    MISSED,
    UNKNOWN,
    /// The end is written as earlier than the start: nothing can be said about the length.
    CLOCKS_DISAGREE
  }

  /// All three stages, in their order.
  public static List<Timing> of(Moments moments) {
    return Arrays.stream(Stage.values()).map(stage -> of(moments, stage)).toList();
  }

  private static Timing of(Moments moments, Stage stage) {
    var measured =
        moments
            .start(stage)
            .flatMap(start -> moments.end(stage).map(end -> Duration.between(start, end)));
    return new Timing(
        stage, measured, measured.map(d -> verdict(d, stage)).orElse(Verdict.UNKNOWN));
  }

  private static Verdict verdict(Duration measured, Stage stage) {
    if (measured.isNegative()) {
      return Verdict.CLOCKS_DISAGREE;
    }
    return measured.compareTo(stage.limit()) <= 0 ? Verdict.ACHIEVED : Verdict.MISSED;
  }
}

package org.upstander.warning.course;

import java.time.LocalDate;
import org.upstander.world.Probability;
import org.upstander.world.ProbabilityWords;

/// What a warning says will happen, how likely it is, and until when.
///
/// @param event what is meant, so that it can be checked afterwards
/// @param by the last day on which it would count
public record Stated(String event, Probability probability, LocalDate by) {
  public Stated {
    if (event.isBlank()) {
      throw new IllegalArgumentException("say what is warned of, so that it can be checked later");
    }
  }

  /// The fixed words for the probability. They stand beside the number, never in its place.
  public ProbabilityWords words() {
    return ProbabilityWords.of(probability);
  }
}

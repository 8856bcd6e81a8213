package org.upstander.assess.question;

import org.upstander.assess.Voice;
import org.upstander.world.Probability;

/// A voice's probability that the event happens in time.
///
/// @param voice who says so
/// @param probability of a person, 0.001 to 0.999: nobody is surer of such events, and one certain
///   mistake would score infinitely badly
/// @param reasons in words, or which forecast it is taken from
public record Estimate(Voice voice, Probability probability, String reasons) {
  private static final double LEAST = 0.001;

  public Estimate {
    if (voice instanceof Voice.Assessor
        && (probability.value() < LEAST || probability.value() > 1 - LEAST)) {
      throw new IllegalArgumentException(
          "a person's probability lies between 0.001 and 0.999, not " + probability.value());
    }
    if (reasons.isBlank()) {
      throw new IllegalArgumentException("a probability comes with reasons");
    }
  }
}

package org.upstander.warning.rule;

/// What a picture knows of one measure. Absent is not zero: who does not know says why.
public sealed interface Input {

  /// A figure.
  record Known(double value) implements Input {
    public Known {
      finite(value);
    }
  }

  /// A figure known within bounds only, such as a share of indicators of which some are unknown, or
  /// a sum of which some months are not recorded.
  ///
  /// @param high infinite where only the lower bound is known
  /// @param agreement from 0, those who judged contradict each other outright, to 1, they agree;
  ///   disagreement lowers the confidence and never the level
  /// @param reason why it is not known better
  record Between(double low, double high, double agreement, String reason) implements Input {
    public Between {
      finite(low);
      if (!(low <= high) || !(agreement >= 0 && agreement <= 1)) {
        throw new IllegalArgumentException(
            "bounds %s to %s with agreement %s make no sense".formatted(low, high, agreement));
      }
    }
  }

  /// Nothing is known.
  ///
  /// @param reason such as `no source covers the state after 2016`
  record Missing(String reason) implements Input {
    public Missing {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("a missing input needs the reason why it is missing");
      }
    }
  }

  /// The question does not arise, so nothing is missing: the chance that violence breaks out where
  /// it is under way.
  record NotAsked(String reason) implements Input {}

  private static void finite(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("an input must be finite, was " + value);
    }
  }
}

package org.upstander.warning.rule;

import java.util.List;

/// How far the inputs that the table asks for were there and agreed.
///
/// ```
/// share = Σ weight · quality / Σ weight        over the measures that apply
/// quality: known 1, missing 0, between bounds: agreement · (1 − width / span of the measure)
/// ```
///
/// It speaks of the inputs, not of the forecasts' skill, and does not touch the level.
///
/// @param share from 0, nothing was known, to 1, everything was
/// @param word the same in a word
public record Confidence(double share, Word word) {
  private static final double HIGH = 0.8;
  private static final double MEDIUM = 0.5;

  /// At least four fifths is high, at least half is medium.
  public enum Word {
    LOW,
    MEDIUM,
    HIGH
  }

  /// @param share between 0 and 1
  public static Confidence of(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("confidence must be in [0, 1], was " + share);
    }
    return new Confidence(
        share, share >= HIGH ? Word.HIGH : share >= MEDIUM ? Word.MEDIUM : Word.LOW);
  }

  static Confidence of(List<Measure> measures, Picture picture) {
    double known = 0;
    double all = 0;
    for (Measure measure : measures) {
      Input input = picture.get(measure.id());
      if (!(input instanceof Input.NotAsked)) {
        known += measure.weight() * quality(measure, input);
        all += measure.weight();
      }
    }
    return of(all == 0 ? 0 : Math.min(1, known / all));
  }

  private static double quality(Measure measure, Input input) {
    return switch (input) {
      case Input.Known _ -> 1;
      case Input.Missing _, Input.NotAsked _ -> 0;
      case Input.Between(double low, double high, double agreement, _) -> {
        double span = measure.limits().highest() - measure.limits().least();
        double width = Double.isInfinite(span) ? (high > low ? 0.5 : 0) : (high - low) / span;
        yield agreement * (1 - width);
      }
    };
  }
}

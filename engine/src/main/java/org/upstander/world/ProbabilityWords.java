package org.upstander.world;

/// Fixed words for probabilities, so that "likely" means the same on every page. The words stand
/// beside the number and never in its place.
///
/// The published scale overlaps (what is very unlikely is unlikely too); of the words that hold,
/// the narrowest is used. It was chosen because a body of the United Nations publishes it in all
/// six official languages.
///
/// Source: Mastrandrea, M. D. et al. (2010), *Guidance Note for Lead Authors of the IPCC Fifth
/// Assessment Report on Consistent Treatment of Uncertainties*, Intergovernmental Panel on Climate
/// Change, table 1.
public enum ProbabilityWords {
  EXCEPTIONALLY_UNLIKELY(0, 0.01),
  VERY_UNLIKELY(0.01, 0.10),
  UNLIKELY(0.10, 0.33),
  ABOUT_AS_LIKELY_AS_NOT(0.33, 0.66),
  LIKELY(0.66, 0.90),
  VERY_LIKELY(0.90, 0.99),
  VIRTUALLY_CERTAIN(0.99, 1);

  private final Probability from;
  private final Probability to;

  ProbabilityWords(double from, double to) {
    this.from = new Probability(from);
    this.to = new Probability(to);
  }

  /// The words for `p`. Up to the middle of the scale a limit belongs to the words above it, from
  /// there on to the words below it, so that both ends of the scale mean less or more than their
  /// limit.
  public static ProbabilityWords of(Probability p) {
    for (ProbabilityWords words : values()) {
      boolean under = p.value() < words.to.value();
      boolean atUpperHalf = p.value() == words.to.value() && words.to.value() > 0.5;
      if (under || atUpperHalf) {
        return words;
      }
    }
    return VIRTUALLY_CERTAIN;
  }

  /// The lower limit.
  public Probability from() {
    return from;
  }

  /// The upper limit.
  public Probability to() {
    return to;
  }
}

package org.upstander.world;

/// A probability between 0 and 1. Not a percentage, not odds, not a risk rank.
public record Probability(double value) implements Comparable<Probability> {
  public static final Probability ZERO = new Probability(0);
  public static final Probability ONE = new Probability(1);

  public Probability {
    // Written as a negation so that NaN is refused too.
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("probability must be in [0, 1], was " + value);
    }
  }

  @Override
  public int compareTo(Probability other) {
    return Double.compare(value, other.value);
  }
}

package org.upstander.forecast.grid;

import java.util.List;

/// How much a month of the past says about a coming month: by its age, by its distance in cells,
/// and at which scales.
///
/// @param span months before the origin that count at all, at least 1
/// @param halfLife months after which a month counts half as much; infinite for equal weights
/// @param rings the weight of the cell itself, of the ring of 8 cells around it, of the 16 around
///   those, and so on, shared equally within a ring; their sum is at most 1, and what is missing to
///   1 is the weight of a month without deaths
/// @param factors each month stands in the distribution once at each of these multiples
public record Kernel(int span, double halfLife, List<Double> rings, List<Double> factors) {
  /// Chosen on lists of events up to October 2017 only; see docs/methods/grid.md.
  public static final Kernel CHOSEN =
      new Kernel(120, 12, List.of(0.47, 0.19, 0.17, 0.05), List.of(1 / 1.5, 1.0, 1.5));

  public Kernel {
    if (span < 1) {
      throw new IllegalArgumentException("span must be at least 1 month, was " + span);
    }
    if (!(halfLife > 0)) {
      throw new IllegalArgumentException("half-life must be above 0 months, was " + halfLife);
    }
    rings = List.copyOf(rings);
    factors = List.copyOf(factors);
    double sum = 0;
    for (double weight : rings) {
      if (!(weight >= 0)) {
        throw new IllegalArgumentException("a ring's weight must be at least 0, was " + weight);
      }
      sum += weight;
    }
    if (sum > 1 + 1e-9) {
      throw new IllegalArgumentException("rings must not weigh more than 1, was " + sum);
    }
    if (factors.isEmpty() || factors.stream().anyMatch(f -> !(f > 0))) {
      throw new IllegalArgumentException("factors must be above 0, were " + factors);
    }
  }

  /// The last `months` months with equal weights, at their own scale.
  ///
  /// @param rings as for a kernel
  static Kernel ofLast(int months, List<Double> rings) {
    return new Kernel(months, Double.POSITIVE_INFINITY, rings, List.of(1.0));
  }

  /// The weights of the ages 0 to span − 1, relative to age 0.
  double[] byAge() {
    double[] weight = new double[span];
    for (int age = 0; age < span; age++) {
      weight[age] = StrictMath.pow(0.5, age / halfLife);
    }
    return weight;
  }
}

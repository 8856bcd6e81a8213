package org.upstander.assess.synthesis;

import java.util.Arrays;

/// Van der Eijk's agreement A on an ordered scale.
///
/// The weights are taken apart into layers of equal height, each a pattern of empty and filled
/// categories. Of a pattern with S filled categories of K, and TU triples of categories in line
/// with one peak and TDU against it:
///
/// ```
/// U = ((K − 2)·TU − (K − 1)·TDU) / ((K − 2)·(TU + TDU)),   1 if there are no such triples
/// A = U·(1 − (S − 1)/(K − 1))
/// ```
///
/// and A of the whole is the mean over layers, weighted by how much of the whole each holds. 1 is
/// full agreement, 0 an even spread, −1 two equal camps at the ends. Unlike a variance it does not
/// take the categories for numbers.
///
/// Source: van der Eijk, C. (2001), "Measuring Agreement in Ordered Rating Scales", *Quality and
/// Quantity* 35(3), 325–341.
public final class OrderedAgreement {
  private OrderedAgreement() {}

  /// @param weights how much weight each category has, in the order of the scale, at least three
  /// @throws IllegalArgumentException if there is no weight at all
  public static double of(double... weights) {
    double total = Arrays.stream(weights).sum();
    if (weights.length < 3 || !(total > 0) || Arrays.stream(weights).anyMatch(w -> !(w >= 0))) {
      throw new IllegalArgumentException(
          "agreement needs at least three categories and some weight, was "
              + Arrays.toString(weights));
    }
    double[] left = weights.clone();
    double agreement = 0;
    for (double height = lowest(left); height > 0; height = lowest(left)) {
      int filled = 0;
      boolean[] pattern = new boolean[left.length];
      for (int i = 0; i < left.length; i++) {
        pattern[i] = left[i] > 0;
        filled += pattern[i] ? 1 : 0;
        left[i] = pattern[i] ? left[i] - height : 0;
      }
      agreement += filled * height / total * ofPattern(pattern, filled);
    }
    return agreement;
  }

  /// The smallest weight above nothing; 0 if all is used up. Subtracting it from itself leaves
  /// exactly 0, so each layer empties at least one category.
  private static double lowest(double[] weights) {
    return Arrays.stream(weights).filter(w -> w > 0).min().orElse(0);
  }

  private static double ofPattern(boolean[] filled, int count) {
    int k = filled.length;
    int inLine = 0;
    int against = 0;
    for (int a = 0; a < k - 2; a++) {
      for (int b = a + 1; b < k - 1; b++) {
        for (int c = b + 1; c < k; c++) {
          against += filled[a] && !filled[b] && filled[c] ? 1 : 0;
          inLine += filled[b] && filled[a] != filled[c] ? 1 : 0;
        }
      }
    }
    int triples = inLine + against;
    double onePeak =
        triples == 0 ? 1 : ((k - 2.0) * inLine - (k - 1.0) * against) / ((k - 2.0) * triples);
    return onePeak * (1 - (count - 1.0) / (k - 1.0));
  }
}

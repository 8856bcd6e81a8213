package org.upstander.signal.episode;

import java.util.Arrays;
import org.upstander.world.Gamma;

/// What an episode may add to a step: a share of its size, which is a number of standard
/// deviations.
///
/// Counts are negative binomial with a variance that is a fixed multiple of the mean, in an episode
/// too; each ratio of likelihoods then rises with its count.
final class Excess {
  /// How often an episode begins.
  private static final double STARTS = 0.02;

  private static final double[] SIZES = {2, 3.5, 5.5, 8, 12};
  private static final double[] WEIGHTS = {0.2, 0.25, 0.25, 0.2, 0.1};
  private static final double[] SHARES = {0.5, 0.42, 0.08, 0.25};
  private static final double LARGEST = 170;
  private static final double MOST = StrictMath.exp(LARGEST);
  private static final int FEW = 20;

  /// How many sizes an episode can have.
  static final int ALL_SIZES = SIZES.length;

  /// How many excesses a step can have: a size times a share.
  static final int ALL = SIZES.length * SHARES.length;

  /// Where arrays of ratios say what a step without an excess does: always 1.
  static final int NONE = ALL;

  /// The ratios of a step of which no count is known.
  static final double[] SILENT = none();

  private Excess() {}

  private static double[] none() {
    double[] ones = new double[ALL + 1];
    Arrays.fill(ones, 1);
    return ones;
  }

  static int index(int size, int share) {
    return size * SHARES.length + share;
  }

  /// How often an episode of a size and shape begins at a step.
  static double starts(Shape shape, int size) {
    return shape.weight() * WEIGHTS[size] * STARTS;
  }

  /// The excess of each size and share, in counts.
  private static double of(int index, double mean, double dispersion) {
    double deviation = Math.sqrt(mean * dispersion);
    return SIZES[index / SHARES.length] * SHARES[index % SHARES.length] * deviation;
  }

  /// The probability that an excess shows in no event, for each of them.
  static double[] quiet(double mean, double dispersion) {
    double[] quiet = new double[ALL];
    for (int i = 0; i < ALL; i++) {
      quiet[i] = StrictMath.exp(-of(i, mean, dispersion));
    }
    return quiet;
  }

  /// The likelihood of a count with each excess as a multiple of that without. The count may lie
  /// between two whole ones. After the last excess comes a 1, for [#NONE].
  static double[] ratios(double count, double mean, double dispersion) {
    return count <= FEW && count == Math.rint(count)
        ? ofWhole((int) count, mean, dispersion)
        : ofAny(count, mean, dispersion);
  }

  private static double[] ofAny(double count, double mean, double dispersion) {
    double[] ratios = none();
    double without = mean / (dispersion - 1);
    double fixed = Gamma.log(without) - Gamma.log(count + without);
    double logDispersion = StrictMath.log(dispersion);
    for (int i = 0; i < ALL; i++) {
      double more = of(i, mean, dispersion) / (dispersion - 1);
      double with = Gamma.log(count + without + more) - Gamma.log(without + more);
      ratios[i] = StrictMath.exp(Math.min(LARGEST, with + fixed - more * logDispersion));
    }
    return ratios;
  }

  /// Without logarithms of the gamma function: of whole counts they differ by a product.
  private static double[] ofWhole(int count, double mean, double dispersion) {
    double[] ratios = none();
    double without = mean / (dispersion - 1);
    double logDispersion = StrictMath.log(dispersion);
    for (int i = 0; i < ALL; i++) {
      double more = of(i, mean, dispersion) / (dispersion - 1);
      double product = StrictMath.exp(-more * logDispersion);
      for (int k = 0; k < count; k++) {
        product *= (without + more + k) / (without + k);
      }
      ratios[i] = Math.min(product, MOST);
    }
    return ratios;
  }
}

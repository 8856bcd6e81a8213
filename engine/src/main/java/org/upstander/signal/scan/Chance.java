package org.upstander.signal.scan;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.upstander.world.NormalDistribution;

/// Counts as chance alone would have them, drawn with a seed of their own for each simulated scan.
final class Chance {
  private static final double SMALL = 30;

  private final SplittableRandom random;

  Chance(long seed, int scan) {
    random = new SplittableRandom(seed * 1_000_003L + scan);
  }

  /// Counts with nothing raised. Periods before the `longest` latest are as they were counted,
  /// unless the total is fixed.
  double[][] counts(ScanStatistic statistic, PlaceCounts data, int longest) {
    if (statistic instanceof ScanStatistic.PopulationPoisson) {
      return shared(data);
    }
    double[][] drawn = new double[data.periods()][data.places()];
    for (int t = 0; t < drawn.length; t++) {
      for (int i = 0; i < drawn[t].length; i++) {
        double expected = data.expected(t, i);
        drawn[t][i] = t < drawn.length - longest ? data.count(t, i) : draw(statistic, expected, i);
      }
    }
    return drawn;
  }

  private double draw(ScanStatistic statistic, double expected, int place) {
    return switch (statistic) {
      case ScanStatistic.NegativeBinomialHotspot(var thetas) -> {
        double theta = thetas.get(place);
        yield poisson(expected / theta * gamma(theta));
      }
      case ScanStatistic.ExpectationPoisson _, ScanStatistic.PopulationPoisson _ ->
          poisson(expected);
    };
  }

  /// The events counted, each thrown to a place and period in proportion to what is expected.
  private double[][] shared(PlaceCounts data) {
    double[] upTo = new double[data.periods() * data.places()];
    double sum = 0;
    for (int k = 0; k < upTo.length; k++) {
      sum += data.expected(k / data.places(), k % data.places());
      upTo[k] = sum;
    }
    double[][] drawn = new double[data.periods()][data.places()];
    for (long n = (long) data.total(); n > 0; n--) {
      int k = Arrays.binarySearch(upTo, random.nextDouble() * sum);
      int cell = Math.min(upTo.length - 1, k < 0 ? -k - 1 : k + 1);
      drawn[cell / data.places()][cell % data.places()]++;
    }
    return drawn;
  }

  /// Counts events of a process; large means are halved by a gamma draw until they are small.
  ///
  /// Source: Ahrens, J. H., Dieter, U. (1974), *Computing* 12, 223–246.
  private double poisson(double mean) {
    double count = 0;
    double rest = mean;
    while (rest > SMALL) {
      double m = Math.floor(rest * 7 / 8);
      double time = gamma(m);
      if (time > rest) {
        return count + binomial((int) m - 1, rest / time);
      }
      count += m;
      rest -= time;
    }
    double limit = StrictMath.exp(-rest);
    double product = random.nextDouble();
    while (product > limit) {
      count++;
      product *= random.nextDouble();
    }
    return count;
  }

  private double binomial(int trials, double p) {
    int hits = 0;
    for (int i = 0; i < trials; i++) {
      hits += random.nextDouble() < p ? 1 : 0;
    }
    return hits;
  }

  /// Source: Marsaglia, G., Tsang, W. W. (2000), *ACM TOMS* 26(3), 363–372.
  private double gamma(double shape) {
    if (shape < 1) {
      double root = StrictMath.pow(1 - random.nextDouble(), 1 / shape);
      return gamma(shape + 1) * root;
    }
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = NormalDistribution.quantile(1 - random.nextDouble());
      double v = 1 + c * x;
      v = v * v * v;
      double u = 1 - random.nextDouble();
      if (v > 0 && StrictMath.log(u) < 0.5 * x * x + d - d * v + d * StrictMath.log(v)) {
        return d * v;
      }
    }
  }
}

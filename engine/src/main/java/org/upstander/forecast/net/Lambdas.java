package org.upstander.forecast.net;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/// Which penalties a path visits, from the strongest to the weakest.
public sealed interface Lambdas {

  /// From the smallest penalty at which nothing enters, downwards in equal ratios; the path ends
  /// early where the fit no longer improves.
  ///
  /// @param count how many at most; at least 1
  /// @param smallestShare the last penalty as a share of the first, in (0, 1); empty means 1e-4, or
  ///   1e-2 when there are fewer rows than predictors
  record Automatic(int count, OptionalDouble smallestShare) implements Lambdas {
    public Automatic {
      if (count < 1) {
        throw new IllegalArgumentException("a path needs at least one penalty, was " + count);
      }
      if (smallestShare.isPresent()
          && !(smallestShare.getAsDouble() > 0 && smallestShare.getAsDouble() < 1)) {
        throw new IllegalArgumentException("the smallest share must be in (0, 1)");
      }
    }

    double share(Observations data) {
      return smallestShare.orElse(data.rows() < data.predictors() ? 1e-2 : 1e-4);
    }
  }

  /// Exactly these, visited from the largest to the smallest, without stopping early.
  ///
  /// @param values finite, not negative, in any order; kept in descending order
  record Given(List<Double> values) implements Lambdas {
    public Given {
      values = values.stream().sorted(Comparator.reverseOrder()).toList();
      if (values.isEmpty()) {
        throw new IllegalArgumentException("a path needs at least one penalty");
      }
      for (double lambda : values) {
        if (!(lambda >= 0 && Double.isFinite(lambda))) {
          throw new IllegalArgumentException("a penalty must not be negative, was " + lambda);
        }
      }
    }
  }

  /// A hundred penalties, as `glmnet` visits them.
  Lambdas AUTOMATIC = new Automatic(100, OptionalDouble.empty());
}

package org.upstander.signal.farrington;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.upstander.signal.Explanation;
import org.upstander.world.StudentT;

/// The regression of one index: fitted, its outbreaks weighed down, fitted again, and without the
/// trend where that is not to be trusted.
final class ReweightedModel {
  private static final int YEARS_FOR_TREND = 3;

  private final FarringtonSettings settings;
  private final Design design;
  private final SeasonalFit fit;
  private final Map<Integer, Double> doubted = new TreeMap<>();
  private double weight = 1;
  private double dispersion = 1;

  /// What standard errors are computed from.
  private double errorDispersion = 1;

  ReweightedModel(FarringtonSettings settings, Design design, SeasonalFit fit) {
    this.settings = settings;
    this.design = design;
    this.fit = fit;
  }

  /// Fits; whether that succeeded.
  boolean fitted(double population) {
    OptionalDouble level = settings.model().trend();
    boolean asked = level.isPresent() && settings.history().years() >= YEARS_FOR_TREND;
    if (asked && fit(true)) {
      if (trendIsSure(level.getAsDouble()) && expected(population) <= fit.largest()) {
        return true;
      }
    }
    return fit(false);
  }

  private boolean fit(boolean trend) {
    doubted.clear();
    weight = 1;
    for (int i = 0; i < design.rows(); i++) {
      fit.weigh(i, 1);
    }
    if (!fit.run(trend)) {
      return false;
    }
    double pearson = fit.pearson();
    dispersion = Math.max(1, pearson);
    errorDispersion = pearson;
    OptionalDouble doubt = settings.model().doubt();
    if (doubt.isPresent()) {
      reweight(doubt.getAsDouble());
      fit.run(trend);
      dispersion = Math.max(1, fit.pearson());
      errorDispersion = fit.dispersionOfPriorWeights();
    }
    return true;
  }

  private void reweight(double doubt) {
    double sum = 0;
    for (int s = 0; s < design.seasons(); s++) {
      for (int i = design.start[s]; i < design.start[s + 1]; i++) {
        double residual = fit.anscombe(s, i, dispersion, doubt);
        if (residual > doubt) {
          double share = 1 / (residual * residual);
          doubted.put(i, share);
          sum += share;
        } else {
          sum += 1;
        }
      }
    }
    weight = design.rows() / sum;
    for (int i = 0; i < design.rows(); i++) {
      fit.weigh(i, weight);
    }
    doubted.replaceAll((_, share) -> weight * share);
    doubted.forEach(fit::weigh);
  }

  private boolean trendIsSure(double level) {
    double t = fit.slope() / Math.sqrt(errorDispersion * fit.slopeVariance());
    if (level >= 1 && Math.abs(t) > 1e-8) {
      return true;
    }
    return StudentT.twoSided(t, fit.freedom()) < level;
  }

  private double link(double population) {
    double offset = population == 1 ? 0 : StrictMath.log(population);
    return fit.link(design.currentTime()) + offset;
  }

  private double expected(double population) {
    return StrictMath.exp(link(population));
  }

  /// The bound for the index judged, given its population.
  Bound bound(double population) {
    double error = Math.sqrt(errorDispersion * fit.linkVariance(design.currentTime()));
    return Bound.of(settings.rule(), link(population), error, dispersion);
  }

  Explanation explanation(Bound bound) {
    var byIndex = new TreeMap<Integer, Double>();
    doubted.forEach((row, w) -> byIndex.put(design.index[row], w));
    return new Explanation.Regression(
        new Rows(design, weight, Map.copyOf(byIndex)),
        dispersion,
        fit.trend()
            ? OptionalDouble.of(fit.slope() * design.unitsOfStep())
            : OptionalDouble.empty(),
        bound.ceiling());
  }

  private record Rows(Design design, double weight, Map<Integer, Double> doubted)
      implements Explanation.Baseline {
    @Override
    public int[] indexes() {
      int[] sorted = design.index.clone();
      Arrays.sort(sorted);
      return sorted;
    }
  }
}

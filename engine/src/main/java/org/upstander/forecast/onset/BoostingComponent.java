package org.upstander.forecast.onset;

import org.upstander.forecast.tree.BoostedTrees;
import org.upstander.forecast.tree.Boosting;
import org.upstander.forecast.tree.Growth;
import org.upstander.forecast.tree.LeafRule;
import org.upstander.forecast.tree.Loss;
import org.upstander.forecast.tree.Sampling;

/// Boosted trees of two levels that learn slowly and may not contradict theory: where a factor has
/// a sign, more of it never moves the risk the other way.
record BoostingComponent(int trees) implements OnsetComponent {
  static final BoostingComponent DEFAULT = new BoostingComponent(150);

  private static final Boosting SLOW =
      Boosting.of(new Loss.Logistic())
          .withRate(0.03)
          .withGrowth(
              Growth.DEFAULT.withDepth(2).withLeaf(LeafRule.DEFAULT.withLambda(10).withWeight(5)))
          .withSampling(Sampling.DEFAULT.withRows(0.7).withFeatures(0.4));

  @Override
  public String name() {
    return "boosting";
  }

  @Override
  public FittedComponent fit(OnsetSample sample) {
    var signs = sample.design().factors().stream().map(RiskFactor::sign).toArray(Integer[]::new);
    var growth = SLOW.growth().withMonotone(signs);
    var boosted = SLOW.withTrees(trees).withGrowth(growth).fit(sample.table(), sample.target());
    return new Fitted(boosted);
  }

  private record Fitted(BoostedTrees boosted) implements FittedComponent {
    @Override
    public double logOdds(double[] row) {
      return boosted.margin(row);
    }

    @Override
    public double[] contributions(double[] row) {
      return boosted.contributions(row);
    }
  }
}

package org.upstander.forecast.onset;

import java.util.Arrays;
import java.util.Optional;
import org.upstander.forecast.tree.Draws;
import org.upstander.forecast.tree.Forest;
import org.upstander.forecast.tree.RandomForest;

/// A probability forest of large leaves whose trees each draw whole states, so that none can learn
/// a state by heart. Its probability is moved a sixteenth of the way to the rate of all
/// state-years, which keeps it above 0.
record ForestComponent(int trees) implements OnsetComponent {
  static final ForestComponent DEFAULT = new ForestComponent(300);

  private static final RandomForest LARGE_LEAVES =
      RandomForest.PROBABILITY.withTried(2).withSmall(80).withLeaf(40);
  private static final int LIGHTER = 60;
  private static final double TO_THE_RATE = 1.0 / 16;

  @Override
  public String name() {
    return "forest";
  }

  @Override
  public ForestComponent lighter() {
    return new ForestComponent(Math.min(trees, LIGHTER));
  }

  @Override
  public FittedComponent fit(OnsetSample sample) {
    var draws = new Draws.Groups(sample.states());
    var forest = LARGE_LEAVES.withTrees(trees).fit(sample.table(), sample.target(), draws);
    return new Fitted(forest, sample.rate());
  }

  private record Fitted(Forest forest, double rate) implements FittedComponent {
    private double logOdds(double share) {
      return LogOdds.of((1 - TO_THE_RATE) * share + TO_THE_RATE * rate);
    }

    @Override
    public double logOdds(double[] row) {
      return logOdds(forest.predict(row));
    }

    /// The forest's contributions are shares of a probability; each is given the same share of the
    /// log odds.
    @Override
    public double[] contributions(double[] row) {
      double[] shares = forest.contributions(row);
      double gap = forest.predict(row) - forest.base();
      double perShare =
          Math.abs(gap) < 1e-12 ? 0 : (logOdds(forest.predict(row)) - logOdds(forest.base())) / gap;
      Arrays.setAll(shares, j -> shares[j] * perShare);
      return shares;
    }

    @Override
    public Optional<double[]> unseen() {
      return Optional.of(Arrays.stream(forest.outOfBag()).map(this::outOfBag).toArray());
    }

    private double outOfBag(double share) {
      return logOdds(Double.isNaN(share) ? rate : share);
    }
  }
}

package org.upstander.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.upstander.forecast.tree.Binned;
import org.upstander.forecast.tree.BoostedTrees;
import org.upstander.forecast.tree.Boosting;
import org.upstander.forecast.tree.Draws;
import org.upstander.forecast.tree.FeatureMatrix;
import org.upstander.forecast.tree.Forest;
import org.upstander.forecast.tree.Loss;
import org.upstander.forecast.tree.RandomForest;
import org.upstander.forecast.tree.Target;
import org.upstander.score.BinaryScore;
import org.upstander.score.RocCurve;

/// Times a forest of 500 trees or boosting of 200 trees on the peers' table, binning included, and
/// says how well each does, so that the peers can be seen to do the same.
///
/// Usage: `FitTrees PANEL.csv REPETITIONS forest|boosting`; the table is that of `make_panel.R`.
public final class FitTrees {
  private static final Boosting BOOSTING = Boosting.of(new Loss.Logistic()).withTrees(200);

  private final double[] outcome;
  private final boolean[] happened;
  private final FeatureMatrix exact;
  private final FeatureMatrix coarse;

  private FitTrees(PanelTable panel) {
    outcome = panel.outcome();
    happened = new boolean[outcome.length];
    for (int i = 0; i < happened.length; i++) {
      happened[i] = outcome[i] == 1;
    }
    exact = FeatureMatrix.ofColumns(panel.predictors());
    double[][] rounded = new double[panel.predictors().length][];
    for (int j = 0; j < rounded.length; j++) {
      rounded[j] = panel.predictors()[j].clone();
      for (int i = 0; i < rounded[j].length; i++) {
        rounded[j][i] = Math.rint(rounded[j][i] * 10) / 10;
      }
    }
    coarse = FeatureMatrix.ofColumns(rounded);
  }

  public static void main(String[] args) throws IOException {
    var work = new FitTrees(PanelTable.read(Path.of(args[0])));
    boolean forest = args[2].equals("forest");
    for (int i = 1; i <= Integer.parseInt(args[1]); i++) {
      if (forest) {
        work.forest(i);
      } else {
        work.boosting(i);
      }
    }
    if (!forest) {
      work.sameBins();
    }
  }

  private void forest(int repetition) {
    var settings = RandomForest.PROBABILITY.withSeed(repetition);
    long start = System.nanoTime();
    Forest forest = settings.fit(Binned.of(exact), Target.of(outcome), new Draws.Rows());
    double seconds = (System.nanoTime() - start) / 1e9;
    double[] p = forest.outOfBag();
    System.out.println(
        String.format(
            Locale.ROOT,
            "forest %d wall=%.3f oobAUC=%.5f oobBrier=%.6f",
            repetition,
            seconds,
            RocCurve.of(p, happened).area(),
            BinaryScore.meanBrier(p, happened)));
  }

  private void boosting(int repetition) {
    long start = System.nanoTime();
    BoostedTrees fit = BOOSTING.fit(Binned.of(exact), Target.of(outcome));
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.println(
        String.format(
            Locale.ROOT,
            "boosting %d wall=%.3f logloss=%.6f",
            repetition,
            seconds,
            loss(fit, exact)));
  }

  /// On values rounded to one decimal every implementation has the same bins.
  private void sameBins() {
    BoostedTrees fit = BOOSTING.fit(coarse, Target.of(outcome));
    System.out.println(
        String.format(Locale.ROOT, "rounded 1 wall=0 logloss=%.9f", loss(fit, coarse)));
  }

  private double loss(BoostedTrees fit, FeatureMatrix table) {
    double[] margin = fit.margins(table);
    double sum = 0;
    for (int i = 0; i < outcome.length; i++) {
      sum += new Loss.Logistic().of(outcome[i], margin[i]);
    }
    return sum / outcome.length;
  }
}

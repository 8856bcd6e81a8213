package org.upstander.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import org.upstander.forecast.net.CrossValidation;
import org.upstander.forecast.net.ElasticNet;
import org.upstander.forecast.net.Folds;
import org.upstander.forecast.net.Loss;
import org.upstander.forecast.net.NetPath;
import org.upstander.forecast.net.Observations;

/// Times the elastic-net path and its ten-fold cross-validation on the peers' table.
///
/// Usage: `FitElasticNet PANEL.csv REPETITIONS`; the table is that of `make_panel.R`.
public final class FitElasticNet {
  private FitElasticNet() {}

  public static void main(String[] args) throws IOException {
    var panel = PanelTable.read(Path.of(args[0]));
    var observations = Observations.of(panel.predictors(), panel.outcome());
    double[] fold = panel.fold();
    Folds folds = Folds.of(IntStream.range(0, fold.length).map(i -> (int) fold[i]).toArray());
    for (int i = 0; i < Integer.parseInt(args[1]); i++) {
      once(observations, folds);
    }
  }

  private static void once(Observations observations, Folds folds) {
    long start = System.nanoTime();
    NetPath path = ElasticNet.HALF.fit(observations);
    double pathTime = (System.nanoTime() - start) / 1e9;
    start = System.nanoTime();
    var validation = CrossValidation.of(ElasticNet.HALF, observations, folds, Loss.DEVIANCE);
    double validationTime = (System.nanoTime() - start) / 1e9;
    System.out.println(
        String.format(
            Locale.ROOT,
            "upstander|path wall=%.3f nlambda=%d dev=%.8f|cv10 wall=%.3f lambda.min=%.8f",
            pathTime,
            path.size(),
            path.explained(path.size() - 1),
            validationTime,
            validation.bestLambda()));
  }
}

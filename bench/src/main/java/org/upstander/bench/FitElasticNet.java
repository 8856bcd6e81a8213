package org.upstander.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.upstander.forecast.net.CrossValidation;
import org.upstander.forecast.net.ElasticNet;
import org.upstander.forecast.net.Folds;
import org.upstander.forecast.net.Loss;
import org.upstander.forecast.net.NetPath;
import org.upstander.forecast.net.Observations;
import org.upstander.source.NumberTable;

/// Times the elastic-net path and its ten-fold cross-validation on the peers' table.
///
/// Usage: `FitElasticNet PANEL.csv REPETITIONS`; the table is that of `make_panel.R`.
public final class FitElasticNet {
  private FitElasticNet() {}

  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    NumberTable table = read(file);
    int predictors = width(file) - 2;
    double[][] columns = new double[predictors][];
    for (int j = 0; j < predictors; j++) {
      columns[j] = column(table, j + 1);
    }
    var observations = Observations.of(columns, column(table, 0));
    double[] fold = column(table, predictors + 1);
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

  private static NumberTable read(Path file) throws IOException {
    List<List<String>> names = new ArrayList<>();
    for (String name : header(file)) {
      names.add(List.of(name));
    }
    try (var in = Files.newInputStream(file)) {
      return NumberTable.read(file.toString(), in, names, List.of());
    }
  }

  private static int width(Path file) throws IOException {
    return header(file).length;
  }

  private static String[] header(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines.findFirst().orElseThrow().replace("\"", "").split(",");
    }
  }

  private static double[] column(NumberTable table, int column) {
    return IntStream.range(0, table.rows()).mapToDouble(i -> table.get(i, column)).toArray();
  }
}

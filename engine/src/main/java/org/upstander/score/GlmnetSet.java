package org.upstander.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.upstander.forecast.net.CrossValidation;
import org.upstander.forecast.net.ElasticNet;
import org.upstander.forecast.net.Folds;
import org.upstander.forecast.net.Lambdas;
import org.upstander.forecast.net.LogisticEquation;
import org.upstander.forecast.net.Loss;
import org.upstander.forecast.net.Observations;

/// One set of reference numbers of glmnet: the data, how they were fitted, and what is expected.
final class GlmnetSet {
  private static final double DEFAULT_THRESHOLD = 1e-7;
  private static final double TIGHT_THRESHOLD = 1e-14;

  private final Path directory;
  private final String id;
  private final ModelManifest manifest;
  private final ReferenceTable data;
  private final List<String> predictors;
  private final Observations observations;
  private final ElasticNet net;

  private GlmnetSet(Path directory, String id) throws IOException {
    this.directory = directory;
    this.id = id;
    manifest = ModelManifest.beside(directory);
    data = table("data");
    predictors = data.header().stream().filter(h -> h.matches("x[0-9]+")).toList();
    double[][] columns = predictors.stream().map(data::numbers).toArray(double[][]::new);
    observations = Observations.of(columns, data.numbers("y")).weighted(data.numbers("w"));
    var factors = Arrays.stream(table("penalty").numbers("penalty_factor")).boxed().toList();
    net =
        ElasticNet.HALF
            .withAlpha(manifest.argument(id, "alpha"))
            .withStandardize(manifest.argument(id, "standardize") == 1)
            .withFactors(factors);
  }

  static GlmnetSet read(Path directory, String id) throws IOException {
    return new GlmnetSet(directory, id);
  }

  private ReferenceTable table(String kind) throws IOException {
    return ReferenceTable.read(directory.resolve(id + "__" + kind + ".csv"));
  }

  private ElasticNet net(String kind, double otherwise) {
    String call = manifest.call(id + "__" + kind + ".csv");
    return net.withThreshold(ModelManifest.argumentOf(call, "thresh").orElse(otherwise));
  }

  /// The whole path, fitted at the `default` or the `tight` threshold.
  void path(String threshold, Agreement agreement) throws IOException {
    String kind = "path_" + threshold + "_thresh";
    var expected = table(kind);
    var path = net(kind, DEFAULT_THRESHOLD).fit(observations);
    if (!sameLength(agreement, expected, path.size())) {
      return;
    }
    for (int l = 0; l < path.size(); l++) {
      String where = at(l);
      agreement.number("lambda" + where, path.lambda(l), expected.number(l, "lambda"));
      agreement.number("df" + where, path.equation(l).nonzero(), expected.number(l, "df"));
      agreement.number("dev_ratio" + where, path.explained(l), expected.number(l, "dev_ratio"));
      equation(agreement, path.equation(l), expected, l, "intercept");
    }
  }

  /// Fits at given penalties, each reached along the path at the tightest threshold.
  void exact(Agreement agreement) throws IOException {
    var expected = table("coef_exact_lambda");
    var tight = net("coef_exact_lambda", TIGHT_THRESHOLD);
    var lambdas = new ArrayList<>(tight.fit(observations).lambdas());
    for (double lambda : expected.numbers("lambda")) {
      lambdas.add(lambda);
    }
    var path = tight.withLambdas(new Lambdas.Given(lambdas)).fit(observations);
    for (int l = 0; l < expected.size(); l++) {
      var equation = path.at(expected.number(l, "lambda"));
      equation(agreement, equation, expected, l, "X.Intercept.");
    }
  }

  private void equation(
      Agreement agreement, LogisticEquation equation, ReferenceTable expected, int l, String name) {
    agreement.number(name + at(l), equation.intercept(), expected.number(l, name));
    for (int j = 0; j < predictors.size(); j++) {
      String predictor = predictors.get(j);
      double coefficient = expected.number(l, predictor);
      agreement.number(predictor + at(l), equation.coefficient(j), coefficient);
    }
  }

  /// Probabilities for single rows at penalties between those of the path.
  void forecasts(Agreement agreement) throws IOException {
    var expected = table("predict");
    var path = net.withThreshold(TIGHT_THRESHOLD).fit(observations);
    for (int i = 0; i < expected.size(); i++) {
      int row = (int) expected.number(i, "row") - 1;
      var equation = path.at(expected.number(i, "lambda"));
      double probability = equation.probability(observations.row(row));
      agreement.number("row " + (row + 1), probability, expected.number(i, "prob_linear_interp"));
    }
  }

  /// A cross-validation and the two penalties it chooses.
  void losses(Loss loss, Agreement agreement) throws IOException {
    String kind = "cv_" + loss.name().toLowerCase(Locale.ROOT);
    var expected = table(kind);
    var folds = Folds.of(Arrays.stream(data.numbers("foldid")).mapToInt(f -> (int) f).toArray());
    var validation = CrossValidation.of(net(kind, DEFAULT_THRESHOLD), observations, folds, loss);
    var path = validation.path();
    if (!sameLength(agreement, expected, path.size())) {
      return;
    }
    for (int l = 0; l < path.size(); l++) {
      agreement.number("lambda" + at(l), path.lambda(l), expected.number(l, "lambda"));
      agreement.number("cvm" + at(l), validation.mean(l), expected.number(l, "cvm"));
      agreement.number("cvsd" + at(l), validation.standardError(l), expected.number(l, "cvsd"));
      agreement.number("nzero" + at(l), path.equation(l).nonzero(), expected.number(l, "nzero"));
    }
    String file = id + "__" + kind + ".csv";
    agreement.number(
        "lambda.min", validation.bestLambda(), manifest.result(file, "lambda_min").orElseThrow());
    agreement.number(
        "lambda.1se", validation.sparseLambda(), manifest.result(file, "lambda_1se").orElseThrow());
  }

  private static boolean sameLength(Agreement agreement, ReferenceTable expected, int size) {
    if (size != expected.size()) {
      agreement.fault("expected " + expected.size() + " penalties, computed " + size);
      return false;
    }
    return true;
  }

  private static String at(int l) {
    return " at penalty " + (l + 1);
  }
}

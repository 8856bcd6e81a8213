package org.upstander.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reference numbers of binary forecasts (R's pROC and PRROC): `<id>__data.csv` holds outcome and
/// two scores, `<id>__expected.csv` their metrics, `<id>__roc_curve.csv` the curve of the first.
public final class DiscriminationFamily implements Family {
  @Override
  public String directory() {
    return "discrimination";
  }

  @Override
  public List<Check> check(Path familyDirectory) throws IOException {
    return ReferenceDirectory.check(
        familyDirectory,
        Set.of("data.csv"),
        Map.of(
            "expected.csv", DiscriminationFamily::metrics,
            "roc_curve.csv", DiscriminationFamily::curve),
        1e-9);
  }

  private static void metrics(Path directory, String id, Agreement agreement) throws IOException {
    var data = ReferenceTable.read(directory.resolve(id + "__data.csv"));
    var expected = ReferenceTable.read(directory.resolve(id + "__expected.csv"));
    var cases = new Cases(data.numbers("score"), data, happened(data));
    for (int i = 0; i < expected.size(); i++) {
      String metric = expected.text(i, "metric");
      agreement.number(metric, cases.metric(metric), expected.number(i, "value"));
    }
  }

  private static void curve(Path directory, String id, Agreement agreement) throws IOException {
    var data = ReferenceTable.read(directory.resolve(id + "__data.csv"));
    var expected = ReferenceTable.read(directory.resolve(id + "__roc_curve.csv"));
    var curve = RocCurve.of(data.numbers("score"), happened(data));
    if (curve.size() != expected.size()) {
      agreement.fault("expected " + expected.size() + " points, computed " + curve.size());
      return;
    }
    for (int i = 0; i < curve.size(); i++) {
      var point = curve.get(i);
      String where = " of point " + (i + 1);
      agreement.number("threshold" + where, point.threshold(), expected.number(i, "threshold"));
      agreement.number(
          "sensitivity" + where, point.sensitivity(), expected.number(i, "sensitivity"));
      agreement.number(
          "specificity" + where, point.specificity(), expected.number(i, "specificity"));
    }
  }

  private static boolean[] happened(ReferenceTable data) {
    boolean[] happened = new boolean[data.size()];
    for (int i = 0; i < happened.length; i++) {
      happened[i] = data.number(i, "y") == 1;
    }
    return happened;
  }

  private record Cases(double[] score, ReferenceTable data, boolean[] happened) {
    double metric(String name) {
      return switch (name) {
        case "auc" -> RocCurve.of(score, happened).area();
        case "auc_se_delong" -> DeLong.of(score, happened).standardError();
        case "auc_ci_lo" -> DeLong.of(score, happened).interval(0.95).low();
        case "auc_ci_hi" -> DeLong.of(score, happened).interval(0.95).high();
        case "partial_auc_spec_1_0.9" -> RocCurve.of(score, happened).areaAboveSpecificity(0.9);
        case "pr_auc_integral_davis_goadrich" -> PrecisionRecall.of(score, happened).integral();
        case "pr_auc_davis_goadrich" -> PrecisionRecall.of(score, happened).davisGoadrich();
        case "average_precision_step" -> PrecisionRecall.of(score, happened).averagePrecision();
        case "brier" -> BinaryScore.meanBrier(score, happened);
        case "logloss" -> BinaryScore.meanLog(score, happened);
        case "youden_threshold" -> RocCurve.of(score, happened).youden().threshold();
        case "youden_sens" -> RocCurve.of(score, happened).youden().sensitivity();
        case "youden_spec" -> RocCurve.of(score, happened).youden().specificity();
        case "calibration_intercept" -> Calibration.of(score, happened).intercept();
        case "calibration_slope" -> Calibration.of(score, happened).slope();
        case "calib_in_large" -> Calibration.of(score, happened).inTheLarge();
        case "auc2" -> compared().second();
        case "delong_z" -> compared().z();
        case "delong_p" -> compared().p();
        default -> throw new IllegalArgumentException("unknown metric " + name);
      };
    }

    private DeLong.Comparison compared() {
      return DeLong.of(score, happened).compare(DeLong.of(data.numbers("score2"), happened));
    }
  }
}

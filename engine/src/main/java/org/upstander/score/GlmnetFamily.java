package org.upstander.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.upstander.forecast.net.Loss;

/// Reference numbers of R's glmnet: `<id>__data.csv` and `<id>__penalty.csv` are what was fitted;
/// the other files hold paths, exact fits, forecasts and cross-validations. What the calls were is
/// in `manifest_models.csv` beside the family.
///
/// Fits made at glmnet's default threshold need only agree to 1e-3, because such a fit is that far
/// from the minimum it seeks; exact ones must agree to 1e-5, and losses to 1e-6.
public final class GlmnetFamily implements Family {
  private static final Map<String, ReferenceDirectory.Comparison> DEFAULT_FITS =
      Map.of("path_default_thresh.csv", (d, id, a) -> GlmnetSet.read(d, id).path("default", a));

  private static final Map<String, ReferenceDirectory.Comparison> EXACT_FITS =
      Map.of(
          "path_tight_thresh.csv", (d, id, a) -> GlmnetSet.read(d, id).path("tight", a),
          "coef_exact_lambda.csv", (d, id, a) -> GlmnetSet.read(d, id).exact(a),
          "predict.csv", (d, id, a) -> GlmnetSet.read(d, id).forecasts(a));

  private static final Map<String, ReferenceDirectory.Comparison> LOSSES =
      Map.of(
          "cv_deviance.csv", (d, id, a) -> GlmnetSet.read(d, id).losses(Loss.DEVIANCE, a),
          "cv_auc.csv", (d, id, a) -> GlmnetSet.read(d, id).losses(Loss.AUC, a),
          "cv_class.csv", (d, id, a) -> GlmnetSet.read(d, id).losses(Loss.CLASS, a),
          "cv_mse.csv", (d, id, a) -> GlmnetSet.read(d, id).losses(Loss.MSE, a));

  @Override
  public String directory() {
    return "glmnet";
  }

  @Override
  public List<Check> check(Path familyDirectory) throws IOException {
    var checks = new ArrayList<Check>();
    checks.addAll(compare(familyDirectory, DEFAULT_FITS, 1e-3));
    checks.addAll(compare(familyDirectory, EXACT_FITS, 1e-5));
    checks.addAll(compare(familyDirectory, LOSSES, 1e-6));
    return checks.stream().distinct().sorted(Comparator.comparing(Check::file)).toList();
  }

  private static List<Check> compare(
      Path directory, Map<String, ReferenceDirectory.Comparison> expected, double tolerance)
      throws IOException {
    var known = new HashMap<>(DEFAULT_FITS);
    known.putAll(EXACT_FITS);
    known.putAll(LOSSES);
    var passedOver = new HashSet<>(known.keySet());
    passedOver.addAll(Set.of("data.csv", "penalty.csv"));
    return ReferenceDirectory.check(directory, passedOver, expected, tolerance);
  }
}

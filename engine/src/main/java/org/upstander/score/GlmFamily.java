package org.upstander.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.upstander.forecast.glm.Glm;
import org.upstander.forecast.glm.GlmFit;
import org.upstander.forecast.glm.OutcomeLaw;
import org.upstander.forecast.glm.Sample;

/// Reference numbers of R's glm and MASS: `<id>__data.csv` is the sample, `<id>__coef_<law>.csv`
/// the coefficients with their tests and intervals, `<id>__predict_<law>.csv` predictions. The
/// formula, and deviance, likelihood, dispersion and theta, are in `manifest_models.csv` beside the
/// family.
public final class GlmFamily implements Family {
  private static final List<String> LAWS = List.of("logit", "poisson", "quasipoisson", "negbin");
  private static final Pattern OFFSET =
      Pattern.compile("offset\\(([0-9.eE+-]*)\\s*\\*?\\s*(\\w+)\\)");
  private static final Pattern PREDICTOR = Pattern.compile("\\b[a-zA-Z]\\w*\\b");

  @Override
  public String directory() {
    return "glm";
  }

  @Override
  public List<Check> check(Path familyDirectory) throws IOException {
    Map<String, ReferenceDirectory.Comparison> expected = new LinkedHashMap<>();
    for (String law : LAWS) {
      expected.put("coef_" + law + ".csv", (d, id, a) -> coefficients(new Case(d, id, law), a));
      expected.put("predict_" + law + ".csv", (d, id, a) -> predictions(new Case(d, id, law), a));
    }
    return ReferenceDirectory.check(familyDirectory, Set.of("data.csv"), expected, 1e-8);
  }

  private record Case(Path directory, String id, String law) {
    ReferenceTable table(String kind) throws IOException {
      return ReferenceTable.read(directory.resolve(id + "__" + kind + ".csv"));
    }

    String coefficientFile() {
      return id + "__coef_" + law + ".csv";
    }
  }

  /// A formula such as `y ~ x1 + x2 + offset(0.3 * logpop) fam=negbin`, with its data.
  private record Model(ReferenceTable data, List<String> predictors, double scale, String known) {
    static Model of(Case which) throws IOException {
      String call = ModelManifest.beside(which.directory()).call(which.coefficientFile());
      String formula = call.substring(call.indexOf('~') + 1).replaceAll("fam=\\w+", "");
      var offset = OFFSET.matcher(formula);
      boolean has = offset.find();
      String rest = has ? formula.replace(offset.group(), "") : formula;
      double scale = has && !offset.group(1).isEmpty() ? Double.parseDouble(offset.group(1)) : 1;
      var names = PREDICTOR.matcher(rest).results().map(r -> r.group()).toList();
      return new Model(which.table("data"), names, scale, has ? offset.group(2) : "");
    }

    double offset(int row) {
      return known.isEmpty() ? 0 : scale * data.number(row, known);
    }

    double[] values(int row) {
      return predictors.stream().mapToDouble(name -> data.number(row, name)).toArray();
    }

    GlmFit fit(String law) {
      var sample = Sample.of(data.numbers("y"));
      for (String name : predictors) {
        sample = sample.with(name, data.numbers(name));
      }
      double[] offsets = new double[data.size()];
      for (int i = 0; i < offsets.length; i++) {
        offsets[i] = offset(i);
      }
      sample = sample.withOffset(offsets);
      return switch (law) {
        case "logit" -> Glm.fit(sample, new OutcomeLaw.Binomial());
        case "poisson" -> Glm.fit(sample, new OutcomeLaw.Poisson());
        case "quasipoisson" -> Glm.fit(sample, new OutcomeLaw.QuasiPoisson());
        default -> Glm.fitNegativeBinomial(sample);
      };
    }
  }

  private static void coefficients(Case which, Agreement agreement) throws IOException {
    var fit = Model.of(which).fit(which.law());
    var expected = which.table("coef_" + which.law());
    var coefficients = fit.coefficients();
    if (coefficients.size() != expected.size()) {
      agreement.fault("expected " + expected.size() + " terms, computed " + coefficients.size());
      return;
    }
    for (int j = 0; j < coefficients.size(); j++) {
      var c = coefficients.get(j);
      String of = " of " + expected.text(j, "term");
      agreement.number("estimate" + of, c.estimate(), expected.number(j, "estimate"));
      agreement.number("std_error" + of, c.standardError(), expected.number(j, "std_error"));
      agreement.number("stat" + of, c.statistic(), expected.number(j, "stat"));
      agreement.number("pvalue" + of, c.pValue(), expected.number(j, "pvalue"));
      agreement.number("wald_lo" + of, c.low(), expected.number(j, "wald_lo"));
      agreement.number("wald_hi" + of, c.high(), expected.number(j, "wald_hi"));
    }
    whole(which, fit, agreement);
  }

  private static void whole(Case which, GlmFit fit, Agreement agreement) throws IOException {
    var manifest = ModelManifest.beside(which.directory());
    Map<String, OptionalDouble> computed = new LinkedHashMap<>();
    computed.put("deviance", OptionalDouble.of(fit.deviance()));
    computed.put("null_deviance", OptionalDouble.of(fit.nullDeviance()));
    computed.put("aic", fit.akaike());
    computed.put("dispersion", OptionalDouble.of(fit.dispersion()));
    computed.put("theta", fit.theta());
    computed.put("theta_se", fit.thetaStandardError());
    computed.put("loglik", fit.logLikelihood());
    computed.forEach((name, value) -> {
      var expected = manifest.result(which.coefficientFile(), name);
      if (expected.isPresent()) {
        agreement.number(name, value.orElse(Double.NaN), expected.getAsDouble());
      }
    });
  }

  private static void predictions(Case which, Agreement agreement) throws IOException {
    var model = Model.of(which);
    var fit = model.fit(which.law());
    var expected = which.table("predict_" + which.law());
    for (int i = 0; i < expected.size(); i++) {
      int row = (int) expected.number(i, "row") - 1;
      var prediction = fit.predict(model.offset(row), model.values(row));
      String of = " of row " + (row + 1);
      agreement.number("link" + of, prediction.link(), expected.number(i, "link"));
      agreement.number("se_link" + of, prediction.standardError(), expected.number(i, "se_link"));
      agreement.number("mean" + of, prediction.mean(), expected.number(i, "mean"));
    }
  }
}

package org.upstander.score;

import java.io.IOException;
import java.util.List;
import org.upstander.signal.Ears;
import org.upstander.signal.EarsSettings;
import org.upstander.signal.Explanation;
import org.upstander.signal.Finding;
import org.upstander.signal.cumulative.Cusum;
import org.upstander.signal.cumulative.CusumSettings;
import org.upstander.signal.cumulative.Transform;

/// Compares with `earsC` and `algo.cusum`.
final class SumCheck {
  private SumCheck() {}

  static void compare(DetectionFamily.Case which, Agreement agreement) throws IOException {
    boolean ears = which.id().startsWith("ears");
    String id = ears ? which.id().replaceAll("_C[123]$", "") : which.id();
    var series = which.series(which.input(id));
    var expected = which.expected();
    int first = (int) expected.number(0, "index") - 1;
    var detector = ears ? new Ears(ears(which.call())) : new Cusum(cusum(which.call()));
    List<Finding> findings = detector.detect(series, first);
    if (findings.size() != expected.size()) {
      agreement.fault("expected " + expected.size() + " rows, computed " + findings.size());
      return;
    }
    for (int i = 0; i < findings.size(); i++) {
      row(expected, i, findings.get(i), agreement);
    }
  }

  private static void row(ReferenceTable expected, int i, Finding finding, Agreement agreement) {
    String where = " of index " + (finding.index() + 1);
    DetectionFamily.alarm(expected, i, finding, agreement);
    agreement.number("upperbound" + where, finding.bound(), expected.number(i, "upperbound"));
    if (finding.explanation() instanceof Explanation.Accumulation sum) {
      agreement.number("m" + where, finding.expected(), expected.number(i, "m"));
      agreement.number("cusum" + where, sum.statistic(), expected.number(i, "cusum"));
    }
  }

  private static EarsSettings ears(ReferenceCall call) {
    var method = EarsSettings.Method.valueOf(call.text("method", "C1"));
    double alpha = method == EarsSettings.Method.C3 ? 0.025 : 0.001;
    return new EarsSettings(
        method,
        (int) call.number("baseline", 7),
        call.number("alpha", alpha),
        call.number("minSigma", 0));
  }

  private static CusumSettings cusum(ReferenceCall call) {
    double alpha = call.number("alpha", 0.1);
    Transform transform =
        switch (call.text("trans", "standard")) {
          case "standard" -> new Transform.Standard();
          case "rossi" -> new Transform.Rossi();
          case "anscombe" -> new Transform.Anscombe();
          case "anscombe2nd" -> new Transform.AnscombeSecond();
          case "pearsonNegBin" -> new Transform.PearsonNegativeBinomial(alpha);
          case "anscombeNegBin" -> new Transform.AnscombeNegativeBinomial(alpha);
          case "none" -> new Transform.None();
          default -> throw new IllegalArgumentException("unknown transform");
        };
    return new CusumSettings(
        call.number("k", 1.04),
        call.number("h", 2.26),
        transform,
        call.text("m", "").equals("glm"));
  }
}

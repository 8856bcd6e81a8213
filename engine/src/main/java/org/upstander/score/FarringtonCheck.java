package org.upstander.score;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.upstander.signal.Explanation;
import org.upstander.signal.Finding;
import org.upstander.signal.farrington.BoundMethod;
import org.upstander.signal.farrington.Farrington;
import org.upstander.signal.farrington.FarringtonSettings;

/// Compares with `farringtonFlexible`.
final class FarringtonCheck {
  /// Whole bounds beyond it come from means that no longer have so many digits in common.
  private static final double COUNTABLE = 1e9;

  private FarringtonCheck() {}

  static void compare(DetectionFamily.Case which, Agreement agreement) throws IOException {
    var call = which.call();
    var expected = which.expected();
    var series = which.series(which.input(which.id()));
    var settings = settings(call);
    List<Finding> findings = new Farrington(settings).detect(series, call.rangeFrom(1) - 1);
    if (findings.size() != expected.size()) {
      agreement.fault("expected " + expected.size() + " rows, computed " + findings.size());
      return;
    }
    boolean whole = settings.rule().method().ofNegativeBinomial();
    for (int i = 0; i < findings.size(); i++) {
      row(expected, i, findings.get(i), agreement, whole);
    }
  }

  private static void row(
      ReferenceTable expected, int i, Finding finding, Agreement agreement, boolean whole) {
    String where = " of index " + (finding.index() + 1);
    DetectionFamily.alarm(expected, i, finding, agreement);
    double bound = expected.number(i, "upperbound");
    if (whole && Math.abs(bound) < COUNTABLE) {
      agreement.same("upperbound" + where, finding.bound(), bound);
    } else {
      agreement.number("upperbound" + where, finding.bound(), bound);
    }
    if (finding.explanation() instanceof Explanation.None) {
      // Where no regression settled R's package leaves the 0 it began with.
      agreement.number("phi" + where, Double.NaN, expected.number(i, "phi"));
      return;
    }
    agreement.number("expected" + where, finding.expected(), expected.number(i, "expected"));
    agreement.number("score" + where, finding.score(), expected.number(i, "score"));
    agreement.number("pvalue" + where, finding.pValue(), expected.number(i, "pvalue"));
    if (!(finding.explanation() instanceof Explanation.Regression fit)) {
      agreement.fault("no regression" + where);
      return;
    }
    agreement.number("phi" + where, fit.dispersion(), expected.number(i, "phi"));
    if (whole) {
      agreement.number("mu0" + where, fit.ceiling(), expected.number(i, "mu0"));
    }
    agreement.same(
        "trend_used" + where, fit.slope().isPresent() ? 1 : 0, expected.number(i, "trend_used"));
    agreement.number(
        "trend_coef" + where, fit.slope().orElse(Double.NaN), expected.number(i, "trend_coef"));
  }

  private static FarringtonSettings settings(ReferenceCall call) {
    int w = (int) call.number("w", 3);
    var history =
        new FarringtonSettings.History(
            (int) call.number("b", 5),
            w,
            (int) call.number("noPeriods", 1),
            (int) call.number("pastWeeksNotIncluded", w));
    var model =
        new FarringtonSettings.Model(
            some(call.flag("trend", true), call.number("pThresholdTrend", 0.05)),
            some(call.flag("reweight", true), call.number("weightsThreshold", 2.58)));
    var rule =
        new FarringtonSettings.Rule(
            method(call),
            call.number("alpha", 0.05),
            call.element("limit54", 0, 5),
            (int) call.element("limit54", 1, 4));
    return new FarringtonSettings(history, model, rule);
  }

  private static OptionalDouble some(boolean asked, double value) {
    return asked ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  private static BoundMethod method(ReferenceCall call) {
    String method = call.text("thresholdMethod", "delta");
    String power = call.text("powertrans", "2/3");
    return switch (method + " " + (method.equals("delta") ? power : "")) {
      case "delta 2/3" -> BoundMethod.TWO_THIRDS;
      case "delta 1/2" -> BoundMethod.SQUARE_ROOT;
      case "delta none" -> BoundMethod.UNTRANSFORMED;
      case "nbPlugin " -> BoundMethod.PLUG_IN;
      case "muan " -> BoundMethod.UPPER_LIMIT;
      default -> throw new IllegalArgumentException("unknown threshold " + method + ", " + power);
    };
  }
}

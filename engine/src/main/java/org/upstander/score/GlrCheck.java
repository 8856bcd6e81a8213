package org.upstander.score;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.upstander.forecast.glm.Glm;
import org.upstander.forecast.glm.GlmFit;
import org.upstander.forecast.glm.Sample;
import org.upstander.signal.CountSeries;
import org.upstander.signal.Explanation;
import org.upstander.signal.Finding;
import org.upstander.signal.Timeline;
import org.upstander.signal.cumulative.Glr;
import org.upstander.signal.cumulative.GlrSettings;

/// Compares with `algo.glrnb` and `algo.glrpois`. Where expected counts were estimated, the
/// regression that gave them is compared too.
final class GlrCheck {
  private static final int YEAR = 52;

  /// What R's package says where its search for the count that raises an alarm gives up. It does so
  /// at once from a count of 0, and whenever a fall is looked for; ours does not.
  private static final double GIVEN_UP = 1e99;

  private GlrCheck() {}

  static void compare(DetectionFamily.Case which, Agreement agreement) throws IOException {
    var call = which.call();
    var expected = which.expected();
    double[] mean = expected.numbers("mu0");
    double alpha = call.number("alpha", 0);
    if (call.text("mu0", "").isEmpty()) {
      alpha = estimated(which, agreement, mean);
    }
    var series = CountSeries.of(new Timeline.Indexed(YEAR), expected.numbers("observed"));
    List<Finding> findings = new Glr(settings(call)).monitor(series, 0, mean, alpha);
    boolean cases = call.text("ret", "value").equals("cases");
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      String where = " of row " + (i + 1);
      agreement.same("alarm" + where, finding.alarm() ? 1 : 0, expected.number(i, "alarm"));
      double reference = expected.number(i, "upperbound");
      boolean gaveUp = cases && reference == GIVEN_UP;
      if (gaveUp && (finding.observed() == 0 || call.text("dir", "inc").equals("dec"))) {
        continue;
      }
      double ours = cases ? Math.max(0, finding.bound()) : statistic(finding);
      agreement.number("upperbound" + where, ours, reference);
    }
  }

  private static double statistic(Finding finding) {
    return finding.explanation() instanceof Explanation.Accumulation sum
        ? sum.statistic()
        : Double.NaN;
  }

  private static GlrSettings settings(ReferenceCall call) {
    return new GlrSettings(
        call.text("change", "intercept").equals("epi")
            ? GlrSettings.Change.EPIDEMIC
            : GlrSettings.Change.PROPORTIONAL,
        call.text("dir", "inc").equals("inc"),
        call.number("theta"),
        call.number("c.ARL", 5),
        new GlrSettings.Window((int) call.number("Mtilde", 1), (int) call.number("M", -1)));
  }

  /// Fits what is normal, replaces `mean` by it, and answers the dispersion.
  private static double estimated(DetectionFamily.Case which, Agreement agreement, double[] mean)
      throws IOException {
    var call = which.call();
    var expected = which.expected();
    double[] all = which.input(which.id()).numbers("observed");
    int first = call.rangeFrom(1);
    int harmonics = (int) call.number("S", 1);
    boolean trend = call.flag("trend", false);
    var sample = Sample.of(Arrays.copyOf(all, first - 1));
    for (int j = 0; j < terms(harmonics, trend); j++) {
      double[] column = new double[first - 1];
      for (int t = 1; t < first; t++) {
        column[t - 1] = term(t, j, trend);
      }
      sample = sample.with("term " + j, column);
    }
    boolean known = call.number("alpha").isPresent();
    GlmFit fit = Glm.fitNegativeBinomial(sample);
    for (int i = 0; i < mean.length; i++) {
      double[] x = new double[terms(harmonics, trend)];
      for (int j = 0; j < x.length; j++) {
        x[j] = term(first + i, j, trend);
      }
      mean[i] = fit.predict(0, x).mean();
      agreement.number("mu0 of row " + (i + 1), mean[i], expected.number(i, "mu0"));
    }
    double alpha = 1 / fit.theta().orElseThrow();
    agreement.number("alpha", alpha, expected.number(0, "alpha"));
    return known ? call.number("alpha", 0) : alpha;
  }

  private static int terms(int harmonics, boolean trend) {
    return 2 * harmonics + (trend ? 1 : 0);
  }

  private static double term(int t, int j, boolean trend) {
    if (trend && j == 0) {
      return t;
    }
    int wave = trend ? j - 1 : j;
    double angle = 2 * Math.PI * (wave / 2 + 1) * t / YEAR;
    return wave % 2 == 0 ? StrictMath.cos(angle) : StrictMath.sin(angle);
  }
}

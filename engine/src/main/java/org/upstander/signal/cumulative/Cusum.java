package org.upstander.signal.cumulative;

import java.util.ArrayList;
import java.util.List;
import org.upstander.signal.CountSeries;
import org.upstander.signal.Detector;
import org.upstander.signal.Explanation;
import org.upstander.signal.Finding;
import org.upstander.signal.Timeline;
import org.upstander.world.NormalDistribution;

/// The cumulative sum of transformed counts: many small excesses in a row raise an alarm, which
/// lasts until the sum has come down.
///
/// Number for number as `algo.cusum` of R's `surveillance` 1.20.3. A missing count leaves the sum
/// as it was.
///
/// Sources: Page, E. S. (1954), *Biometrika* 41, 100–115; Rossi, G., Lampugnani, L., Marchi, M.
/// (1999), *Statistics in Medicine* 18, 2111–2122.
public final class Cusum implements Detector {
  private static final int YEARS = 2;

  private final CusumSettings settings;

  public Cusum(CusumSettings settings) {
    this.settings = settings;
  }

  @Override
  public int firstIndex(Timeline timeline) {
    return YEARS * timeline.perYear();
  }

  @Override
  public List<Finding> detect(CountSeries series, int from) {
    int first = Math.max(0, from);
    var wave = new Wave(settings.seasonal() ? 1 : 0, false);
    WaveFit normal = wave.fit(series, first);
    var findings = new ArrayList<Finding>();
    double sum = 0;
    int since = first;
    for (int t = first; t < series.length(); t++) {
      double mean = normal.mean(t, series.population(t));
      if (!(mean > 0)) {
        findings.add(Finding.none(t, series.count(t), "nothing is known of what is normal"));
        continue;
      }
      double z = settings.transform().of(series.find(t).orElse(mean), mean);
      double before = sum;
      if (series.find(t).isPresent()) {
        sum = Math.max(0, before + z - settings.reference());
      }
      since = before == 0 ? t : since;
      findings.add(finding(series, t, mean, new Sums(z, before, sum, since)));
    }
    return List.copyOf(findings);
  }

  private record Sums(double z, double before, double now, int since) {}

  private Finding finding(CountSeries series, int t, double mean, Sums sums) {
    double h = settings.threshold();
    double y = series.count(t);
    double bound =
        settings.transform().turnsBack()
            ? settings.transform().back(h + settings.reference() - sums.before(), mean)
            : Math.max(0, h - sums.now());
    boolean counted = series.find(t).isPresent();
    return new Finding(
        t,
        y,
        mean,
        bound,
        counted && sums.now() >= h,
        sums.now() / h,
        counted ? NormalDistribution.upperTail(sums.z()) : Double.NaN,
        new Explanation.Accumulation(sums.since(), sums.now(), h));
  }
}

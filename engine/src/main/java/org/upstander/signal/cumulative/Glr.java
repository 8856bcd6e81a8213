package org.upstander.signal.cumulative;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.upstander.signal.CountSeries;
import org.upstander.signal.Detector;
import org.upstander.signal.Explanation;
import org.upstander.signal.Finding;
import org.upstander.signal.Timeline;

/// Generalised likelihood ratios against what is normal: a change of unknown size that began at an
/// unknown moment. For slow and lasting changes.
///
/// What is normal is a yearly wave with a trend, and the scatter around it, fitted to the counts
/// before the first index judged. Missing counts are passed over.
///
/// Source: Höhle, M., Paul, M. (2008), *Computational Statistics & Data Analysis* 52, 4357–4368.
public final class Glr implements Detector {
  private static final int YEARS = 3;
  private static final Wave NORMAL = new Wave(1, true);

  private final GlrSettings settings;

  public Glr(GlrSettings settings) {
    this.settings = settings;
  }

  @Override
  public int firstIndex(Timeline timeline) {
    return YEARS * timeline.perYear();
  }

  @Override
  public List<Finding> detect(CountSeries series, int from) {
    int first = Math.max(0, from);
    WaveFit normal = NORMAL.fit(series, first);
    if (normal.coefficients().length == 0) {
      return IntStream.range(first, series.length())
          .mapToObj(t -> Finding.none(t, series.count(t), "nothing is known of what is normal"))
          .toList();
    }
    double[] mean = new double[series.length()];
    for (int t = first; t < mean.length; t++) {
      mean[t] = normal.mean(t, series.population(t));
    }
    return monitor(series, first, mean, normal.alpha());
  }

  /// Findings against expected counts that are given.
  ///
  /// @param mean the expected count of each index from `first` on; earlier ones are not looked at
  /// @param alpha the variance is `mean + alpha mean²`, from 0
  public List<Finding> monitor(CountSeries series, int first, double[] mean, double alpha) {
    int[] at =
        IntStream.range(first, series.length()).filter(t -> series.find(t).isPresent()).toArray();
    double[] counts = IntStream.of(at).mapToDouble(series::count).toArray();
    double[] means = IntStream.of(at).mapToDouble(t -> mean[t]).toArray();
    var ratio = new LikelihoodRatio(settings);
    var stretch = new Stretch(counts, means, alpha, 0);
    List<Evidence> evidence = ratio.over(stretch);
    double[] needed = ratio.needed(stretch);
    var findings = new ArrayList<Finding>();
    int n = 0;
    for (int t = first; t < series.length(); t++) {
      if (series.find(t).isEmpty()) {
        findings.add(Finding.none(t, series.count(t), "not counted"));
        continue;
      }
      findings.add(finding(at, counts[n], means[n], evidence.get(n), needed[n], n));
      n++;
    }
    return List.copyOf(findings);
  }

  private Finding finding(
      int[] at, double count, double mean, Evidence evidence, double needed, int n) {
    double h = settings.threshold();
    int since = at[evidence.since()];
    return new Finding(
        at[n],
        count,
        mean,
        needed,
        evidence.alarm(),
        evidence.statistic() / h,
        Double.NaN,
        new Explanation.Accumulation(since, evidence.statistic(), h));
  }
}

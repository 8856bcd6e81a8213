package org.upstander.signal;

import java.util.List;
import java.util.stream.IntStream;
import org.upstander.world.NormalDistribution;

/// The C1, C2 and C3 rules of the Early Aberration Reporting System: a count against the mean and
/// standard deviation of the latest ones. For series without a long history.
///
/// Number for number as `earsC` of R's `surveillance` 1.20.3. That makes C3 an odd rule: its bound
/// moves with the count itself, so that only the two counts before decide; and where the counts
/// compared with are all equal it may have no bound.
///
/// Source: Hutwagner, L. et al. (2003), *Journal of Urban Health* 80(2), i89–i96; Fricker, R. D.,
/// Hegler, B. L., Dunfee, D. A. (2008), *Statistics in Medicine* 27, 3407–3429.
public final class Ears implements Detector {
  private final EarsSettings settings;
  private final double quantile;

  public Ears(EarsSettings settings) {
    this.settings = settings;
    this.quantile = NormalDistribution.quantile(1 - settings.alpha());
  }

  @Override
  public int firstIndex(Timeline timeline) {
    int before = settings.method() == EarsSettings.Method.C3 ? 2 : 0;
    return settings.baseline() + settings.method().gap + before;
  }

  @Override
  public List<Finding> detect(CountSeries series, int from) {
    return IntStream.range(Math.max(0, from), series.length())
        .mapToObj(t -> judge(series, t))
        .toList();
  }

  private Finding judge(CountSeries series, int t) {
    double y = series.count(t);
    Latest latest = latest(series, t);
    if (2 * latest.counted() < settings.baseline() || latest.counted() < 2) {
      return Finding.none(t, y, "too few of the latest counts are known");
    }
    double bound = bound(series, t, latest);
    double p =
        settings.method() == EarsSettings.Method.C3
            ? Double.NaN
            : NormalDistribution.upperTail((y - latest.mean()) / latest.deviation());
    return new Finding(
        t,
        y,
        latest.mean(),
        bound,
        y > bound,
        (y - latest.mean()) / (bound - latest.mean()),
        p,
        new Explanation.Window(latest.first(), latest.last(), latest.mean(), latest.deviation()));
  }

  private double bound(CountSeries series, int t, Latest latest) {
    double carried = 0;
    if (settings.method() == EarsSettings.Method.C3) {
      for (int i = 1; i <= 2; i++) {
        carried += t < i ? 0 : excess(series, t - i);
      }
      return Math.max(0, series.count(t) + latest.deviation() * (quantile - carried));
    }
    return latest.mean() + quantile * latest.deviation();
  }

  /// What a count was above one standard deviation, in standard deviations; 0 if it is missing.
  private double excess(CountSeries series, int t) {
    if (series.find(t).isEmpty()) {
      return 0;
    }
    Latest latest = latest(series, t);
    return Math.max(0, (series.count(t) - latest.mean()) / latest.deviation() - 1);
  }

  private record Latest(int first, int last, int counted, double mean, double deviation) {}

  private Latest latest(CountSeries series, int t) {
    int last = t - settings.method().gap - 1;
    int first = last - settings.baseline() + 1;
    int n = 0;
    double sum = 0;
    for (int i = Math.max(0, first); i <= last; i++) {
      n += series.find(i).isPresent() ? 1 : 0;
      sum += series.find(i).orElse(0);
    }
    double mean = sum / n;
    double squares = 0;
    for (int i = Math.max(0, first); i <= last; i++) {
      double away = series.find(i).orElse(mean) - mean;
      squares += away * away;
    }
    double deviation = Math.max(settings.leastDeviation(), Math.sqrt(squares / (n - 1)));
    return new Latest(Math.max(0, first), last, n, mean, deviation);
  }
}

package org.upstander.signal.farrington;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.upstander.signal.CountSeries;
import org.upstander.signal.Detector;
import org.upstander.signal.Finding;
import org.upstander.signal.Timeline;

/// Farrington's flexible algorithm, number for number as `farringtonFlexible` of R's `surveillance`
/// 1.20.3, its odd ones included: a bound of 0 where a season of the baseline had no events.
///
/// Sources: Noufaily, A. et al. (2013), *Statistics in Medicine* 32, 1206–1222; Salmon, M.,
/// Schumacher, D., Höhle, M. (2016), *Journal of Statistical Software* 70(10), 1–35.
public final class Farrington implements Detector {
  private static final int CHUNKS = 64;

  private final FarringtonSettings settings;

  public Farrington(FarringtonSettings settings) {
    this.settings = settings;
  }

  /// Baselines that are computed once for all series with the same calendar.
  private record Designs(FarringtonSettings.History history, ConcurrentHashMap<Key, Design> known) {
    private record Key(Timeline timeline, int index) {}

    Designs(FarringtonSettings.History history) {
      this(history, new ConcurrentHashMap<>());
    }

    Design get(Timeline timeline, int index) {
      return known.computeIfAbsent(
          new Key(timeline, index), k -> Design.of(timeline, index, history));
    }
  }

  @Override
  public int firstIndex(Timeline timeline) {
    var history = settings.history();
    return timeline.perYear() * history.years() + history.halfWindow();
  }

  @Override
  public List<Finding> detect(CountSeries series, int from) {
    var designs = new Designs(settings.history());
    return detect(series, from, designs, new SeasonalFit());
  }

  @Override
  public List<List<Finding>> detectAll(List<CountSeries> series, ToIntFunction<CountSeries> from) {
    var designs = new Designs(settings.history());
    int size = Math.max(1, (series.size() + CHUNKS - 1) / CHUNKS);
    return IntStream.range(0, (series.size() + size - 1) / size)
        .parallel()
        .mapToObj(chunk -> {
          var fit = new SeasonalFit();
          return series.subList(chunk * size, Math.min(series.size(), (chunk + 1) * size)).stream()
              .map(s -> detect(s, from.applyAsInt(s), designs, fit))
              .toList();
        })
        .flatMap(List::stream)
        .toList();
  }

  private List<Finding> detect(CountSeries series, int from, Designs designs, SeasonalFit fit) {
    return IntStream.range(Math.max(0, from), series.length())
        .mapToObj(k -> judge(series, designs.get(series.timeline(), k), fit))
        .toList();
  }

  private Finding judge(CountSeries series, Design whole, SeasonalFit fit) {
    Design design = whole.counted(series);
    int current = design.current;
    if (design.season < 0) {
      return Finding.none(current, series.count(current), "no earlier year was counted");
    }
    if (design.rows() - design.seasons() - 1 < 1) {
      return Finding.none(current, series.count(current), "too few earlier counts");
    }
    fit.take(design, series);
    var model = new ReweightedModel(settings, design, fit);
    if (!model.fitted(series.population(current))) {
      return Finding.none(current, series.count(current), "the regression did not settle");
    }
    return finding(series, design, model);
  }

  private Finding finding(CountSeries series, Design design, ReweightedModel model) {
    var rule = settings.rule();
    int current = design.current;
    double observed = series.count(current);
    var bound = model.bound(series.population(current));
    boolean enough =
        series.sum(current - rule.within() + 1, current) >= rule.enough()
            && !Double.isNaN(bound.value());
    double score = (observed - bound.origin()) / (bound.value() - bound.origin());
    return new Finding(
        current,
        observed,
        enough ? bound.expected() : Double.NaN,
        enough ? bound.value() : Double.NaN,
        enough && score > 1 && observed != 0,
        score,
        Double.isNaN(observed) ? observed : bound.pValue(observed),
        model.explanation(bound));
  }
}

package org.upstander.forecast.deaths;

import java.util.Collections;
import java.util.SplittableRandom;
import org.upstander.panel.Panel;
import org.upstander.panel.Series;

/// Forecasts that the coming months look like a weighted choice of a place's own past months.
///
/// With equal weights over the last 12 months this is the benchmark "Conflictology" of the ViEWS
/// prediction challenge. With weights that halve every few months, and each month also at other
/// scales, it follows changes faster and admits months worse than any seen.
///
/// Source: Hegre, H. et al. (2025), "The 2023/24 VIEWS Prediction Challenge", *Journal of Peace
/// Research*.
public final class HistoryDeaths implements DeathsModel {
  /// Half-life, spread and persistence of the exponentially weighted history, chosen on the windows
  /// 1995 to 2015 only; see docs/methods/deaths.md.
  static final Memory CHOSEN = new Memory(120, 4);

  static final double SPREAD = 1.5;
  static final double PERSISTENCE = 0.8;

  private final String name;
  private final Memory memory;
  private final double[] factors;
  private final double persistence;

  private HistoryDeaths(String name, Memory memory, double[] factors, double persistence) {
    this.name = name;
    this.memory = memory;
    this.factors = factors;
    this.persistence = persistence;
  }

  /// The month before the origin, for ever and for certain.
  public static HistoryDeaths last() {
    return new HistoryDeaths("last", Memory.ofLast(1), new double[] {1}, 1);
  }

  /// The last `months` months, equally likely.
  public static HistoryDeaths empirical(int months) {
    return new HistoryDeaths("empirical-" + months, Memory.ofLast(months), new double[] {1}, 0);
  }

  /// The past with weights that fade, each month also seen at `spread` times and at one part in
  /// `spread` of its deaths.
  ///
  /// @param spread at least 1
  /// @param persistence the probability in [0, 1] that a future keeps its rank for another month
  public static HistoryDeaths fading(Memory memory, double spread, double persistence) {
    if (!(spread >= 1)) {
      throw new IllegalArgumentException("spread must be at least 1, was " + spread);
    }
    return new HistoryDeaths("fading", memory, new double[] {1 / spread, 1, spread}, persistence);
  }

  /// The fading history with the settings chosen on earlier years.
  public static HistoryDeaths fading() {
    return fading(CHOSEN, SPREAD, PERSISTENCE);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Fitted fit(Panel history) {
    return (place, leads, draws) -> {
      var series =
          history
              .find(place)
              .orElseThrow(() -> new IllegalArgumentException("no data for place " + place));
      return Futures.exchanging(leads, draws, persistence, new SplittableRandom(place))
          .paths(Collections.nCopies(leads, past(series)));
    };
  }

  private Spectrum past(Series series) {
    double[] months = series.latest(memory.span());
    if (months.length == 0) {
      throw new IllegalArgumentException("no data to forecast from: " + series);
    }
    var past = new Spectrum.Builder();
    for (int age = 0; age < months.length; age++) {
      for (double factor : factors) {
        past.add(months[age] * factor, memory.weight(age));
      }
    }
    return past.build();
  }
}

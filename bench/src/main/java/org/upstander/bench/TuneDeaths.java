package org.upstander.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.upstander.forecast.deaths.AnalogueSettings;
import org.upstander.forecast.deaths.DeathsModel;
import org.upstander.forecast.deaths.HistoryDeaths;
import org.upstander.forecast.deaths.HistorySettings;
import org.upstander.forecast.deaths.Memory;
import org.upstander.forecast.deaths.PoolSettings;
import org.upstander.forecast.deaths.PooledDeaths;
import org.upstander.node.store.PanelFile;
import org.upstander.panel.Panel;
import org.upstander.score.Ignorance;
import org.upstander.score.SampleScore;
import org.upstander.score.backtest.DeathsWindow;

/// Tries settings of the models of deaths on the windows 1996 to 2015, none later: one setting at a
/// time is moved from what was chosen.
///
/// Usage: `TuneDeaths PANEL`; the panel is the ViEWS country-months.
public final class TuneDeaths {
  private static final int FIRST = 1996;
  private static final int LAST = 2015;
  private static final int DRAWS = 300;
  private static final PoolSettings POOL = PoolSettings.CHOSEN;
  private static final HistorySettings OWN = HistorySettings.CHOSEN;
  private static final AnalogueSettings OTHERS = AnalogueSettings.CHOSEN;

  private TuneDeaths() {}

  public static void main(String[] args) throws IOException {
    Panel panel = PanelFile.read(Path.of(args[0]), null);
    var benchmark = windows(panel, HistoryDeaths.empirical(12));
    System.out.println("setting,crps_month,relative_to_empirical_12,better_in,ignorance,crps_year");
    print("empirical-12", benchmark, benchmark);
    print("fading", windows(panel, HistoryDeaths.fading()), benchmark);
    variants()
        .forEach((name, settings) -> {
          print(name, windows(panel, PooledDeaths.with(name, settings)), benchmark);
        });
  }

  private static SequencedMap<String, PoolSettings> variants() {
    var all = new LinkedHashMap<String, PoolSettings>();
    all.put("chosen", POOL);
    for (double share : new double[] {0, 0.4, 0.5, 0.7, 0.8, 1}) {
      all.put("analogues " + share, pool(share, POOL.ebb(), POOL.persistence()));
    }
    for (double ebb : new double[] {0.8, 0.85, 0.95, 1}) {
      all.put("ebb " + ebb, pool(POOL.analogues(), ebb, POOL.persistence()));
    }
    for (double persistence : new double[] {0, 0.4, 0.8, 1}) {
      all.put("persistence " + persistence, pool(POOL.analogues(), POOL.ebb(), persistence));
    }
    all.putAll(histories());
    all.putAll(analogues());
    return all;
  }

  private static PoolSettings pool(double share, double ebb, double persistence) {
    return new PoolSettings(share, ebb, persistence, OWN, OTHERS);
  }

  private static Map<String, PoolSettings> histories() {
    var all = new LinkedHashMap<String, PoolSettings>();
    for (double halfLife : new double[] {2, 3, 6, 9}) {
      var memory = new Memory(120, halfLife);
      all.put(
          "half-life " + halfLife,
          own(
              new HistorySettings(
                  memory, OWN.season(), OWN.spread(), OWN.multiple(), OWN.power())));
    }
    for (double season : new double[] {0, 0.25, 1}) {
      all.put(
          "season of own months " + season,
          own(history(season, OWN.spread(), OWN.multiple(), OWN.power())));
    }
    for (double spread : new double[] {1, 1.25, 2}) {
      all.put("spread " + spread, own(history(OWN.season(), spread, OWN.multiple(), OWN.power())));
    }
    for (double multiple : new double[] {2, 8}) {
      all.put(
          "spike from " + multiple,
          own(history(OWN.season(), OWN.spread(), multiple, OWN.power())));
    }
    for (double power : new double[] {0, 0.75, 1}) {
      all.put(
          "power of a spike " + power,
          own(history(OWN.season(), OWN.spread(), OWN.multiple(), power)));
    }
    return all;
  }

  private static HistorySettings history(
      double season, double spread, double multiple, double power) {
    return new HistorySettings(OWN.memory(), season, spread, multiple, power);
  }

  private static PoolSettings own(HistorySettings history) {
    return new PoolSettings(POOL.analogues(), POOL.ebb(), POOL.persistence(), history, OTHERS);
  }

  private static Map<String, PoolSettings> analogues() {
    var all = new LinkedHashMap<String, PoolSettings>();
    for (int nearest : new int[] {150, 300, 1200}) {
      all.put("nearest " + nearest, others(nearest, OTHERS.season(), OTHERS.own(), 60, 2));
    }
    for (double season : new double[] {0, 0.6, 2}) {
      all.put("season of analogues " + season, others(600, season, OTHERS.own(), 60, 2));
    }
    for (double own : new double[] {0.5, 1, 4}) {
      all.put("weight of own past " + own, others(600, OTHERS.season(), own, 60, 2));
    }
    for (double halfLife : new double[] {30, 120, 240}) {
      all.put(
          "half-life of analogues " + halfLife,
          others(600, OTHERS.season(), OTHERS.own(), halfLife, 2));
    }
    for (double cap : new double[] {1, 4, 1000}) {
      all.put("cap " + cap, others(600, OTHERS.season(), OTHERS.own(), 60, cap));
    }
    return all;
  }

  private static PoolSettings others(
      int nearest, double season, double own, double halfLife, double cap) {
    var analogue = new AnalogueSettings(nearest, season, own, halfLife, cap);
    return new PoolSettings(POOL.analogues(), POOL.ebb(), POOL.persistence(), OWN, analogue);
  }

  private static void print(String name, List<Window> windows, List<Window> benchmark) {
    double relative = 0;
    int better = 0;
    for (int i = 0; i < windows.size(); i++) {
      double ratio = windows.get(i).month() / benchmark.get(i).month();
      relative += ratio / windows.size();
      better += ratio < 1 ? 1 : 0;
    }
    System.out.println(
        String.format(
            Locale.ROOT,
            "%s,%.3f,%.4f,%d,%.3f,%.2f",
            name,
            windows.stream().mapToDouble(Window::month).average().orElseThrow(),
            relative,
            better,
            windows.stream().mapToDouble(Window::ignorance).average().orElseThrow(),
            windows.stream().mapToDouble(Window::year).average().orElseThrow()));
  }

  private static List<Window> windows(Panel panel, DeathsModel model) {
    var windows = new ArrayList<Window>();
    for (int year = FIRST; year <= LAST; year++) {
      windows.add(Window.of(panel, new DeathsWindow(year), model));
    }
    return windows;
  }

  /// Scores of one window, over places that were recorded.
  ///
  /// @param month mean CRPS of the months
  /// @param ignorance mean ignorance of the months
  /// @param year mean CRPS of the sum over the year
  private record Window(double month, double ignorance, double year) {
    static Window of(Panel panel, DeathsWindow window, DeathsModel model) {
      double months = 0;
      double ignorance = 0;
      double years = 0;
      int cells = 0;
      int places = 0;
      for (var entry : window.forecast(panel, model, DRAWS).entrySet()) {
        var series = panel.find(entry.getKey()).orElseThrow();
        double sum = 0;
        int recorded = 0;
        for (var month : window.months()) {
          var happened = series.get(month);
          if (happened.isPresent()) {
            var forecast = entry.getValue().at(window.lead(month));
            months += SampleScore.crps(forecast, happened.getAsDouble());
            ignorance += Ignorance.OF_DEATHS.score(forecast.toArray(), happened.getAsDouble());
            sum += happened.getAsDouble();
            recorded++;
          }
        }
        cells += recorded;
        if (recorded == 12) {
          years += SampleScore.crps(entry.getValue().sum(3, 14), sum);
          places++;
        }
      }
      return new Window(months / cells, ignorance / cells, years / places);
    }
  }
}

package org.upstander.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.upstander.forecast.deaths.DeathsModel;
import org.upstander.forecast.deaths.HistoryDeaths;
import org.upstander.forecast.deaths.Memory;
import org.upstander.node.store.PanelFile;
import org.upstander.panel.Panel;
import org.upstander.score.SampleScore;
import org.upstander.score.backtest.DeathsWindow;

/// Tries settings of the fading history on the windows 1995 to 2015, none later: mean CRPS of
/// months, and of the sum over the year, which is what persistence is for.
///
/// Usage: `TuneDeaths PANEL`; the panel is the ViEWS country-months.
public final class TuneDeaths {
  private static final int FIRST = 1995;
  private static final int LAST = 2015;
  private static final int DRAWS = 300;

  private TuneDeaths() {}

  public static void main(String[] args) throws IOException {
    Panel panel = PanelFile.read(Path.of(args[0]), null);
    System.out.println("half-life,spread,persistence,crps_month,crps_year");
    for (double halfLife : new double[] {2, 3, 4, 6, 9, 12, 18}) {
      for (double spread : new double[] {1, 1.25, 1.5, 2, 3}) {
        print(panel, halfLife, spread, 0.9);
      }
    }
    for (double persistence : new double[] {0, 0.5, 0.7, 0.8, 0.9, 0.95, 1}) {
      print(panel, 4, 1.5, persistence);
    }
  }

  private static void print(Panel panel, double halfLife, double spread, double persistence) {
    var model = HistoryDeaths.fading(new Memory(120, halfLife), spread, persistence);
    double[] month = new double[LAST - FIRST + 1];
    double[] year = new double[LAST - FIRST + 1];
    for (int y = FIRST; y <= LAST; y++) {
      double[] mean = window(panel, new DeathsWindow(y), model);
      month[y - FIRST] = mean[0];
      year[y - FIRST] = mean[1];
    }
    System.out.println(
        String.format(
            Locale.ROOT,
            "%s,%s,%s,%.3f,%.2f",
            halfLife,
            spread,
            persistence,
            Arrays.stream(month).average().orElseThrow(),
            Arrays.stream(year).average().orElseThrow()));
  }

  /// Mean CRPS of the window's months and of its yearly sums, over places that were recorded.
  private static double[] window(Panel panel, DeathsWindow window, DeathsModel model) {
    double months = 0;
    double years = 0;
    int cells = 0;
    int places = 0;
    for (var entry : window.forecast(panel, model, DRAWS).entrySet()) {
      var series = panel.find(entry.getKey()).orElseThrow();
      double sum = 0;
      boolean whole = true;
      for (var month : window.months()) {
        var happened = series.get(month);
        whole &= happened.isPresent();
        if (happened.isPresent()) {
          months +=
              SampleScore.crps(entry.getValue().at(window.lead(month)), happened.getAsDouble());
          sum += happened.getAsDouble();
          cells++;
        }
      }
      if (whole) {
        var year = window.months();
        var forecast =
            entry.getValue().sum(window.lead(year.getFirst()), window.lead(year.getLast()));
        years += SampleScore.crps(forecast, sum);
        places++;
      }
    }
    return new double[] {months / cells, years / places};
  }
}

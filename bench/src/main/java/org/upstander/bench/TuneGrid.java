package org.upstander.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.upstander.forecast.grid.EventGrid;
import org.upstander.forecast.grid.GridHistory;
import org.upstander.forecast.grid.GridModel;
import org.upstander.forecast.grid.Kernel;
import org.upstander.forecast.grid.KernelGrid;
import org.upstander.node.run.Gathering;
import org.upstander.node.run.StateTable;
import org.upstander.node.store.PanelFile;
import org.upstander.score.GridScores;
import org.upstander.source.Event;
import org.upstander.source.Violence;
import org.upstander.world.GridCell;
import org.upstander.world.States;

/// Tries settings of the grid's kernel on lists of events up to October 2017, none later: CRPS as a
/// share of that of a forecast of no deaths, mean over windows.
///
/// Usage: `TuneGrid EVENTS PANEL`; a folder with lists of events, and the ViEWS country-months.
public final class TuneGrid {
  private static final Set<Integer> FIVE = Set.of(451, 482, 530, 625, 626);
  private static final Set<Integer> SYRIA = Set.of(652);
  private static final YearMonth LAST = YearMonth.of(2017, 10);
  private static final int DRAWS = 500;

  /// @param known what was recorded before the origin
  /// @param happened what is forecast, and all before
  private record Window(GridHistory known, GridHistory happened, List<GridCell> cells) {}

  private TuneGrid() {}

  public static void main(String[] args) throws IOException {
    List<Window> windows = windows(Path.of(args[0]), Path.of(args[1]));
    System.out.println("half_life,spread,rings,share_of_zero");
    Kernel chosen = Kernel.CHOSEN;
    for (double halfLife : new double[] {3, 6, 9, 12, 15, 18, 24, 36}) {
      print(windows, halfLife, 1.5, chosen.rings());
    }
    for (double spread : new double[] {1, 1.25, 2, 3}) {
      print(windows, chosen.halfLife(), spread, chosen.rings());
    }
    for (List<Double> rings :
        List.of(
            List.of(1.0),
            List.of(1 / 9.0, 8 / 9.0),
            List.of(0.53, 0.47),
            List.of(0.5, 0.27, 0.23),
            List.of(0.45, 0.19, 0.18, 0.06),
            List.of(0.50, 0.18, 0.18, 0.03),
            List.of(0.53, 0.22, 0.19, 0.06),
            List.of(0.40, 0.16, 0.14, 0.04))) {
      print(windows, chosen.halfLife(), 1.5, rings);
    }
  }

  private static List<Window> windows(Path events, Path panel) throws IOException {
    var states = new StateTable(PanelFile.read(panel, null));
    var material = new Gathering(States.world(), LocalDate.now()).directory(events).finish();
    List<Event> all = material.evidence().events().current().stream().map(t -> t.event()).toList();
    var windows = new ArrayList<Window>();
    GridHistory five = located(all, FIVE, states);
    for (int year = 2006; year <= 2016; year++) {
      windows.add(window(five, YearMonth.of(year, 11)));
    }
    GridHistory syria = located(all, SYRIA, states);
    for (var origin = YearMonth.of(2016, 7);
        origin.isBefore(LAST.minusMonths(2));
        origin = origin.plusMonths(3)) {
      windows.add(window(syria, origin));
    }
    return windows;
  }

  private static GridHistory located(List<Event> events, Set<Integer> chosen, StateTable states) {
    var types = EnumSet.of(Violence.STATE_BASED);
    var ofThem = events.stream().filter(e -> chosen.contains(e.state().code())).toList();
    return EventGrid.of(ofThem, types, states.totals(), YearMonth.of(1989, 1), LAST).whole();
  }

  /// All cells within two cells of any event, whether it has happened by then or not.
  private static Window window(GridHistory history, YearMonth origin) {
    var cells = new TreeSet<GridCell>();
    for (GridCell cell : history.cells()) {
      for (GridCell near : cell.neighbours()) {
        cells.addAll(near.neighbours());
      }
    }
    return new Window(history.before(origin), history, List.copyOf(cells));
  }

  private static void print(
      List<Window> windows, double halfLife, double spread, List<Double> rings) {
    List<Double> factors = spread == 1 ? List.of(1.0) : List.of(1 / spread, 1.0, spread);
    var model = KernelGrid.of("tried", new Kernel(120, halfLife, rings, factors));
    double share = windows.stream().mapToDouble(w -> share(w, model)).average().orElseThrow();
    System.out.println(
        String.format(
            Locale.ROOT,
            "%s,%s,%s,%.4f",
            halfLife,
            spread,
            rings.toString().replace(',', ' '),
            share));
  }

  private static double share(Window window, GridModel model) {
    var fitted = model.fit(window.known());
    double crps = 0;
    double zero = 0;
    for (GridCell cell : window.cells()) {
      var tails = fitted.forecast(cell, 14, DRAWS);
      for (int lead = 3; lead <= 14; lead++) {
        YearMonth month = window.known().last().plusMonths(lead);
        if (!month.isAfter(LAST)) {
          int deaths = window.happened().deaths(cell, month).orElse(0);
          crps += GridScores.crps(tails.get(lead - 1), deaths);
          zero += deaths;
        }
      }
    }
    return crps / zero;
  }
}

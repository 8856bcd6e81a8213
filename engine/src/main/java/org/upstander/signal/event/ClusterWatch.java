package org.upstander.signal.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import org.upstander.signal.Step;
import org.upstander.signal.scan.Scan;
import org.upstander.signal.scan.ScanStatistic;
import org.upstander.signal.scan.Significance;
import org.upstander.signal.scan.Window;
import org.upstander.signal.scan.Zones;
import org.upstander.world.GridCell;
import org.upstander.world.Probability;

/// Looks for clusters of events that end now in one state: an expectation-based Poisson scan over
/// its cells with their nearest ones.
///
/// Counts of violence vary more than a Poisson's, so counts and expectations are both divided by
/// the dispersion of the state's past before they are scored and simulated.
final class ClusterWatch {
  private static final int MOST = 5;
  private static final int FIRST_TRIALS = 99;
  private static final double HOPELESS = 0.1;

  private final StateHistory state;
  private final LocalDate asOf;
  private final int scanned;
  private final SignalSettings.OfCluster settings;
  private final List<GridCell> cells;
  private final CellTable table;

  private ClusterWatch(
      StateHistory state, LocalDate asOf, int scanned, SignalSettings.OfCluster settings) {
    this.state = state;
    this.asOf = asOf;
    this.scanned = scanned;
    this.settings = settings;
    var known = new TreeSet<GridCell>();
    for (Incident incident : state.until(asOf)) {
      if (incident.weekly()) {
        incident.cell().ifPresent(known::add);
      }
    }
    this.cells = List.copyOf(known);
    this.table = CellTable.of(state, cells, asOf, settings);
  }

  static List<Cluster> of(
      StateHistory state, LocalDate asOf, int scanned, SignalSettings.OfCluster settings) {
    int weeks = state.length(Step.WEEK, asOf);
    if (weeks < settings.longest() + settings.past() / 2) {
      return List.of();
    }
    var watch = new ClusterWatch(state, asOf, scanned, settings);
    return watch.table.quiet() ? List.of() : watch.clusters();
  }

  private List<Cluster> clusters() {
    var zones = zones();
    var scan = new Scan(zones, new ScanStatistic.ExpectationPoisson(), settings.longest());
    var counts = table.scaled();
    var separate = separate(scan.windows(counts), zones);
    if (separate.isEmpty()) {
      return List.of();
    }
    long seed = 31L * state.state() + asOf.toEpochDay();
    double best = separate.getFirst().score();
    var first = new Significance.Trials(FIRST_TRIALS, seed);
    if (Significance.of(scan, counts, best, first).byRank() > HOPELESS) {
      return List.of();
    }
    var trials = new Significance.Trials(settings.trials(), seed);
    var scores = separate.stream().map(Window::score).toList();
    var significance = Significance.ofEach(scan, counts, scores, trials);
    var clusters = new ArrayList<Cluster>();
    for (int i = 0; i < separate.size(); i++) {
      double p = probability(significance.get(i));
      if (p * scanned <= settings.level()) {
        clusters.add(cluster(separate.get(i), zones, p));
      }
    }
    return clusters;
  }

  /// By rank; where no simulated scan came near, what the fitted distribution says, if it is less.
  private double probability(Significance significance) {
    boolean beyond = significance.byRank() < 1.5 / (1 + settings.trials());
    double p = significance.byRank();
    return beyond ? Math.min(p, significance.byGumbel()) : p;
  }

  /// Degrees of longitude are shortened to those of latitude, in the middle of the state.
  private Zones zones() {
    double middle = cells.stream().mapToDouble(GridCell::latitude).average().orElse(0);
    double shorter = StrictMath.cos(StrictMath.toRadians(middle));
    double[] x = cells.stream().mapToDouble(c -> c.longitude() * shorter).toArray();
    double[] y = cells.stream().mapToDouble(GridCell::latitude).toArray();
    return Zones.nearest(x, y, settings.cells());
  }

  /// The highest windows that share no cell with a higher one.
  private static List<Window> separate(List<Window> windows, Zones zones) {
    var taken = new HashSet<Integer>();
    var separate = new ArrayList<Window>();
    for (Window window : windows) {
      if (window.score() <= 0 || separate.size() == MOST) {
        break;
      }
      int[] members = zones.members(window.zone());
      boolean free = true;
      for (int member : members) {
        free &= !taken.contains(member);
      }
      if (free) {
        for (int member : members) {
          taken.add(member);
        }
        separate.add(window);
      }
    }
    return separate;
  }

  private Cluster cluster(Window window, Zones zones, double p) {
    int[] members = zones.members(window.zone());
    var zone = new ArrayList<GridCell>();
    for (int member : members) {
      zone.add(cells.get(member));
    }
    return new ClusterAccount(state, table, zone, members, window.duration())
        .cluster(
            new Cluster.Significance(
                new Probability(p), new Probability(Math.min(1, p * scanned))));
  }
}

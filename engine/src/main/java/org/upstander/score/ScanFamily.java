package org.upstander.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.upstander.signal.scan.PlaceCounts;
import org.upstander.signal.scan.Scan;
import org.upstander.signal.scan.ScanStatistic;
import org.upstander.signal.scan.Window;
import org.upstander.signal.scan.Zones;

/// Reference numbers of R's scanstatistics: places, zones and counts are input,
/// `<id>__<statistic>__all_scores.csv` holds the score of every zone and duration. The most likely
/// cluster is in `manifest_scan.csv` beside the family. Windows of equal score may come in any
/// order.
public final class ScanFamily implements Family {
  @Override
  public String directory() {
    return "scan";
  }

  @Override
  public List<Check> check(Path familyDirectory) throws IOException {
    return ReferenceDirectory.check(
        familyDirectory,
        Set.of("locations.csv", "zones.csv", "data.csv", "theta.csv"),
        Map.of(
            "eb_poisson__all_scores.csv", (d, id, a) -> compare(new Case(d, id, "eb_poisson"), a),
            "pb_poisson__all_scores.csv", (d, id, a) -> compare(new Case(d, id, "pb_poisson"), a),
            "eb_negbin_hotspot__all_scores.csv",
                (d, id, a) -> compare(new Case(d, id, "eb_negbin_hotspot"), a)),
        1e-10);
  }

  private record Key(int zone, int duration) {}

  private record Case(Path directory, String id, String statistic) {
    ReferenceTable table(String kind) throws IOException {
      return ReferenceTable.read(directory.resolve(id + "__" + kind + ".csv"));
    }

    String expected() {
      return statistic + "__all_scores";
    }
  }

  private static void compare(Case which, Agreement agreement) throws IOException {
    Zones zones = zones(which);
    PlaceCounts counts = counts(which, agreement);
    var scan = new Scan(zones, statistic(which), counts.periods());
    List<Window> windows = scan.windows(counts);
    var expected = which.table(which.expected());
    if (windows.size() != expected.size()) {
      agreement.fault("expected " + expected.size() + " windows, computed " + windows.size());
      return;
    }
    var byKey = new HashMap<Key, Window>();
    windows.forEach(w -> byKey.put(new Key(w.zone() + 1, w.duration()), w));
    double total = total(counts);
    for (int i = 0; i < expected.size(); i++) {
      var key = new Key((int) expected.number(i, "zone"), (int) expected.number(i, "duration"));
      Window window = byKey.remove(key);
      if (window == null) {
        agreement.fault("zone %d, duration %d is no window".formatted(key.zone(), key.duration()));
        return;
      }
      window(expected, i, window, total, agreement);
    }
    mostLikely(which, zones, windows.getFirst(), agreement);
  }

  private static void window(
      ReferenceTable expected, int i, Window window, double total, Agreement agreement) {
    String of = " of zone %d, duration %d".formatted(window.zone() + 1, window.duration());
    agreement.number("score" + of, window.score(), expected.number(i, "score"));
    if (expected.has("relrisk")) {
      double risk = Math.max(1, window.relativeRisk());
      agreement.number("relrisk" + of, risk, expected.number(i, "relrisk"));
    }
    if (expected.has("relrisk_in")) {
      double out = (total - window.count()) / (total - window.expected());
      agreement.number("relrisk_in" + of, window.relativeRisk(), expected.number(i, "relrisk_in"));
      agreement.number("relrisk_out" + of, out, expected.number(i, "relrisk_out"));
    }
  }

  private static void mostLikely(Case which, Zones zones, Window first, Agreement agreement)
      throws IOException {
    String file = which.id() + "__" + which.expected() + ".csv";
    var listed = ReferenceCall.of(which.directory(), "manifest_scan.csv", file);
    agreement.number("mlc_score", first.score(), listed.value("mlc_score"));
    agreement.same("mlc_zone", first.zone() + 1, listed.value("mlc_zone"));
    agreement.same("mlc_duration", first.duration(), listed.value("mlc_duration"));
    String places =
        String.join(
            " ",
            IntStream.of(zones.members(first.zone()))
                .sorted()
                .mapToObj(p -> Integer.toString(p + 1))
                .toList());
    if (!places.equals(listed.text("mlc_locations"))) {
      agreement.fault(
          "mlc_locations: expected %s, computed %s"
              .formatted(listed.text("mlc_locations"), places));
    }
  }

  private static double total(PlaceCounts counts) {
    double total = 0;
    for (int t = 0; t < counts.periods(); t++) {
      for (int i = 0; i < counts.places(); i++) {
        total += counts.count(t, i);
      }
    }
    return total;
  }

  private static Zones zones(Case which) throws IOException {
    var table = which.table("zones");
    var members = new ArrayList<List<Integer>>();
    for (int i = 0; i < table.size(); i++) {
      int zone = (int) table.number(i, "zone");
      while (members.size() < zone) {
        members.add(new ArrayList<>());
      }
      members.get(zone - 1).add((int) table.number(i, "location") - 1);
    }
    int places = which.table("locations").size();
    return Zones.of(
        places,
        members.stream().map(m -> m.stream().mapToInt(Integer::intValue).toArray()).toList());
  }

  private static PlaceCounts counts(Case which, Agreement agreement) throws IOException {
    double[][] counts = column(which, "count");
    if (!which.statistic().equals("pb_poisson")) {
      return PlaceCounts.of(counts, column(which, "baseline"));
    }
    var byPopulation = PlaceCounts.byPopulation(counts, column(which, "population"));
    double[][] given = column(which, "pb_poisson_baseline");
    for (int t = 0; t < given.length; t++) {
      for (int i = 0; i < given[t].length; i++) {
        agreement.number(
            "baseline of time %d, location %d".formatted(t + 1, i + 1),
            byPopulation.expected(t, i),
            given[t][i]);
      }
    }
    return byPopulation;
  }

  private static double[][] column(Case which, String name) throws IOException {
    var table = which.table("data");
    int places = which.table("locations").size();
    double[][] values = new double[table.size() / places][places];
    for (int i = 0; i < table.size(); i++) {
      int time = (int) table.number(i, "time") - 1;
      values[time][(int) table.number(i, "location") - 1] = table.number(i, name);
    }
    return values;
  }

  private static ScanStatistic statistic(Case which) throws IOException {
    return switch (which.statistic()) {
      case "eb_poisson" -> new ScanStatistic.ExpectationPoisson();
      case "pb_poisson" -> new ScanStatistic.PopulationPoisson();
      default -> {
        var table = which.table("theta");
        Double[] thetas = new Double[table.size()];
        for (int i = 0; i < thetas.length; i++) {
          thetas[(int) table.number(i, "location") - 1] = table.number(i, "theta");
        }
        yield new ScanStatistic.NegativeBinomialHotspot(List.of(thetas));
      }
    };
  }
}

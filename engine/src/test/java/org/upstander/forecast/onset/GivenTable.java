package org.upstander.forecast.onset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/// Tables for the tests of this package.
final class GivenTable {
  private GivenTable() {}

  /// A made-up world: forty states, 1960 to 2000, four predictors. Onsets follow coups and
  /// mortality. State 7 has no growth figure in 1998 to 2000.
  static OnsetTable world(long seed) {
    var random = new SplittableRandom(seed);
    boolean[][] onset = new boolean[41][44];
    double[][][] x = new double[41][41][];
    for (int s = 1; s <= 40; s++) {
      for (int t = 0; t <= 40; t++) {
        boolean gap = s == 7 && t >= 38;
        double coup = random.nextInt(4) == 0 ? 1 : 0;
        double mortality = s / 10.0 + random.nextDouble();
        double growth = random.nextGaussian();
        x[s][t] = new double[] {coup, mortality, gap ? Double.NaN : growth, 1960 + t};
        onset[s][t + 1] = random.nextDouble() < 0.01 + 0.05 * coup + 0.01 * mortality;
      }
    }
    var table = OnsetTable.builder(List.of("coup", "mortality", "growth", "year"));
    for (int s = 1; s <= 40; s++) {
      for (int t = 0; t <= 40; t++) {
        table.add(StateYear.of(s, "State " + s, 1960 + t, x[s][t], outcomes(onset[s], t)));
      }
    }
    return table.build();
  }

  private static Outcomes outcomes(boolean[] onset, int t) {
    return new Outcomes(
        Outcome.of(onset[t]),
        t < 40 ? Outcome.of(onset[t + 1]) : Outcome.ABSENT,
        t < 39 ? Outcome.of(onset[t + 2]) : Outcome.ABSENT,
        t < 39 ? Outcome.of(onset[t + 1] || onset[t + 2]) : Outcome.ABSENT);
  }

  /// The published table, with the predictors in the order given.
  static OnsetTable read(Path csv, List<String> predictors) throws IOException {
    var lines = Files.readAllLines(csv);
    var header = List.of(lines.getFirst().split(",", -1));
    var table = OnsetTable.builder(predictors);
    for (String line : lines.subList(1, lines.size())) {
      var cells = List.of(line.split(",", -1));
      double[] values =
          predictors.stream().mapToDouble(p -> number(cells.get(header.indexOf(p)))).toArray();
      var outcomes =
          new Outcomes(
              outcome(cells.get(header.indexOf("mk_onset"))),
              outcome(cells.get(header.indexOf("mk_onset_1"))),
              outcome(cells.get(header.indexOf("mk_onset_2"))),
              outcome(cells.get(header.indexOf("mk_onset_1or2"))));
      int ccode = Integer.parseInt(cells.get(header.indexOf("ccode")));
      int year = Integer.parseInt(cells.get(header.indexOf("year")));
      table.add(StateYear.of(ccode, cells.get(header.indexOf("ewp_name")), year, values, outcomes));
    }
    return table.build();
  }

  private static boolean isAbsent(String cell) {
    return cell.isEmpty() || cell.equals("NA");
  }

  private static double number(String cell) {
    return isAbsent(cell) ? Double.NaN : Double.parseDouble(cell);
  }

  private static Outcome outcome(String cell) {
    return isAbsent(cell) ? Outcome.ABSENT : Outcome.of(Double.parseDouble(cell) == 1);
  }
}

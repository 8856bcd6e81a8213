package org.upstander.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.upstander.signal.CountSeries;
import org.upstander.signal.Timeline;

/// A simulated weekly series of which the weeks of outbreaks are known.
///
/// @param outbreaks the indexes of weeks with at least one event of an outbreak
record OutbreakSeries(int scenario, int replicate, CountSeries counts, Set<Integer> outbreaks) {
  static final Timeline WEEKLY = new Timeline.Indexed(52);

  /// The series without its first weeks.
  OutbreakSeries after(int weeks) {
    double[] left = new double[counts.length() - weeks];
    Arrays.setAll(left, t -> counts.count(weeks + t));
    var moved = outbreaks.stream().map(t -> t - weeks).collect(Collectors.toSet());
    return new OutbreakSeries(scenario, replicate, CountSeries.of(WEEKLY, left), moved);
  }

  static List<OutbreakSeries> read(Path file) throws IOException {
    var rows = new LinkedHashMap<String, List<String[]>>();
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      reader
          .lines()
          .skip(1)
          .map(line -> line.split(","))
          .forEach(
              row -> rows.computeIfAbsent(row[0] + "," + row[1], _ -> new ArrayList<>()).add(row));
    }
    return rows.values().stream().map(OutbreakSeries::of).toList();
  }

  private static OutbreakSeries of(List<String[]> rows) {
    double[] counts = new double[rows.size()];
    var outbreaks = new TreeSet<Integer>();
    for (String[] row : rows) {
      int index = Integer.parseInt(row[2]) - 1;
      counts[index] = Double.parseDouble(row[3]);
      if (Double.parseDouble(row[4]) > 0) {
        outbreaks.add(index);
      }
    }
    return new OutbreakSeries(
        Integer.parseInt(rows.getFirst()[0]),
        Integer.parseInt(rows.getFirst()[1]),
        CountSeries.of(WEEKLY, counts),
        outbreaks);
  }
}

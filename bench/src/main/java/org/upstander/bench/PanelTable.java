package org.upstander.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.upstander.source.NumberTable;

/// The peers' table: the outcome, the predictors, and the fold of every row.
record PanelTable(double[] outcome, double[][] predictors, double[] fold) {

  static PanelTable read(Path file) throws IOException {
    String[] header = header(file);
    List<List<String>> names = new ArrayList<>();
    for (String name : header) {
      names.add(List.of(name));
    }
    try (var in = Files.newInputStream(file)) {
      NumberTable table = NumberTable.read(file.toString(), in, names, List.of());
      double[][] predictors = new double[header.length - 2][];
      for (int j = 0; j < predictors.length; j++) {
        predictors[j] = column(table, j + 1);
      }
      return new PanelTable(column(table, 0), predictors, column(table, header.length - 1));
    }
  }

  private static String[] header(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines.findFirst().orElseThrow().replace("\"", "").split(",");
    }
  }

  private static double[] column(NumberTable table, int column) {
    return IntStream.range(0, table.rows()).mapToDouble(i -> table.get(i, column)).toArray();
  }
}

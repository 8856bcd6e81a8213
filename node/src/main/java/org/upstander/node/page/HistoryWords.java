package org.upstander.node.page;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.upstander.source.Violence;

/// What a chart of recorded deaths says, in words.
///
/// @param title what is drawn
/// @param name what to call a column: its month or its year
record HistoryWords(Texts texts, String title, Function<Column, String> name) {

  /// The figures of the chart in sentences.
  String description(List<Column> columns) {
    var words = new StringBuilder();
    for (Violence type : HistoryChart.ORDER) {
      words.append(type(type, columns)).append(' ');
    }
    long silent = columns.stream().filter(Column::silent).count();
    if (silent > 0) {
      words.append(texts.get("history.words.silent", Long.toString(silent))).append(' ');
    }
    columns.stream()
        .filter(c -> c.total().orElse(0) > 0)
        .max(Comparator.comparingDouble(c -> c.total().orElse(0)))
        .ifPresent(c -> words.append(highest(c)));
    return words.toString().strip();
  }

  private String type(Violence type, List<Column> columns) {
    var recorded = columns.stream().filter(c -> c.find(type).isPresent()).toList();
    String name = texts.get("violence", type);
    if (recorded.isEmpty()) {
      return texts.get("history.words.none", name);
    }
    double sum = recorded.stream().mapToDouble(c -> c.find(type).orElseThrow()).sum();
    String first = this.name.apply(recorded.getFirst());
    String last = this.name.apply(recorded.getLast());
    return texts.get("history.words.sum", name, Figures.recorded(sum), first, last);
  }

  private String highest(Column column) {
    String total = Figures.recorded(column.total().orElseThrow());
    return texts.get("history.words.highest", name.apply(column), total);
  }
}

package org.upstander.node.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.upstander.source.Violence;

/// Recorded deaths as bars, stacked by type of violence, on a linear scale, because only there do
/// the parts of a bar have their true heights.
///
/// Where nothing is recorded the chart is hatched from top to bottom; where some types or months
/// are missing, a strip under the bars is.
final class HistoryChart {
  /// From the bottom of a bar to its top.
  static final List<Violence> ORDER =
      List.of(Violence.ONE_SIDED, Violence.STATE_BASED, Violence.NON_STATE);

  private static final double WIDTH = 420;
  private static final double HEIGHT = 270;
  private static final double LEFT = 56;
  private static final double RIGHT = 414;
  private static final double TOP = 52;
  private static final double BOTTOM = 236;
  private static final double STRIP = 6;

  private final Texts texts;
  private final List<Column> columns;
  private final Drawing drawing;
  private final Axis axis;

  private HistoryChart(Texts texts, List<Column> columns, Drawing drawing) {
    this.texts = texts;
    this.columns = columns;
    this.drawing = drawing;
    double largest = columns.stream().mapToDouble(c -> c.total().orElse(0)).max().orElse(0);
    this.axis = Axis.upTo(largest, Axis.Kind.LINEAR, BOTTOM, TOP);
  }

  /// @param label what to write under a column; empty for nothing
  static Markup of(
      Texts texts,
      String id,
      HistoryWords words,
      List<Column> columns,
      Function<Column, String> label) {
    var drawing = Drawing.of(id, WIDTH, HEIGHT, words.title(), words.description(columns));
    var chart = new HistoryChart(texts, columns, drawing);
    if (!columns.stream().allMatch(Column::silent)) {
      chart.axis.draw(drawing, LEFT, RIGHT);
    }
    chart.silence();
    chart.peace();
    chart.bars();
    chart.labels(label);
    chart.legend();
    return drawing.markup();
  }

  private double x(double column) {
    return LEFT + (RIGHT - LEFT) * column / columns.size();
  }

  private void bars() {
    double gap = Math.min(2, (RIGHT - LEFT) / columns.size() / 5);
    double[] height = new double[columns.size()];
    for (Violence type : ORDER) {
      var trace = new Trace();
      for (int i = 0; i < height.length; i++) {
        double value = columns.get(i).find(type).orElse(0);
        if (value > 0) {
          double below = axis.at(height[i]);
          height[i] += value;
          trace.box(x(i) + gap / 2, axis.at(height[i]), x(i + 1) - gap / 2, below);
        }
      }
      drawing.fill(ink(type), trace);
    }
    drawing.stroke(Ink.AXIS, 1, "", new Trace().move(LEFT, BOTTOM).across(RIGHT));
  }

  static Ink ink(Violence type) {
    return switch (type) {
      case ONE_SIDED -> Ink.ONE_SIDED;
      case STATE_BASED -> Ink.STATE_BASED;
      case NON_STATE -> Ink.NON_STATE;
    };
  }

  private void silence() {
    String label = texts.get("no-data");
    for (int[] run : runs(Column::silent)) {
      double left = x(run[0]);
      double right = x(run[1]);
      drawing.stroke(Ink.NO_DATA, 0.8, "", Trace.hatch(left, TOP, right, BOTTOM));
      if (right - left > Drawing.width(label) + 12) {
        drawing.textOnPatch((left + right) / 2, (TOP + BOTTOM) / 2, label);
      }
    }
    for (int[] run : runs(HistoryChart::partial)) {
      var strip = Trace.hatch(x(run[0]), BOTTOM + 1, x(run[1]), BOTTOM + 1 + STRIP);
      drawing.stroke(Ink.NO_DATA, 1, "", strip);
    }
  }

  /// Says in words that nobody was recorded dead, so that an empty chart is not taken for a fault.
  private void peace() {
    boolean none = columns.stream().allMatch(c -> c.total().orElse(1) == 0);
    if (none) {
      String words = texts.get("history.zero");
      drawing.textOnPatch((LEFT + RIGHT) / 2, (TOP + BOTTOM) / 2, words);
    }
  }

  private static boolean partial(Column column) {
    return !column.silent() && !column.complete();
  }

  /// Stretches of neighbouring columns that are alike, as first and one past the last.
  private List<int[]> runs(Predicate<Column> alike) {
    var runs = new ArrayList<int[]>();
    int from = -1;
    for (int i = 0; i <= columns.size(); i++) {
      boolean in = i < columns.size() && alike.test(columns.get(i));
      if (in && from < 0) {
        from = i;
      } else if (!in && from >= 0) {
        runs.add(new int[] {from, i});
        from = -1;
      }
    }
    return runs;
  }

  private void labels(Function<Column, String> label) {
    var ticks = new Trace();
    double free = 0;
    for (int i = 0; i < columns.size(); i++) {
      String text = label.apply(columns.get(i));
      double half = Drawing.width(text) / 2;
      double middle = Math.min(x(i + 0.5), RIGHT + 6 - half);
      if (!text.isEmpty() && middle - half > free + 6) {
        ticks.move(x(i + 0.5), BOTTOM).down(BOTTOM + STRIP + 3);
        drawing.text(Ink.FAINT, Drawing.Anchor.MIDDLE, middle, BOTTOM + 24, text);
        free = middle + half + 2;
      }
    }
    drawing.stroke(Ink.AXIS, 1, "", ticks);
  }

  private void legend() {
    double x = 2;
    for (Violence type : ORDER) {
      drawing.fill(ink(type), new Trace().box(x, 3, x + 11, 14));
      String name = texts.get("violence.short", type);
      drawing.text(Ink.TEXT, Drawing.Anchor.START, x + 16, 13, name);
      x += 16 + Drawing.width(name) + 6;
    }
    boolean silent = columns.stream().anyMatch(Column::silent);
    double next = silent ? hatched(2, 20, 31, texts.get("no-data")) : 2;
    if (columns.stream().anyMatch(HistoryChart::partial)) {
      hatched(next, 25, 31, texts.get("history.partial"));
    }
  }

  private double hatched(double x, double top, double bottom, String text) {
    drawing.stroke(Ink.NO_DATA, 1, "", Trace.hatch(x, top, x + 11, bottom));
    drawing.text(Ink.TEXT, Drawing.Anchor.START, x + 16, 31, text);
    return x + 16 + Drawing.width(text) + 6;
  }
}

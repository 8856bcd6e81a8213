package org.upstander.node.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.upstander.node.track.TrackRecord;

/// CRPS of each model relative to that of the benchmark, window by window: left of the line is
/// better than the benchmark.
final class MarginChart {
  private static final String BENCHMARK = "empirical-12";
  private static final double WIDTH = 560;
  private static final double LEFT = 60;
  private static final double RIGHT = 540;
  private static final double TOP = 46;
  private static final double ROW = 34;
  private static final double LEAST = 0.6;
  private static final double MOST = 1.4;

  private final Texts texts;
  private final TrackRecord record;

  private MarginChart(Texts texts, TrackRecord record) {
    this.texts = texts;
    this.record = record;
  }

  static Markup of(Texts texts, TrackRecord record) {
    return new MarginChart(texts, record).draw();
  }

  /// A model's mark in a window.
  private record Dot(String model, double ratio) {}

  private Markup draw() {
    var windows = windows();
    double bottom = TOP + ROW * windows.size();
    var drawing =
        Drawing.of("margin", WIDTH, bottom + 24, texts.get("track.margin.title"), words(windows));
    var grid = new Trace();
    for (double ratio = LEAST; ratio < MOST + 0.01; ratio += 0.2) {
      grid.move(x(ratio), TOP).down(bottom);
      String label = String.format(Locale.ROOT, "%.1f", ratio);
      drawing.text(Ink.FAINT, Drawing.Anchor.MIDDLE, x(ratio), bottom + 16, label);
    }
    drawing.stroke(Ink.GRID, 1, "", grid);
    drawing.stroke(Ink.AXIS, 1.5, "", new Trace().move(x(1), TOP).down(bottom));
    double y = TOP + ROW / 2;
    for (var window : windows.entrySet()) {
      drawing.text(Ink.TEXT, Drawing.Anchor.END, LEFT - 14, y + 4, window.getKey() + "");
      for (Dot dot : window.getValue()) {
        mark(drawing, dot, y);
      }
      y += ROW;
    }
    legend(drawing);
    return drawing.markup();
  }

  private static void mark(Drawing drawing, Dot dot, double y) {
    var circle = new Trace().circle(x(dot.ratio), y, dot.model.equals(TrackRecord.OURS) ? 6 : 4.5);
    if (dot.model.equals(TrackRecord.OURS)) {
      drawing.fill(Ink.MEDIAN, circle);
    } else {
      drawing.stroke(dot.model.equals("TFT") ? Ink.RAISES : Ink.STATE_BASED, 1.8, "", circle);
    }
  }

  private void legend(Drawing drawing) {
    drawing.fill(Ink.MEDIAN, new Trace().circle(LEFT, 16, 6));
    String ours = texts.get("track.margin.ours");
    drawing.text(Ink.TEXT, Drawing.Anchor.START, LEFT + 12, 20, ours);
    double at = LEFT + 30 + Drawing.width(ours);
    drawing.stroke(Ink.STATE_BASED, 1.8, "", new Trace().circle(at, 16, 4.5));
    String fading = texts.get("track.margin.fading");
    drawing.text(Ink.TEXT, Drawing.Anchor.START, at + 12, 20, fading);
    at += 30 + Drawing.width(fading);
    drawing.stroke(Ink.RAISES, 1.8, "", new Trace().circle(at, 16, 4.5));
    drawing.text(Ink.TEXT, Drawing.Anchor.START, at + 12, 20, texts.get("track.margin.tft"));
  }

  private Map<Integer, List<Dot>> windows() {
    var windows = new LinkedHashMap<Integer, List<Dot>>();
    for (int window : record.deaths().stream().map(r -> r.window()).distinct().toList()) {
      double benchmark = crps(window, BENCHMARK).orElse(Double.NaN);
      var dots = new ArrayList<Dot>();
      for (String model : List.of("fading", TrackRecord.OURS)) {
        crps(window, model).ifPresent(c -> dots.add(new Dot(model, c / benchmark)));
      }
      record.marks().stream()
          .filter(m -> m.window() == window && m.model().equals("TFT"))
          .forEach(m -> dots.add(new Dot(m.model(), m.crps() / benchmark)));
      windows.put(window, dots);
    }
    return windows;
  }

  private Optional<Double> crps(int window, String model) {
    return record.deaths().stream()
        .filter(r -> r.window() == window && r.model().equals(model))
        .map(r -> r.crps())
        .findFirst();
  }

  private static double x(double ratio) {
    double within = Math.max(LEAST, Math.min(MOST, ratio));
    return LEFT + (RIGHT - LEFT) * (within - LEAST) / (MOST - LEAST);
  }

  private String words(Map<Integer, List<Dot>> windows) {
    var words = new StringBuilder();
    windows.forEach((window, dots) ->
        dots.forEach(d ->
            words
                .append(
                    texts.get("track.margin.words", window + "", d.model, Figures.score(d.ratio)))
                .append(' ')));
    return words.toString().strip();
  }
}

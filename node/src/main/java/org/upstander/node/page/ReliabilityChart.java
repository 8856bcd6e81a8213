package org.upstander.node.page;

import java.util.List;
import org.upstander.node.track.TrackRecord;
import org.upstander.node.track.TrackRecord.BinRow;

/// Forecast probabilities against how often the event followed: on the diagonal they agree. Both
/// scales are square roots, because most probabilities are small.
final class ReliabilityChart {
  private static final double SIZE = 380;
  private static final double LEFT = 52;
  private static final double RIGHT = 366;
  private static final double TOP = 36;
  private static final double BOTTOM = 330;
  private static final double[] TICKS = {0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5};

  private final double most;

  private ReliabilityChart(double most) {
    this.most = most;
  }

  static Markup of(Texts texts, List<BinRow> rows) {
    double most = 0.02;
    for (BinRow row : rows) {
      most = Math.max(most, Math.max(row.forecast(), Math.min(row.high(), 2 * row.forecast())));
    }
    return new ReliabilityChart(most * 1.05).draw(texts, rows);
  }

  private Markup draw(Texts texts, List<BinRow> rows) {
    var drawing =
        Drawing.of(
            "reliability", SIZE, SIZE, texts.get("track.reliability.title"), words(texts, rows));
    grid(drawing);
    drawing.stroke(Ink.AXIS, 1.2, "4 3", new Trace().move(LEFT, BOTTOM).line(x(most), y(most)));
    for (BinRow row : rows) {
      if (row.model().equals(TrackRecord.OURS)) {
        var whisker = new Trace().move(x(row.forecast()), y(row.low())).down(y(row.high()));
        drawing.stroke(Ink.BAND_50, 2, "", whisker);
      }
    }
    for (BinRow row : rows) {
      var point = new Trace().circle(x(row.forecast()), y(row.happened()), 4.5);
      if (row.model().equals(TrackRecord.OURS)) {
        drawing.fill(Ink.MEDIAN, point);
      } else if (row.model().equals("published")) {
        drawing.stroke(Ink.RAISES, 1.6, "", point);
      }
    }
    legend(texts, drawing);
    return drawing.markup();
  }

  private void grid(Drawing drawing) {
    var lines = new Trace();
    for (double tick : TICKS) {
      if (tick <= most) {
        String label = Math.round(100 * tick) + "\u00A0%";
        lines.move(x(tick), TOP).down(BOTTOM).move(LEFT, y(tick)).across(RIGHT);
        drawing.text(Ink.FAINT, Drawing.Anchor.MIDDLE, x(tick), BOTTOM + 16, label);
        drawing.text(Ink.FAINT, Drawing.Anchor.END, LEFT - 6, y(tick) + 4, label);
      }
    }
    drawing.stroke(Ink.GRID, 1, "", lines);
    drawing.stroke(Ink.AXIS, 1, "", new Trace().move(LEFT, TOP).down(BOTTOM).across(RIGHT));
  }

  private static void legend(Texts texts, Drawing drawing) {
    drawing.fill(Ink.MEDIAN, new Trace().circle(LEFT + 6, 16, 4.5));
    String ours = texts.get("track.reliability.ours");
    drawing.text(Ink.TEXT, Drawing.Anchor.START, LEFT + 16, 20, ours);
    double at = LEFT + 40 + Drawing.width(ours);
    drawing.stroke(Ink.RAISES, 1.6, "", new Trace().circle(at, 16, 4.5));
    drawing.text(
        Ink.TEXT, Drawing.Anchor.START, at + 12, 20, texts.get("track.reliability.theirs"));
    drawing.text(
        Ink.FAINT,
        Drawing.Anchor.MIDDLE,
        (LEFT + RIGHT) / 2,
        BOTTOM + 38,
        texts.get("track.reliability.forecast"));
  }

  private double x(double p) {
    return LEFT + (RIGHT - LEFT) * Math.sqrt(Math.min(p, most) / most);
  }

  private double y(double p) {
    return BOTTOM - (BOTTOM - TOP) * Math.sqrt(Math.min(p, most) / most);
  }

  private static String words(Texts texts, List<BinRow> rows) {
    var words = new StringBuilder();
    for (BinRow row : rows) {
      if (row.model().equals(TrackRecord.OURS)) {
        words
            .append(
                texts.get(
                    "track.reliability.words",
                    Figures.share(row.forecast()),
                    Figures.share(row.happened()),
                    row.count() + ""))
            .append(' ');
      }
    }
    return words.toString().strip();
  }
}

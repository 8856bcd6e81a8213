package org.upstander.node.page;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.upstander.panel.Series;

/// The last 24 recorded months as bars, and what is forecast after them as bands that hold the
/// middle 50, 80 and 95 % of futures, on a square-root scale, because bad futures are many times
/// worse than the middle one.
///
/// Months between the last recorded one and the forecast are hatched; a long gap is shortened, and
/// its length written in it.
final class FanChart {
  private static final int RECORDED = 24;
  private static final int LONGEST_GAP = 6;
  private static final double WIDTH = 420;
  private static final double HEIGHT = 270;
  private static final double LEFT = 56;
  private static final double RIGHT = 362;
  private static final double TOP = 34;
  private static final double BOTTOM = 240;

  private final Texts texts;
  private final Series recorded;
  private final YearMonth start;
  private final YearMonth end;
  private final YearMonth origin;
  private final List<Ahead> ahead;
  private final Axis axis;

  private FanChart(Texts texts, Series recorded, YearMonth origin, List<Ahead> ahead) {
    this.texts = texts;
    this.recorded = recorded;
    this.origin = origin;
    this.ahead = ahead;
    this.end = lastRecorded(recorded, origin);
    this.start = end.minusMonths(RECORDED - 1L);
    double largest = ahead.stream().mapToDouble(a -> a.nearlyAll().high()).max().orElse(0);
    for (var m = start; !m.isAfter(end); m = m.plusMonths(1)) {
      largest = Math.max(largest, recorded.get(m).orElse(0));
    }
    this.axis = Axis.upTo(largest, Axis.Kind.SQUARE_ROOT, BOTTOM, TOP);
  }

  /// @param recorded deaths of all types
  /// @param origin the month before the first one forecast
  static Markup of(Texts texts, Series recorded, YearMonth origin, List<Ahead> ahead) {
    var chart = new FanChart(texts, recorded, origin, ahead);
    var drawing = Drawing.of("fan", WIDTH, HEIGHT, texts.get("fan.title"), chart.words());
    chart.axis.draw(drawing, LEFT, RIGHT);
    chart.bands(drawing);
    chart.bars(drawing);
    chart.months(drawing);
    chart.names(drawing);
    return drawing.markup();
  }

  private static YearMonth lastRecorded(Series recorded, YearMonth origin) {
    for (var m = origin; !m.isBefore(recorded.first()); m = m.minusMonths(1)) {
      if (recorded.get(m).isPresent()) {
        return m;
      }
    }
    return origin;
  }

  private int gap() {
    return (int) ChronoUnit.MONTHS.between(end, origin);
  }

  private double x(double slot) {
    int slots = RECORDED + Math.min(gap(), LONGEST_GAP) + ahead.size();
    return LEFT + (RIGHT - LEFT) * slot / slots;
  }

  private double now() {
    return RECORDED + Math.min(gap(), LONGEST_GAP);
  }

  private void bars(Drawing drawing) {
    var bars = new Trace();
    for (int i = 0; i < RECORDED; i++) {
      OptionalDouble value = recorded.get(start.plusMonths(i));
      if (value.isEmpty()) {
        drawing.stroke(Ink.NO_DATA, 0.8, "", Trace.hatch(x(i), TOP, x(i + 1.0), BOTTOM));
      } else if (value.getAsDouble() > 0) {
        bars.box(x(i) + 0.8, axis.at(value.getAsDouble()), x(i + 1.0) - 0.8, BOTTOM);
      }
    }
    drawing.fill(Ink.RECORDED, bars);
    if (gap() > 0) {
      var hatch = Trace.hatch(x(RECORDED), TOP, x(now()), BOTTOM);
      drawing.stroke(Ink.NO_DATA, 0.8, "", hatch);
      if (x(now()) - x(RECORDED) > 16) {
        String label = texts.get("fan.gap", Integer.toString(gap()));
        drawing.upright((x(RECORDED) + x(now())) / 2, (TOP + BOTTOM) / 2, label);
      }
    }
    drawing.stroke(Ink.AXIS, 1, "", new Trace().move(LEFT, BOTTOM).across(RIGHT));
    drawing.stroke(Ink.TEXT, 1, "3 2", new Trace().move(x(now()), TOP - 16).down(BOTTOM));
  }

  private void bands(Drawing drawing) {
    band(drawing, Ink.BAND_95, "1 2", Ahead::nearlyAll);
    band(drawing, Ink.BAND_80, "4 2", Ahead::most);
    band(drawing, Ink.BAND_50, "", Ahead::half);
    var median = new Trace().move(x(now()), axis.at(ahead.getFirst().median()));
    for (int i = 0; i < ahead.size(); i++) {
      median.down(axis.at(ahead.get(i).median())).across(x(now() + i + 1));
    }
    drawing.stroke(Ink.MEDIAN, 2.2, "", median);
  }

  private void band(Drawing drawing, Ink ink, String dashes, Function<Ahead, Ahead.Range> range) {
    var upper = new Trace().move(x(now()), axis.at(range.apply(ahead.getFirst()).high()));
    var area = new Trace().move(x(now()), axis.at(range.apply(ahead.getFirst()).high()));
    for (int i = 0; i < ahead.size(); i++) {
      double y = axis.at(range.apply(ahead.get(i)).high());
      upper.down(y).across(x(now() + i + 1));
      area.down(y).across(x(now() + i + 1));
    }
    for (int i = ahead.size() - 1; i >= 0; i--) {
      area.down(axis.at(range.apply(ahead.get(i)).low())).across(x(now() + i));
    }
    drawing.fill(ink, area.close());
    drawing.stroke(Ink.MEDIAN, 0.8, dashes, upper);
  }

  private void months(Drawing drawing) {
    var ticks = new Trace();
    for (int i = 0; i < RECORDED; i++) {
      year(drawing, ticks, start.plusMonths(i), i);
    }
    for (int i = 0; i < ahead.size(); i++) {
      year(drawing, ticks, ahead.get(i).month(), now() + i);
    }
    drawing.stroke(Ink.AXIS, 1, "", ticks);
  }

  private void year(Drawing drawing, Trace ticks, YearMonth month, double slot) {
    if (month.getMonthValue() == 1) {
      ticks.move(x(slot), BOTTOM).down(BOTTOM + 5);
      String year = Integer.toString(month.getYear());
      drawing.text(Ink.FAINT, Drawing.Anchor.START, x(slot), BOTTOM + 19, year);
    }
  }

  private void names(Drawing drawing) {
    String before = texts.get("fan.recorded");
    String after = texts.get("fan.forecast");
    drawing.text(Ink.FAINT, Drawing.Anchor.END, x(RECORDED) - 6, TOP - 8, before);
    drawing.text(Ink.FAINT, Drawing.Anchor.START, x(now()) + 6, TOP - 8, after);
    Ahead last = ahead.getLast();
    var ends =
        LineEnds.above(BOTTOM + 4)
            .add(last.median(), texts.get("fan.median"))
            .add(last.half().high(), "50\u00A0%")
            .add(last.most().high(), "80\u00A0%")
            .add(last.nearlyAll().high(), "95\u00A0%");
    ends.draw(drawing, axis, RIGHT + 6);
  }

  private String words() {
    Ahead first = ahead.getFirst();
    Ahead last = ahead.getLast();
    return texts.get("fan.words", texts.month(start), texts.month(end), recordedInWords())
        + " "
        + (gap() > 0 ? texts.get("fan.words.gap", Integer.toString(gap())) + " " : "")
        + inWords(first)
        + (first.equals(last) ? "" : " " + inWords(last));
  }

  private String recordedInWords() {
    Series window = recorded.before(end.plusMonths(1));
    OptionalDouble sum = window.sumOfLatest(RECORDED);
    return sum.isEmpty() ? texts.get("no-data") : Figures.recorded(sum.getAsDouble());
  }

  private String inWords(Ahead month) {
    return texts.get(
        "fan.words.month",
        texts.month(month.month()),
        Figures.forecast(month.median()),
        month.half().toString(),
        month.most().toString(),
        month.nearlyAll().toString());
  }
}

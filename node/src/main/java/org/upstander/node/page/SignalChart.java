package org.upstander.node.page;

import java.time.LocalDate;
import java.util.List;

/// Counts of the latest weeks against what history lets expect: a band from nothing to the bound,
/// the expectation in it, and a mark on every count above the bound, on a square-root scale.
///
/// A week that nobody covers is hatched. Weeks before the detector has history have no band.
final class SignalChart {
  private static final double WIDTH = 420;
  private static final double HEIGHT = 230;
  private static final double LEFT = 56;
  private static final double RIGHT = 414;
  private static final double TOP = 34;
  private static final double BOTTOM = 200;

  /// One week.
  ///
  /// @param from its first day
  /// @param observed the count; NaN if no source speaks of it
  /// @param expected the count to be expected; NaN where history says nothing
  /// @param bound above it a count is a signal; NaN where history says nothing
  /// @param alarm whether the count was a signal
  record Week(LocalDate from, double observed, double expected, double bound, boolean alarm) {}

  private final Texts texts;
  private final List<Week> weeks;
  private final Drawing drawing;
  private final Axis axis;

  private SignalChart(Texts texts, List<Week> weeks, Drawing drawing) {
    this.texts = texts;
    this.weeks = weeks;
    this.drawing = drawing;
    double largest = 0;
    for (Week week : weeks) {
      largest = Math.max(largest, Double.isNaN(week.observed) ? 0 : week.observed);
      largest = Math.max(largest, Double.isFinite(week.bound) ? week.bound : 0);
    }
    this.axis = Axis.upTo(largest, Axis.Kind.SQUARE_ROOT, BOTTOM, TOP);
  }

  /// @param id unique on the page
  /// @param weeks in order, at least one
  static Markup of(Texts texts, String id, String title, List<Week> weeks) {
    var drawing = Drawing.of(id, WIDTH, HEIGHT, title, words(texts, weeks));
    var chart = new SignalChart(texts, weeks, drawing);
    chart.band();
    chart.axis.draw(drawing, LEFT, RIGHT);
    chart.counts();
    chart.alarms();
    chart.years();
    chart.legend();
    return drawing.markup();
  }

  private static String words(Texts texts, List<Week> weeks) {
    Week last = weeks.getLast();
    long alarms = weeks.stream().filter(Week::alarm).count();
    String count =
        Double.isNaN(last.observed) ? texts.get("no-data") : Figures.recorded(last.observed);
    return texts.get(
        "signals.words",
        Integer.toString(weeks.size()),
        weeks.getFirst().from.toString(),
        Long.toString(alarms),
        count,
        last.from.toString());
  }

  private double x(double slot) {
    return LEFT + (RIGHT - LEFT) * slot / weeks.size();
  }

  private void band() {
    var area = new Trace();
    var middle = new Trace();
    for (int i = 0; i < weeks.size(); i++) {
      Week week = weeks.get(i);
      if (Double.isFinite(week.bound)) {
        area.box(x(i), axis.at(week.bound), x(i + 1), BOTTOM);
        middle.move(x(i), axis.at(week.expected)).across(x(i + 1));
      }
    }
    drawing.fill(Ink.BAND_80, area).stroke(Ink.MEDIAN, 1.4, "", middle);
  }

  private void counts() {
    var stems = new Trace();
    for (int i = 0; i < weeks.size(); i++) {
      double count = weeks.get(i).observed;
      if (Double.isNaN(count)) {
        drawing.stroke(Ink.NO_DATA, 0.8, "", Trace.hatch(x(i), TOP, x(i + 1.0), BOTTOM));
      } else if (count > 0) {
        stems.move(x(i + 0.5), axis.at(count)).down(BOTTOM);
      }
    }
    double width = Math.max(0.8, (RIGHT - LEFT) / weeks.size() - 0.8);
    drawing.stroke(Ink.RECORDED, width, "", stems);
    drawing.stroke(Ink.AXIS, 1, "", new Trace().move(LEFT, BOTTOM).across(RIGHT));
  }

  private void alarms() {
    var marks = new Trace();
    for (int i = 0; i < weeks.size(); i++) {
      if (weeks.get(i).alarm) {
        marks.circle(x(i + 0.5), axis.at(weeks.get(i).observed) - 5, 3);
      }
    }
    drawing.fill(Ink.RAISES, marks);
  }

  private void years() {
    var ticks = new Trace();
    for (int i = 0; i < weeks.size(); i++) {
      LocalDate day = weeks.get(i).from;
      if (i == 0 || day.getYear() != weeks.get(i - 1).from.getYear()) {
        ticks.move(x(i), BOTTOM).down(BOTTOM + 5);
        String year = Integer.toString(day.getYear());
        if (roomFor(year, i)) {
          drawing.text(Ink.FAINT, Drawing.Anchor.START, x(i), BOTTOM + 19, year);
        }
      }
    }
    drawing.stroke(Ink.AXIS, 1, "", ticks);
  }

  /// Whether a year fits between its tick and the next one.
  private boolean roomFor(String year, int from) {
    int next = from;
    while (next < weeks.size()
        && weeks.get(next).from.getYear() == weeks.get(from).from.getYear()) {
      next++;
    }
    return x(next) - x(from) > Drawing.width(year) + 2;
  }

  private void legend() {
    drawing.fill(Ink.RECORDED, new Trace().box(2, 3, 13, 14));
    double x = label(18, texts.get("signals.legend.count"));
    drawing.fill(Ink.BAND_80, new Trace().box(x, 3, x + 11, 14));
    drawing.stroke(Ink.MEDIAN, 1.4, "", new Trace().move(x, 9).across(x + 11));
    x = label(x + 16, texts.get("signals.legend.band"));
    drawing.fill(Ink.RAISES, new Trace().circle(x + 5, 9, 3.5));
    label(x + 14, texts.get("signals.legend.alarm"));
  }

  private double label(double x, String text) {
    drawing.text(Ink.TEXT, Drawing.Anchor.START, x, 13, text);
    return x + Drawing.width(text) + 8;
  }
}

package org.upstander.node.page;

import java.util.ArrayList;
import java.util.List;

/// A vertical scale from 0 upwards, with round numbers at its ticks.
///
/// @param kind how values become heights
/// @param max the value at the top, a round number
/// @param bottom where 0 lies, in the units of the drawing
/// @param top where `max` lies; less than `bottom`, as drawings count downwards
record Axis(Kind kind, double max, double bottom, double top) {
  /// How values become heights.
  enum Kind {
    /// Twice the value, twice the height.
    LINEAR,
    /// Four times the value, twice the height: small numbers stay visible beside large ones.
    SQUARE_ROOT
  }

  private static final double[] ROUND = {1, 1.5, 2, 2.5, 3, 4, 5, 6, 8};
  private static final double CLEARANCE = 24;

  /// A scale that reaches `largest`, and at least 4.
  static Axis upTo(double largest, Kind kind, double bottom, double top) {
    return new Axis(kind, roundUp(Math.max(largest, 4), ROUND), bottom, top);
  }

  double at(double value) {
    double share =
        switch (kind) {
          case LINEAR -> value / max;
          case SQUARE_ROOT -> Math.sqrt(value / max);
        };
    return bottom - share * (bottom - top);
  }

  List<Double> ticks() {
    return switch (kind) {
      case LINEAR -> evenTicks();
      case SQUARE_ROOT -> clearTicks();
    };
  }

  /// Draws a faint line and a number at every tick.
  void draw(Drawing drawing, double left, double right) {
    var lines = new Trace();
    for (double tick : ticks()) {
      lines.move(left, at(tick)).across(right);
      String number = Figures.recorded(tick);
      drawing.text(Ink.FAINT, Drawing.Anchor.END, left - 6, at(tick) + 4, number);
    }
    drawing.stroke(Ink.GRID, 1, "", lines);
  }

  private List<Double> evenTicks() {
    double step = roundUp(max / 5, new double[] {1, 2, 5});
    var ticks = new ArrayList<Double>();
    for (double tick = 0; tick <= max; tick += step) {
      ticks.add(tick);
    }
    return ticks;
  }

  /// Zero, the top, and of 1, 2, 5, 10, 20 … those that leave room for their numbers.
  private List<Double> clearTicks() {
    var ticks = new ArrayList<Double>(List.of(0.0));
    for (double tick = 1; tick < max; tick = roundUp(tick * 1.01, new double[] {1, 2, 5})) {
      boolean clearBelow = at(ticks.getLast()) - at(tick) >= CLEARANCE;
      if (clearBelow && at(tick) - top >= CLEARANCE) {
        ticks.add(tick);
      }
    }
    ticks.add(max);
    return ticks;
  }

  /// The smallest of `mantissas` times a power of ten, from 1 on, that is not below `value`.
  private static double roundUp(double value, double[] mantissas) {
    for (double power = 1; ; power *= 10) {
      for (double mantissa : mantissas) {
        double candidate = mantissa * power;
        if (candidate >= value && candidate == Math.rint(candidate)) {
          return candidate;
        }
      }
    }
  }
}

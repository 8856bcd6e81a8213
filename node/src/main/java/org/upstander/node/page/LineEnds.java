package org.upstander.node.page;

import java.util.ArrayList;
import java.util.List;

/// Names at the right ends of lines, pushed apart where they would overlap. Names are added from
/// the lowest line to the highest; of lines that lie on one another the last keeps its name.
final class LineEnds {
  private static final double LINE = 14;

  private record Name(double value, String text) {}

  private final double lowest;
  private final List<Name> names = new ArrayList<>();

  private LineEnds(double lowest) {
    this.lowest = lowest;
  }

  /// @param lowest no name stands lower than this, in the units of the drawing
  static LineEnds above(double lowest) {
    return new LineEnds(lowest);
  }

  LineEnds add(double value, String text) {
    names.removeIf(name -> name.value == value);
    names.add(new Name(value, text));
    return this;
  }

  void draw(Drawing drawing, Axis axis, double x) {
    double below = lowest + LINE;
    for (Name name : names) {
      double y = Math.min(axis.at(name.value) + 4, below - LINE);
      drawing.text(Ink.TEXT, Drawing.Anchor.START, x, y, name.text);
      below = y;
    }
  }
}

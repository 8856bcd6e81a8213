package org.upstander.node.page;

/// The outline of a shape, in the units of its drawing, to one decimal.
final class Trace {
  private final StringBuilder out = new StringBuilder();

  /// Lines at 45° that fill a rectangle: how "no data" looks. They are drawn one by one because not
  /// every reader of SVG knows patterns.
  static Trace hatch(double left, double top, double right, double bottom) {
    double gap = 5;
    double width = right - left;
    double height = bottom - top;
    var trace = new Trace();
    for (double c = gap / 2; c < width + height; c += gap) {
      trace
          .move(left + Math.max(0, c - height), top + Math.min(c, height))
          .line(left + Math.min(c, width), top + Math.max(0, c - width));
    }
    return trace;
  }

  Trace move(double x, double y) {
    return step('M', x, y);
  }

  Trace line(double x, double y) {
    return step('L', x, y);
  }

  Trace across(double x) {
    out.append('H').append(decimal(x));
    return this;
  }

  Trace down(double y) {
    out.append('V').append(decimal(y));
    return this;
  }

  Trace close() {
    out.append('Z');
    return this;
  }

  Trace box(double left, double top, double right, double bottom) {
    return move(left, bottom).down(top).across(right).down(bottom).close();
  }

  Trace circle(double x, double y, double radius) {
    String r = decimal(radius);
    move(x - radius, y);
    out.append('a').append(r).append(' ').append(r).append(" 0 1 0 ").append(decimal(2 * radius));
    out.append(" 0a").append(r).append(' ').append(r).append(" 0 1 0 ");
    out.append(decimal(-2 * radius)).append(" 0Z");
    return this;
  }

  boolean isEmpty() {
    return out.isEmpty();
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private Trace step(char kind, double x, double y) {
    out.append(kind).append(decimal(x)).append(' ').append(decimal(y));
    return this;
  }

  static String decimal(double value) {
    long tenths = Math.round(value * 10);
    String sign = tenths < 0 ? "-" : "";
    long size = Math.abs(tenths);
    return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
  }
}

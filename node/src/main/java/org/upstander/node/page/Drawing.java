package org.upstander.node.page;

/// A drawing in SVG that can be read aloud: it has a title, and the same figures in words.
final class Drawing {
  /// Where a text stands with respect to its point.
  enum Anchor {
    START("start"),
    MIDDLE("middle"),
    END("end");

    private final String value;

    Anchor(String value) {
      this.value = value;
    }
  }

  private final Markup svg;

  private Drawing(Markup svg) {
    this.svg = svg;
  }

  /// @param id unique on the page
  static Drawing of(String id, double width, double height, String title, String words) {
    String titled = id + "-title";
    String described = id + "-words";
    var svg =
        canvas(width, height)
            .with("aria-labelledby", titled)
            .with("aria-describedby", described)
            .add(Markup.of("title", title).with("id", titled))
            .add(Markup.of("desc", words).with("id", described));
    return new Drawing(svg);
  }

  /// A drawing so small that one sentence says it all.
  static Drawing small(double width, double height, String words) {
    return new Drawing(canvas(width, height).with("aria-label", words));
  }

  /// A drawing beside a text that says the same, so it is passed over when read aloud.
  static Drawing silent(double width, double height) {
    return new Drawing(frame(width, height).with("aria-hidden", "true"));
  }

  private static Markup canvas(double width, double height) {
    return frame(width, height).with("role", "img");
  }

  private static Markup frame(double width, double height) {
    return Markup.of("svg")
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("viewBox", "0 0 " + Trace.decimal(width) + " " + Trace.decimal(height))
        .with("font-family", "sans-serif")
        .with("font-size", "13");
  }

  Drawing fill(Ink ink, Trace trace) {
    if (!trace.isEmpty()) {
      svg.add(
          Markup.of("path")
              .with("class", ink.fill())
              .with("fill", ink.light())
              .with("d", trace.toString()));
    }
    return this;
  }

  /// @param dashes lengths of dashes and gaps, such as `4 3`; empty for an unbroken line
  Drawing stroke(Ink ink, double width, String dashes, Trace trace) {
    if (!trace.isEmpty()) {
      var path =
          Markup.of("path")
              .with("class", ink.stroke())
              .with("fill", "none")
              .with("stroke", ink.light())
              .with("stroke-width", Trace.decimal(width));
      if (!dashes.isEmpty()) {
        path.with("stroke-dasharray", dashes);
      }
      svg.add(path.with("d", trace.toString()));
    }
    return this;
  }

  Drawing text(Ink ink, Anchor anchor, double x, double y, String text) {
    svg.add(letters(ink, anchor, x, y, text));
    return this;
  }

  /// Text on a patch of ground, so that it can be read on a hatched area.
  Drawing textOnPatch(double x, double y, String text) {
    double half = width(text) / 2 + 4;
    fill(Ink.GROUND, new Trace().box(x - half, y - 12, x + half, y + 5));
    return text(Ink.FAINT, Anchor.MIDDLE, x, y, text);
  }

  /// Text that runs upwards, on a patch of ground, with its middle at a point.
  Drawing upright(double x, double y, String text) {
    double half = width(text) / 2 + 2;
    fill(Ink.GROUND, new Trace().box(x - 8, y - half, x + 8, y + half));
    String turn = "rotate(-90 " + Trace.decimal(x) + " " + Trace.decimal(y) + ")";
    svg.add(letters(Ink.FAINT, Anchor.MIDDLE, x, y + 4, text).with("transform", turn));
    return this;
  }

  /// Roughly how wide `text` will be.
  static double width(String text) {
    return 7 * text.length();
  }

  Markup markup() {
    return svg;
  }

  private static Markup letters(Ink ink, Anchor anchor, double x, double y, String text) {
    return Markup.of("text", text)
        .with("class", ink.fill())
        .with("fill", ink.light())
        .with("text-anchor", anchor.value)
        .with("x", Trace.decimal(x))
        .with("y", Trace.decimal(y));
  }
}

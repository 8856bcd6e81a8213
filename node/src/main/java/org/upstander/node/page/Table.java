package org.upstander.node.page;

import java.util.List;

/// A table that scrolls within itself where the screen is narrower than it is.
final class Table {
  private Table() {}

  /// @param kind its class
  /// @param caption what it shows, for those who hear it; also the name of the scrolling area
  /// @param heads the column heads, left to right
  static Markup of(String kind, String caption, List<String> heads, Markup... bodies) {
    var row = Markup.of("tr");
    heads.forEach(h -> row.add(Markup.of("th", h).with("scope", "col")));
    return Markup.of("div")
        .with("class", "scroll")
        .with("role", "region")
        .with("tabindex", "0")
        .with("aria-label", caption)
        .add(
            Markup.of("table")
                .with("class", kind)
                .add(
                    Markup.of("caption", caption).with("class", "unseen"),
                    Markup.of("thead").add(row))
                .add(bodies));
  }

  /// One row of figures under a row head.
  static Markup row(String head, List<String> cells) {
    var row = Markup.of("tr").add(Markup.of("th", head).with("scope", "row"));
    cells.forEach(c -> row.add(Markup.of("td", c)));
    return row;
  }

  /// A table that opens on demand, under a chart of the same figures.
  static Markup behind(String summary, Markup table) {
    return Markup.of("details").add(Markup.of("summary", summary), table);
  }
}

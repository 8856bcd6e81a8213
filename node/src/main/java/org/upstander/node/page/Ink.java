package org.upstander.node.page;

import java.util.Locale;

/// The colours of the charts, on light and on dark ground. Neighbours differ in lightness and not
/// in hue alone, so that they stay apart for every eye and on a grey printer.
enum Ink {
  TEXT("#1d2529", "#e8eaea"),
  FAINT("#55606a", "#a4afb6"),
  GRID("#dfe3e6", "#333c42"),
  AXIS("#7d878e", "#77828a"),
  NO_DATA("#8f999f", "#76828a"),
  GROUND("#ffffff", "#14191c"),
  ONE_SIDED("#7b1e1e", "#ffc4b3"),
  STATE_BASED("#3f7cac", "#5a98cc"),
  NON_STATE("#d6a532", "#8a6d22"),
  RECORDED("#37424a", "#c9d1d6"),
  BAND_95("#dbe7f1", "#1d3345"),
  BAND_80("#aecbe2", "#2b557a"),
  BAND_50("#74a6ce", "#4383b8"),
  MEDIAN("#0f3557", "#e3f0fb"),
  RAISES("#a3341f", "#f08d74"),
  LOWERS("#2f6f8f", "#7fb8d6");

  private final String light;
  private final String dark;

  Ink(String light, String dark) {
    this.light = light;
    this.dark = dark;
  }

  /// On white ground, as `#rrggbb`.
  String light() {
    return light;
  }

  /// On dark ground, as `#rrggbb`.
  String dark() {
    return dark;
  }

  /// The class of areas and letters in this ink.
  String fill() {
    return "f-" + id();
  }

  /// The class of lines in this ink.
  String stroke() {
    return "s-" + id();
  }

  /// The rules that give every drawing on a page its colours.
  static String style() {
    var day = new StringBuilder();
    var night = new StringBuilder();
    for (Ink ink : values()) {
      ink.rules(day, ink.light);
      ink.rules(night, ink.dark);
    }
    return day + "@media screen and (prefers-color-scheme:dark){\n" + night + "}\n";
  }

  private void rules(StringBuilder out, String colour) {
    out.append('.').append(fill()).append("{fill:").append(colour).append("}");
    out.append('.').append(stroke()).append("{stroke:").append(colour).append("}\n");
  }

  private String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

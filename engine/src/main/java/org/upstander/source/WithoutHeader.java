package org.upstander.source;

import java.util.List;

/// Tells UCDP's events without a header by the number of cells and what stands in them.
final class WithoutHeader {
  private WithoutHeader() {}

  /// Whether the cells are those of a row of events in the order of the current releases.
  static boolean events(List<String> cells) {
    return cells.size() == GedEvents.COLUMNS.size()
        && whole(cell(cells, "id"), 1, Integer.MAX_VALUE)
        && whole(cell(cells, "year"), 1946, 9999)
        && whole(cell(cells, "type_of_violence"), 1, 3)
        && number(cell(cells, "latitude"), 90)
        && number(cell(cells, "longitude"), 180)
        && whole(cell(cells, "country_id"), 1, 9999)
        && day(cell(cells, "date_start"))
        && day(cell(cells, "date_end"))
        && whole(cell(cells, "best"), 0, Fields.MOST);
  }

  private static String cell(List<String> cells, String column) {
    return cells.get(GedEvents.COLUMNS.indexOf(column)).strip();
  }

  private static double value(String cell) {
    return Numbers.parse(cell.toCharArray(), 0, cell.length());
  }

  private static boolean whole(String cell, int least, int most) {
    double value = value(cell);
    return value == Math.rint(value) && value >= least && value <= most;
  }

  private static boolean number(String cell, int most) {
    return Math.abs(value(cell)) <= most;
  }

  private static boolean day(String cell) {
    return Days.parse(cell.toCharArray(), 0, cell.length()) != null;
  }
}

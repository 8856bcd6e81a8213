package org.upstander.source.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The header of a table: which column plays which part.
final class Head {
  /// The parts, as numbers so that the loop over cells is a jump table.
  static final int NOTHING = 0;

  static final int ID = 1;
  static final int DATE = 2;
  static final int PLACE = 3;
  static final int CATEGORY = 4;
  static final int COUNT = 5;
  static final int LATITUDE = 6;
  static final int LONGITUDE = 7;
  static final int PARTS = 8;

  private static final int MOST_COLUMNS = 10_000;

  private final List<String> names;
  private final int[] parts;
  private final int[] columns = new int[PARTS];

  Head(List<String> names, Layout.Columns wanted) throws UnscannableFile {
    if (names.size() > MOST_COLUMNS) {
      throw new UnscannableFile(
          "There are " + names.size() + " columns.", 1, "It is no table of events.");
    }
    this.names = List.copyOf(names);
    this.parts = new int[names.size()];
    Arrays.fill(columns, -1);
    var missing = new ArrayList<String>();
    assign(ID, wanted.id(), missing);
    assign(DATE, wanted.date(), missing);
    assign(PLACE, wanted.place(), missing);
    assign(COUNT, wanted.count(), missing);
    if (wanted.category().isPresent()) {
      assign(CATEGORY, wanted.category().get(), missing);
    }
    if (wanted.latitude().isPresent() && wanted.longitude().isPresent()) {
      assign(LATITUDE, wanted.latitude().get(), missing);
      assign(LONGITUDE, wanted.longitude().get(), missing);
    }
    if (!missing.isEmpty()) {
      throw new UnscannableFile(
          "There is no column " + String.join(", ", missing) + ".",
          1,
          "The header has: " + String.join(", ", this.names) + ".");
    }
  }

  private void assign(int part, String name, List<String> missing) throws UnscannableFile {
    int column = names.indexOf(name);
    if (column < 0) {
      missing.add(name);
      return;
    }
    if (names.lastIndexOf(name) != column || parts[column] != NOTHING) {
      throw new UnscannableFile(
          "The column " + name + " is there or asked for twice.",
          1,
          "Give each a name of its own.");
    }
    parts[column] = part;
    columns[part] = column;
  }

  /// How many columns there are.
  int size() {
    return parts.length;
  }

  /// The part each column plays.
  int[] parts() {
    return parts.clone();
  }

  /// The column that plays `part`; −1 if none does.
  int column(int part) {
    return columns[part];
  }

  /// The name of the column that plays `part`.
  String name(int part) {
    return names.get(columns[part]);
  }
}

package org.upstander.node.form;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.LinkedHashMap;
import java.util.Optional;

/// The first row of a table, as the members that its columns fill.
final class TableHead {
  private static final int MOST_COLUMNS = 100;
  private static final int DEEPEST = 8;

  private sealed interface Column {
    /// @param at the position of its cell in a row
    record Leaf(int at, String title) implements Column {}

    /// @param first where the title of its first column stands
    record Branch(Place first, LinkedHashMap<String, Column> members) implements Column {}
  }

  private final int line;
  private final int width;
  private final Column.Branch root;

  TableHead(CsvRecord row) {
    line = Math.toIntExact(row.getStartingLineNumber());
    width = row.getFieldCount();
    root = new Column.Branch(Place.of(line, 1), new LinkedHashMap<>());
    if (width > MOST_COLUMNS) {
      throw new Wrong(Place.of(line, 1), "it has more than %d columns.".formatted(MOST_COLUMNS));
    }
    if (width == 1 && row.getField(0).matches(".*[;\\t|].*")) {
      throw new Wrong(Place.of(line, 1), "its columns are to be separated by commas.");
    }
    for (int c = 0; c < width; c++) {
      put(c, row.getField(c).strip());
    }
  }

  private void put(int at, String title) {
    Place place = place(line, at, title);
    String[] names = title.split("\\.", -1);
    Column.Branch branch = root;
    for (int i = 0; i < names.length; i++) {
      if (names[i].isBlank() || names.length > DEEPEST) {
        throw new Wrong(
            place,
            "the first row names the columns, separated by commas, such as presence or"
                + " opinion.presence; this is no such name.");
      }
      boolean last = i == names.length - 1;
      Column column = last ? new Column.Leaf(at, title) : branchOf(branch, names[i], place);
      Column had = branch.members().put(names[i], column);
      if (had != null && had != column) {
        throw new Wrong(place, "this column is there already, as a whole or in parts. Keep one.");
      }
      if (column instanceof Column.Branch inner) {
        branch = inner;
      }
    }
  }

  private static Column branchOf(Column.Branch branch, String name, Place place) {
    return branch.members().get(name) instanceof Column.Branch known
        ? known
        : new Column.Branch(place, new LinkedHashMap<>());
  }

  /// A row as the block that its cells fill.
  Piece.Block block(CsvRecord row) {
    int at = Math.toIntExact(row.getStartingLineNumber());
    if (row.getFieldCount() != width) {
      throw new Wrong(
          Place.of(at, Math.min(width, row.getFieldCount())),
          "the row has %d cells, the first row has %d. Put a cell that holds a comma in quotes."
              .formatted(row.getFieldCount(), width));
    }
    return block(root, row, Place.of(at, 1));
  }

  private Piece.Block block(Column.Branch branch, CsvRecord row, Place place) {
    var members = new LinkedHashMap<String, Piece.Member>();
    for (var entry : branch.members().entrySet()) {
      members.put(
          entry.getKey(),
          switch (entry.getValue()) {
            case Column.Leaf(int c, String title) ->
                new Piece.Member(
                    place(line, c, title), word(row.getField(c), place(row, c, title)));
            case Column.Branch inner ->
                new Piece.Member(
                    inner.first(),
                    block(
                        inner,
                        row,
                        new Place(
                            place.line(), inner.first().column(), Optional.of(entry.getKey()))));
          });
    }
    return new Piece.Block(place, members);
  }

  private static Piece word(String cell, Place place) {
    String text = cell.strip();
    return text.isEmpty() ? new Piece.Nothing(place) : new Piece.Word(place, text, false);
  }

  private static Place place(CsvRecord row, int at, String title) {
    return place(Math.toIntExact(row.getStartingLineNumber()), at, title);
  }

  private static Place place(int line, int at, String title) {
    return new Place(line, at + 1, title.isEmpty() ? Optional.empty() : Optional.of(title));
  }
}

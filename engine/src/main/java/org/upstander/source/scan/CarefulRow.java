package org.upstander.source.scan;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.upstander.source.Reading.Reason;

/// Reads any row, valid or not, and says what is wrong with it. [PlainRow] reads the rows in which
/// nothing is odd, and gives the same values for them. One thread at a time.
final class CarefulRow {
  private static final int LONGEST_NUMBER = 18;

  private final Meaning meaning;
  private final Head head;
  private final Cells cells;
  private final RowValues row;
  private byte[] scratch = new byte[256];
  private Block block;
  private int line;

  /// The cell looked at, without white space around it.
  private byte[] b;

  private int from;
  private int to;

  CarefulRow(Block block, Meaning meaning, RowValues row) {
    this.block = block;
    this.meaning = meaning;
    this.head = meaning.head();
    this.row = row;
    this.cells = new Cells(block, meaning.layout().separator(), meaning.limits(), head.size() + 1);
    this.b = scratch;
  }

  /// Reads the row that starts at `p`, `below` lines below the start of the block, and adds it to
  /// the block's rows or faults.
  ///
  /// @return the place behind its end; −1 if nothing can be read on
  int read(Block in, int p, int below) throws IOException {
    block = in;
    line = below;
    int next = cells.read(in, p, below);
    if (next >= 0 && cells.count() > 0 && isComplete() && values()) {
      in.rows.add(row, below);
    }
    return next;
  }

  /// Line ends in the row that was read.
  int lines() {
    return cells.lines();
  }

  private boolean isComplete() {
    int n = cells.count();
    if (n == head.size() || n == head.size() + 1 && cells.isEmpty(n - 1)) {
      return true;
    }
    block.faults.refuse(
        line, Reason.WRONG_FIELD_COUNT, n + " cells, but the header has " + head.size());
    return false;
  }

  private boolean values() {
    return id()
        && date()
        && text(Head.PLACE)
        && (head.column(Head.CATEGORY) < 0 || text(Head.CATEGORY))
        && count()
        && point();
  }

  /// Looks at a cell.
  ///
  /// @return whether there is anything in it
  private boolean look(int part) {
    int cell = head.column(part);
    if (cells.isDoubled(cell)) {
      int length = cells.to(cell) - cells.from(cell);
      if (length + Word.PAD > scratch.length) {
        scratch = new byte[2 * (length + Word.PAD)];
      }
      b = scratch;
      from = 0;
      to = cells.undouble(cell, scratch);
    } else {
      b = block.bytes();
      from = cells.from(cell);
      to = cells.to(cell);
    }
    while (from < to && (b[from] & 0xFF) <= ' ') {
      from++;
    }
    while (from < to && (b[to - 1] & 0xFF) <= ' ') {
      to--;
    }
    return from < to;
  }

  private boolean id() {
    if (!look(Head.ID)) {
      return missing(Head.ID);
    }
    row.idLength = isPlainNumber() ? 0 : to - from;
    if (row.idLength == 0) {
      row.id = Long.parseLong(new String(b, from, to - from, StandardCharsets.US_ASCII));
    } else {
      row.id = Word.hash(b, from, to);
      row.idFrom = b == scratch ? block.keep(b, from, to) : from;
    }
    return true;
  }

  /// Whether the text of an id is the one way to write its number.
  private boolean isPlainNumber() {
    if (to - from > LONGEST_NUMBER || b[from] == '0' && to - from > 1) {
      return false;
    }
    for (int p = from; p < to; p++) {
      if (b[p] < '0' || b[p] > '9') {
        return false;
      }
    }
    return true;
  }

  private boolean date() {
    if (!look(Head.DATE)) {
      return missing(Head.DATE);
    }
    int day = Dates.parse(meaning.layout().date(), b, from, to);
    if (day == Dates.NONE) {
      return refuse(Reason.MALFORMED_DATE, Head.DATE, "not a day of the calendar, written as said");
    }
    row.month = day >> 5;
    row.day = day & 31;
    return meaning.isInBounds(row.month)
        || refuse(Reason.DATE_OUT_OF_RANGE, Head.DATE, "not in the months that are believed");
  }

  private boolean text(int part) {
    if (!look(part)) {
      return missing(part);
    }
    boolean place = part == Head.PLACE;
    int code = (place ? meaning.places() : meaning.categories()).find(b, from, to);
    if (code == Dictionary.UNKNOWN) {
      return place
          ? refuse(Reason.UNKNOWN_STATE, part, "not a place that is known")
          : refuse(Reason.UNKNOWN_CATEGORY, part, "not a category that is known");
    }
    if (place) {
      row.place = code;
    } else {
      row.category = code;
    }
    return true;
  }

  private boolean count() {
    if (isAbsent(Head.COUNT)) {
      return missing(Head.COUNT);
    }
    BigDecimal value = Decimal.parse(b, from, to);
    if (value == null) {
      return refuse(Reason.MALFORMED_NUMBER, Head.COUNT, "not a number");
    }
    if (value.signum() < 0) {
      return refuse(Reason.NEGATIVE_COUNT, Head.COUNT, "less than 0");
    }
    int most = meaning.layout().bounds().most();
    if (value.compareTo(BigDecimal.valueOf(most)) > 0) {
      return refuse(Reason.COUNT_OUT_OF_RANGE, Head.COUNT, "more than " + most);
    }
    if (value.stripTrailingZeros().scale() > 0) {
      return refuse(Reason.MALFORMED_NUMBER, Head.COUNT, "not a whole number");
    }
    row.deaths = value.intValueExact();
    return true;
  }

  /// Empty, or NA as R writes it.
  private boolean isAbsent(int part) {
    return !look(part) || to - from == 2 && b[from] == 'N' && b[from + 1] == 'A';
  }

  private boolean point() {
    row.latitude = RowStore.NO_POINT;
    row.longitude = RowStore.NO_POINT;
    if (head.column(Head.LATITUDE) < 0) {
      return true;
    }
    boolean latitude = !isAbsent(Head.LATITUDE);
    boolean longitude = !isAbsent(Head.LONGITUDE);
    if (!latitude && !longitude) {
      return true;
    }
    if (latitude != longitude) {
      return missing(latitude ? Head.LONGITUDE : Head.LATITUDE);
    }
    return degrees(Head.LATITUDE, 90) && degrees(Head.LONGITUDE, 180);
  }

  private boolean degrees(int part, int most) {
    look(part);
    BigDecimal value = Decimal.parse(b, from, to);
    if (value == null) {
      return refuse(Reason.MALFORMED_NUMBER, part, "not a number");
    }
    if (value.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
      return refuse(Reason.PLACE_OUT_OF_RANGE, part, "not from -" + most + " to " + most);
    }
    if (part == Head.LATITUDE) {
      row.latitude = Decimal.sevenPlaces(value);
    } else {
      row.longitude = Decimal.sevenPlaces(value);
    }
    return true;
  }

  private boolean missing(int part) {
    block.faults.refuse(line, Reason.MISSING_VALUE, head.name(part) + " is empty");
    return false;
  }

  private boolean refuse(Reason reason, int part, String expected) {
    boolean words = block.faults.wantsWords();
    String found = words ? Brief.of(b, from, to) : "";
    String detail = words ? head.name(part) + ": \"" + found + "\" is " + expected : "";
    block.faults.refuse(line, reason, detail);
    return false;
  }
}

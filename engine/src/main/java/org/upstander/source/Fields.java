package org.upstander.source;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// One row while it is being read: its cells, and the first fault that was found in it. Used again
/// for each row, so that reading makes few objects. A method that cannot give what is asked for
/// records the fault and gives a placeholder; ask [#faulty] before using what was read.
final class Fields {
  /// More people than any single row can be about.
  static final int MOST = 10_000_000;

  private final Header header;
  private final Words words = new Words();
  private char[] chars = new char[4096];
  private int used;
  private int[] from = new int[64];
  private int[] to = new int[64];
  private int count;
  private int filled;
  private int tags;
  private boolean lastEmpty;
  private long line;
  private Reading.@Nullable Reason reason;
  private String detail = "";

  Fields(Header header) {
    this.header = header;
    begin(0);
  }

  void begin(long startsOn) {
    line = startsOn;
    used = 0;
    count = 0;
    filled = 0;
    tags = 0;
    reason = null;
    Arrays.fill(to, 0);
    Arrays.fill(from, 0);
  }

  /// Keeps a cell if a reader asked for its column.
  void put(int column, char[] source, int offset, int length) {
    count = Math.max(count, column + 1);
    lastEmpty = length == 0;
    if (length > 0) {
      filled++;
      tags += source[offset] == '#' ? 1 : 0;
    }
    if (!header.wanted(column)) {
      return;
    }
    if (column >= from.length) {
      from = Arrays.copyOf(from, Math.max(column + 1, 2 * from.length));
      to = Arrays.copyOf(to, from.length);
    }
    if (used + length > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(used + length, 2 * chars.length));
    }
    System.arraycopy(source, offset, chars, used, length);
    from[column] = used;
    used += length;
    to[column] = used;
    strip(column);
  }

  private void strip(int column) {
    while (from[column] < to[column] && chars[from[column]] <= ' ') {
      from[column]++;
    }
    while (from[column] < to[column] && chars[to[column] - 1] <= ' ') {
      to[column]--;
    }
  }

  long line() {
    return line;
  }

  int count() {
    return count;
  }

  /// Whether the cell put last is empty.
  boolean lastEmpty() {
    return lastEmpty;
  }

  /// Whether it is a row of HXL tags: every cell that is filled starts with #.
  boolean tagged() {
    return tags > 0 && tags == filled;
  }

  boolean faulty() {
    return reason != null;
  }

  /// Why the row is refused; only for a faulty one.
  <T> Reading<T> refusal() {
    if (reason == null) {
      throw new IllegalStateException("the row on line " + line + " has no fault");
    }
    return new Reading.Refused<>(line, reason, detail);
  }

  /// Records a fault, unless there is one already.
  void fault(Reading.Reason why, String words) {
    if (reason == null) {
      reason = why;
      detail = words;
    }
  }

  void fault(Reading.Reason why, int column, String expected) {
    if (reason == null) {
      fault(why, header.name(column) + ": \"" + brief(text(column)) + "\" is " + expected);
    }
  }

  private static String brief(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }

  /// Whether the cell is empty or its column is not there.
  boolean blank(int column) {
    return column < 0 || column >= from.length || from[column] >= to[column];
  }

  /// Whether a number is absent: empty, or NA as R writes it.
  boolean absent(int column) {
    return blank(column)
        || to[column] - from[column] == 2
            && chars[from[column]] == 'N'
            && chars[from[column] + 1] == 'A';
  }

  /// The text of a cell; empty if there is none.
  String text(int column) {
    return blank(column) ? "" : words.get(chars, from[column], to[column]);
  }

  Optional<String> textIfGiven(int column) {
    return blank(column) ? Optional.empty() : Optional.of(text(column));
  }

  /// The text of a cell that must not be empty.
  String need(int column) {
    if (blank(column)) {
      fault(Reading.Reason.MISSING_VALUE, header.name(column) + " is empty");
    }
    return text(column);
  }

  /// A finite number; NaN and a fault if there is none.
  double number(int column) {
    if (absent(column)) {
      fault(Reading.Reason.MISSING_VALUE, header.name(column) + " is empty");
      return Double.NaN;
    }
    double value = Numbers.parse(chars, from[column], to[column]);
    if (Double.isNaN(value)) {
      fault(Reading.Reason.MALFORMED_NUMBER, column, "not a number");
    }
    return value;
  }

  OptionalDouble numberIfGiven(int column) {
    return absent(column) ? OptionalDouble.empty() : OptionalDouble.of(number(column));
  }

  /// A whole number from `least` to `most`; `least` and a fault if there is none.
  int whole(int column, int least, int most, Reading.Reason otherwise) {
    double value = number(column);
    if (Double.isNaN(value)) {
      return least;
    }
    if (value != Math.rint(value)) {
      fault(Reading.Reason.MALFORMED_NUMBER, column, "not a whole number");
      return least;
    }
    if (value < least || value > most) {
      fault(otherwise, column, "not from " + least + " to " + most);
      return least;
    }
    return (int) value;
  }

  /// A number of people or things, 0 to ten million.
  int tally(int column) {
    double value = number(column);
    if (value < 0) {
      fault(Reading.Reason.NEGATIVE_COUNT, column, "less than 0");
      return 0;
    }
    return Double.isNaN(value) ? 0 : whole(column, 0, MOST, Reading.Reason.COUNT_OUT_OF_RANGE);
  }

  OptionalInt tallyIfGiven(int column) {
    return absent(column) ? OptionalInt.empty() : OptionalInt.of(tally(column));
  }

  /// A day; null and a fault if there is none.
  @Nullable LocalDate day(int column) {
    if (blank(column)) {
      fault(Reading.Reason.MISSING_VALUE, header.name(column) + " is empty");
      return null;
    }
    var day = Days.parse(chars, from[column], to[column]);
    if (day == null) {
      fault(
          Reading.Reason.MALFORMED_DATE,
          column,
          "not a date of the calendar as 2004-01-31 or 01/31/2004");
    }
    return day;
  }

  /// The characters of a cell, for readers with a notation of their own.
  char[] chars() {
    return chars;
  }

  int from(int column) {
    return from[column];
  }

  int to(int column) {
    return to[column];
  }
}

package org.upstander.source.scan;

/// Reads the rows in which nothing is odd: no doubled quotation marks or line ends in cells, no
/// blanks at the edges, plain numbers, texts that were met before, LF or CRLF at the end. Eight
/// bytes at a time, no objects, no exceptions; everything else is left to [CarefulRow]. One thread
/// at a time.
final class PlainRow {
  /// What is returned for a row, or a cell, that is odd.
  static final int ODD = -1;

  private static final long QUOTES = Word.each((byte) '"');
  private static final int[] POWERS = {1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000};

  private final Meaning meaning;
  private final Dictionary places;
  private final Dictionary categories;
  private final DateForm form;
  private final byte separator;
  private final long separators;
  private final int[] parts;
  private final int most;
  private final RowValues row;

  PlainRow(Meaning meaning, RowValues row) {
    this.meaning = meaning;
    this.row = row;
    this.places = meaning.places();
    this.categories = meaning.categories();
    this.parts = meaning.head().parts();
    this.form = meaning.layout().date();
    this.separator = (byte) meaning.layout().separator();
    this.separators = Word.each(separator);
    this.most = meaning.layout().bounds().most();
  }

  /// Reads the row that starts at `p`.
  ///
  /// @return the place behind its line end; [#ODD] if it has to be read with care
  int read(byte[] b, int start) {
    int p = start;
    int last = parts.length - 1;
    for (int column = 0; ; column++) {
      p = cell(b, p, parts[column]);
      if (p < 0) {
        return ODD;
      }
      if (column == last) {
        break;
      }
      if (b[p] != separator) {
        return ODD;
      }
      p++;
    }
    if (b[p] == '\r') {
      p++;
    }
    return b[p] == '\n' ? p + 1 : ODD;
  }

  /// The place of the byte behind a cell.
  private int cell(byte[] b, int p, int part) {
    if (b[p] != '"') {
      return bare(b, p, part, separators);
    }
    int end = bare(b, p + 1, part, QUOTES);
    return end > 0 && b[end] == '"' ? end + 1 : ODD;
  }

  /// The place of the byte behind what a cell says; `ends` is the byte that ends it, eight times.
  private int bare(byte[] b, int p, int part, long ends) {
    return switch (part) {
      case Head.ID -> id(b, p, ends);
      case Head.DATE -> date(b, p, ends);
      case Head.PLACE -> place(b, p, ends);
      case Head.CATEGORY -> category(b, p, ends);
      case Head.COUNT -> count(b, p);
      case Head.LATITUDE -> latitude(b, p);
      case Head.LONGITUDE -> longitude(b, p);
      default -> Word.end(b, p, ends);
    };
  }

  private int id(byte[] b, int p, long ends) {
    long w = Word.at(b, p);
    int n = Word.digits(w);
    if (n == 8) {
      return longId(b, p, w, ends);
    }
    if (n == 0 || !isEnd(b[p + n], ends) || b[p] == '0' && n > 1) {
      return textId(b, p, ends);
    }
    row.id = Word.number(w, n);
    row.idLength = 0;
    return p + n;
  }

  private int longId(byte[] b, int p, long w, long ends) {
    long rest = Word.at(b, p + 8);
    int m = Word.digits(rest);
    if (m == 8) {
      return ODD;
    }
    if (!isEnd(b[p + 8 + m], ends) || b[p] == '0') {
      return textId(b, p, ends);
    }
    int high = Word.number(w, 8);
    row.id = m == 0 ? high : (long) high * POWERS[m] + Word.number(rest, m);
    row.idLength = 0;
    return p + 8 + m;
  }

  private int textId(byte[] b, int p, long ends) {
    int end = text(b, p, ends);
    if (end > 0) {
      row.id = Word.hash(b, p, end);
      row.idFrom = p;
      row.idLength = end - p;
    }
    return end;
  }

  private int date(byte[] b, int p, long ends) {
    int end = p + 10;
    int day;
    if (form == DateForm.YEAR_MONTH_DAY && b[end] == (byte) ends) {
      day = Dates.iso(b, p);
    } else {
      end = text(b, p, ends);
      day = end < 0 ? Dates.NONE : Dates.parse(form, b, p, end);
    }
    row.month = day >> 5;
    row.day = day & 31;
    return day != Dates.NONE && meaning.isInBounds(row.month) ? end : ODD;
  }

  private int place(byte[] b, int p, long ends) {
    row.place = places.recall(b, p, ends);
    return row.place < 0 ? ODD : places.end();
  }

  private int category(byte[] b, int p, long ends) {
    row.category = categories.recall(b, p, ends);
    return row.category < 0 ? ODD : categories.end();
  }

  private int count(byte[] b, int p) {
    long w = Word.at(b, p);
    int n = Word.digits(w);
    if (n == 0) {
      return ODD;
    }
    row.deaths = Word.number(w, n);
    return row.deaths <= most ? p + n : ODD;
  }

  private int latitude(byte[] b, int p) {
    return degrees(b, p, 900_000_000, true);
  }

  private int longitude(byte[] b, int p) {
    return degrees(b, p, 1_800_000_000, false);
  }

  private int degrees(byte[] b, int p, int highest, boolean north) {
    int negative = b[p] == '-' ? 1 : 0;
    int q = p + negative;
    long w = Word.at(b, q);
    int n = Word.digits(w);
    if (n == 0 || n > 3) {
      return ODD;
    }
    long units = Word.number(w, n) * 10_000_000L;
    q += n;
    if (b[q] == '.') {
      w = Word.at(b, q + 1);
      n = Word.digits(w);
      if (n == 0 || n == 8) {
        return ODD;
      }
      units += (long) Word.number(w, n) * POWERS[7 - n];
      q += 1 + n;
    }
    if (units > highest) {
      return ODD;
    }
    int value = (int) (negative == 0 ? units : -units);
    if (north) {
      row.latitude = value;
    } else {
      row.longitude = value;
    }
    return q;
  }

  /// The end of a text; [#ODD] if it is empty, has white space at an edge or a mark in front.
  private static int text(byte[] b, int p, long ends) {
    int end = Word.end(b, p, ends);
    boolean odd = end == p || (b[p] & 0xFF) <= ' ' || b[p] == '"' || (b[end - 1] & 0xFF) <= ' ';
    return odd || !isEnd(b[end], ends) ? ODD : end;
  }

  private static boolean isEnd(byte c, long ends) {
    return c == (byte) ends || c == '\n' || c == '\r';
  }
}

package org.upstander.source;

import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The lines of an iCalendar file, unfolded (RFC 5545, section 3.1). Of a line that is longer than
/// any real one only the beginning is kept, so that no file can fill the memory with one. One
/// thread at a time.
final class CalendarLines {
  /// Characters kept of one line.
  static final int MOST = 8_192;

  private final BufferedReader in;
  private long line = 1;

  CalendarLines(Text text) {
    this.in = new BufferedReader(text);
  }

  /// One property.
  ///
  /// @param number the line of the file it begins on, from 1
  /// @param name its name in upper case
  /// @param parameters what stands between name and value, with the semicolon
  /// @param value its value as it stands
  /// @param cut whether it was too long to be kept whole
  record Line(long number, String name, String parameters, String value, boolean cut) {}

  /// The next one that is not empty; null at the end.
  @Nullable Line next() throws IOException {
    while (true) {
      long number = line;
      var kept = new StringBuilder();
      boolean more = unfold(kept);
      boolean cut = kept.length() > MOST;
      if (!kept.toString().isBlank()) {
        return parse(number, cut ? kept.substring(0, MOST) : kept.toString(), cut);
      }
      if (!more) {
        return null;
      }
    }
  }

  /// Reads up to a line end that no blank follows; false at the end of the file.
  private boolean unfold(StringBuilder kept) throws IOException {
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (c == '\n' || c == '\r') {
        if (c == '\r' && peek() == '\n') {
          in.read();
        }
        line++;
        int after = peek();
        if (after != ' ' && after != '\t') {
          return true;
        }
        in.read();
      } else if (kept.length() <= MOST) {
        kept.append((char) c);
      }
    }
    return false;
  }

  private int peek() throws IOException {
    in.mark(1);
    int c = in.read();
    in.reset();
    return c;
  }

  private static Line parse(long number, String text, boolean cut) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != ':' && text.charAt(end) != ';') {
      end++;
    }
    int colon = end;
    boolean quoted = false;
    while (colon < text.length() && (quoted || text.charAt(colon) != ':')) {
      quoted ^= text.charAt(colon) == '"';
      colon++;
    }
    String value = colon < text.length() ? text.substring(colon + 1) : "";
    String name = text.substring(0, end).strip().toUpperCase(java.util.Locale.ROOT);
    return new Line(number, name, text.substring(end, colon), value.strip(), cut);
  }
}

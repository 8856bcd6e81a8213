package org.upstander.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;

/// The beginning of a file, by which its format is recognised.
final class Head {
  static final int SIZE = 1 << 16;

  private static final char[] SEPARATORS = {',', ';', '\t'};

  private final byte[] bytes;
  private String text = "";

  private Head(byte[] bytes) {
    this.bytes = bytes;
  }

  /// Reads the first 64 KB.
  static Head of(InputStream in) throws IOException {
    return new Head(in.readNBytes(SIZE));
  }

  /// Looks whether they can be the beginning of a text.
  ///
  /// @throws UnreadableFile if they cannot
  void check() throws IOException {
    if (bytes.length == 0) {
      throw new UnreadableFile("It is empty.", "", "Fetch it again from the publisher.");
    }
    refuseOtherKinds(bytes);
    var in =
        new Text(new java.io.ByteArrayInputStream(bytes), OldEncoding.WINDOWS_1252, new Notes());
    var all = new StringBuilder();
    char[] some = new char[8192];
    for (int n = in.read(some, 0, some.length); n > 0; n = in.read(some, 0, some.length)) {
      all.append(some, 0, n);
    }
    text = all.toString();
  }

  byte[] bytes() {
    return bytes;
  }

  boolean contains(String part) {
    return text.contains(part);
  }

  /// Whether it is JSON by its first character.
  boolean json() {
    String start = text.stripLeading();
    return start.startsWith("{") || start.startsWith("[");
  }

  /// Whether it is iCalendar by its first line.
  boolean calendar() {
    String start = text.stripLeading();
    return start.regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15);
  }

  /// The separators a table may have, in the order they are tried.
  static char[] separators() {
    return SEPARATORS.clone();
  }

  /// The cells of the first row; empty if it does not end within the head.
  List<String> first(char separator) {
    try (var csv =
        CsvReader.builder().fieldSeparator(separator).ofCsvRecord(new StringReader(text))) {
      var rows = csv.iterator();
      return rows.hasNext() ? rows.next().getFields() : List.of();
    } catch (CsvParseException | IOException e) {
      return List.of();
    }
  }

  /// The names of the columns, in lower case.
  List<String> names(char separator) {
    return first(separator).stream().map(Header::normal).toList();
  }

  /// Says that it is of no known format.
  UnreadableFile unknown() {
    String line = text.strip().lines().findFirst().orElse("");
    return new UnreadableFile(
        "It is of no known format; it begins: "
            + (line.length() > 200 ? line.substring(0, 200) + "…" : line),
        "line 1",
        "For a table of another publisher, write a mapping: see docs/methods/sources.md.");
  }

  private static void refuseOtherKinds(byte[] b) throws UnreadableFile {
    if (begins(b, 0xff, 0xfe) || begins(b, 0xfe, 0xff) || alternatingNul(b)) {
      throw new UnreadableFile(
          "The text is in UTF-16, not in UTF-8.",
          "line 1",
          "Save it as UTF-8, or: iconv -f UTF-16 -t UTF-8 FILE.");
    }
    String kind =
        begins(b, 'P', 'A', 'R', '1')
            ? "a Parquet file"
            : begins(b, '%', 'P', 'D', 'F')
                ? "a PDF"
                : begins(b, 0xd0, 0xcf, 0x11, 0xe0) ? "an old office document" : page(b);
    if (!kind.isEmpty()) {
      throw new UnreadableFile(
          "It is " + kind + ", not a table of text.", "", "Give the publisher's CSV or GeoJSON.");
    }
  }

  private static String page(byte[] b) {
    String start =
        new String(b, 0, Math.min(b.length, 256), java.nio.charset.StandardCharsets.ISO_8859_1);
    start = start.strip().toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html") || start.startsWith("<html")
        ? "a web page, perhaps the one that says why there is no file"
        : "";
  }

  private static boolean begins(byte[] b, int... expected) {
    if (b.length < expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((b[i] & 0xff) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean alternatingNul(byte[] b) {
    int even = 0;
    int odd = 0;
    int length = Math.min(b.length, 64) / 2 * 2;
    for (int i = 0; i < length; i += 2) {
      even += b[i] == 0 ? 1 : 0;
      odd += b[i + 1] == 0 ? 1 : 0;
    }
    return length >= 8 && (even > length / 3 && odd == 0 || odd > length / 3 && even == 0);
  }
}

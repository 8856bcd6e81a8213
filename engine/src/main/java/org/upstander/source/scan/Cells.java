package org.upstander.source.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds the cells of one row, whatever is in them: quoted cells with separators, line ends and
/// doubled quotation marks; any line end (LF, CRLF, CR). One thread at a time.
///
/// A cell is quoted if its first byte is a quotation mark; elsewhere in a cell it is a character
/// like any other. Behind a closing mark only a separator or a line end may follow.
final class Cells {
  private static final int END_OF_FILE = -1;
  private static final String REMEDY = "Look for a quotation mark that is never closed.";

  private final byte separator;
  private final long separators;
  private final ScanLimits limits;
  private final int kept;
  private Block block;
  private int firstLine;
  private int start;
  private int[] from = new int[64];
  private int[] to = new int[64];
  private boolean[] doubled = new boolean[64];
  private int count;
  private int lines;

  /// @param kept how many cells of a row are kept; the rest is only counted
  Cells(Block block, char separator, ScanLimits limits, int kept) {
    this.block = block;
    this.separator = (byte) separator;
    this.separators = Word.each(this.separator);
    this.limits = limits;
    this.kept = kept;
  }

  /// Reads the row that starts at `p`, `line` lines below the start of the block.
  ///
  /// @return the place behind its end; −1 if nothing can be read on, and the block says why
  int read(Block in, int p, int line) throws IOException {
    block = in;
    firstLine = line;
    start = p;
    count = 0;
    lines = 0;
    int c = at(p);
    return c == '\n' || c == '\r' ? lineEnd(p) : row(p);
  }

  private int row(int first) throws IOException {
    int p = first;
    while (true) {
      p = at(p) == '"' ? quoted(p) : plain(p);
      if (p < 0) {
        return -1;
      }
      if (at(p) != separator) {
        return lineEnd(p);
      }
      p++;
    }
  }

  /// How many cells the row has; 0 for an empty line.
  int count() {
    return count;
  }

  /// Line ends in the row and at its end.
  int lines() {
    return lines;
  }

  int from(int cell) {
    return from[cell];
  }

  int to(int cell) {
    return to[cell];
  }

  boolean isEmpty(int cell) {
    return from[cell] == to[cell];
  }

  /// Whether quotation marks in the cell are doubled.
  boolean isDoubled(int cell) {
    return doubled[cell];
  }

  /// Copies a cell to `target` from 0 on, each doubled quotation mark as one.
  ///
  /// @return how many bytes it has
  int undouble(int cell, byte[] target) {
    byte[] b = block.bytes();
    int n = 0;
    for (int p = from[cell]; p < to[cell]; p++) {
      target[n++] = b[p];
      if (b[p] == '"') {
        p++;
      }
    }
    return n;
  }

  /// The kept cells as text, without white space around them.
  List<String> texts() {
    var texts = new ArrayList<String>();
    for (int i = 0; i < Math.min(count, kept); i++) {
      var text = new String(block.bytes(), from[i], to[i] - from[i], StandardCharsets.UTF_8);
      texts.add((doubled[i] ? text.replace("\"\"", "\"") : text).strip());
    }
    return texts;
  }

  private int plain(int first) throws IOException {
    int p = first;
    while (true) {
      p = Word.end(block.bytes(), p, separators);
      if (p - first > limits.cell() || p - start > limits.row()) {
        return tooLong(p - first);
      }
      if (p >= block.limit()) {
        p = block.limit();
        if (!block.more()) {
          return keep(first, p, false);
        }
      } else if (isEnd(block.bytes()[p])) {
        return keep(first, p, false);
      } else {
        p++;
      }
    }
  }

  private int quoted(int first) throws IOException {
    boolean twice = false;
    int before = 0;
    for (int p = first + 1; ; p++) {
      int c = at(p);
      if (c == END_OF_FILE) {
        return fault("A quoted cell does not end.", REMEDY);
      }
      if (c == '"') {
        if (at(p + 1) != '"') {
          return isEnd(at(p + 1)) ? keep(first + 1, p, twice) + 1 : stray();
        }
        twice = true;
        p++;
      }
      if (c == '\r' || c == '\n' && before != '\r') {
        lines++;
      }
      before = c;
      if (p - first > limits.cell() || p - start > limits.row()) {
        return tooLong(p - first);
      }
    }
  }

  private int keep(int first, int end, boolean twice) {
    if (count < kept) {
      if (count == from.length) {
        from = Arrays.copyOf(from, 2 * count);
        to = Arrays.copyOf(to, 2 * count);
        doubled = Arrays.copyOf(doubled, 2 * count);
      }
      from[count] = first;
      to[count] = end;
      doubled[count] = twice;
    }
    count++;
    return end;
  }

  private boolean isEnd(int c) {
    return c == separator || c == '\n' || c == '\r' || c == END_OF_FILE;
  }

  private int lineEnd(int p) throws IOException {
    int c = at(p);
    if (c == END_OF_FILE) {
      return p;
    }
    lines++;
    return c == '\r' && at(p + 1) == '\n' ? p + 2 : p + 1;
  }

  /// The byte at a place, read from the file if need be.
  private int at(int p) throws IOException {
    while (p >= block.limit()) {
      if (!block.more()) {
        return END_OF_FILE;
      }
    }
    return block.bytes()[p] & 0xFF;
  }

  private int stray() {
    return fault("There is text behind a closing quotation mark.", "Double marks inside a cell.");
  }

  private int tooLong(int cell) {
    return cell > limits.cell()
        ? fault("There is a cell of more than %,d bytes.".formatted(limits.cell()), REMEDY)
        : fault("There is a row of more than %,d bytes.".formatted(limits.row()), REMEDY);
  }

  private int fault(String what, String remedy) {
    block.faults.end(firstLine, what, remedy);
    return -1;
  }
}

package org.upstander.source.scan;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/// A piece of the file: the rows that start in it, wherever they end. Used again for other pieces;
/// one thread at a time.
final class Block {
  /// What is read beyond the end at first, for the row that crosses it.
  private static final int TAIL = 4096;

  final RowStore rows = new RowStore();
  final Faults faults;
  private final EventRow view = new EventRow(rows);
  private final FileChannel channel;
  private final long size;
  private final int tail;
  private byte[] bytes;
  private byte[] side = new byte[64];
  private int sideUsed;
  private int limit;
  private long position;
  private long number;
  private int stop;

  /// The place of the first row as far as it can be told from the block alone; −1 if none is seen.
  private int guess;

  /// The place of the first row behind those that start here.
  private int next;

  /// Line ends from the first row to [#next].
  private int lines;

  Block(FileChannel channel, long size, ScanLimits limits) {
    this.channel = channel;
    this.size = size;
    this.tail = Math.min(TAIL, limits.block());
    this.bytes = new byte[limits.block() + tail + 1 + Word.PAD];
    this.faults = new Faults(limits.examples());
  }

  /// Fills it with the bytes of the block `number`, which starts at `from` and ends before `to`.
  void read(long number, long from, long to) throws IOException {
    this.number = number;
    // One byte more in front: whether a row starts here is seen from the byte before.
    position = Math.max(0, from - 1);
    limit = 0;
    stop = (int) (Math.min(to, size) - position);
    fill((int) Math.min((long) stop + tail, size - position));
    guess = lineAfter(0);
    clear();
  }

  /// Forgets what was read of its rows.
  void clear() {
    rows.clear();
    faults.clear();
    sideUsed = 0;
    next = -1;
    lines = 0;
  }

  private int lineAfter(int from) {
    for (int p = from; p < stop; p++) {
      if (bytes[p] == '\n' || bytes[p] == '\r') {
        int start = bytes[p] == '\r' && p + 1 < limit && bytes[p + 1] == '\n' ? p + 2 : p + 1;
        return start < stop ? start : -1;
      }
    }
    return -1;
  }

  /// Reads on beyond the end, as a row goes on there.
  ///
  /// @return whether there was more
  boolean more() throws IOException {
    if (position + limit >= size) {
      return false;
    }
    fill((int) Math.min(2L * limit + tail, size - position));
    return true;
  }

  private void fill(int upTo) throws IOException {
    if (upTo + Word.PAD > bytes.length) {
      bytes = Arrays.copyOf(bytes, upTo + Word.PAD);
    }
    while (limit < upTo) {
      int n = channel.read(ByteBuffer.wrap(bytes, limit, upTo - limit), position + limit);
      if (n < 0) {
        throw new UnscannableFile("The file became shorter while it was read.", 0, "Try again.");
      }
      limit += n;
    }
    // A line end behind the last byte stops every search.
    Arrays.fill(bytes, limit, limit + Word.PAD, (byte) '\n');
  }

  /// Its bytes, [#limit] of them, then line ends. Changes when [#more] is read.
  byte[] bytes() {
    return bytes;
  }

  int limit() {
    return limit;
  }

  /// Rows start before this place.
  int stop() {
    return stop;
  }

  long number() {
    return number;
  }

  int guess() {
    return guess;
  }

  /// The place in this block of a position in the file.
  int place(long inFile) {
    return (int) (inFile - position);
  }

  /// The position in the file where the block after this one starts.
  long end() {
    return position + stop;
  }

  /// The position in the file of the first row that does not start here.
  long nextRow() {
    return position + next;
  }

  int lines() {
    return lines;
  }

  void finish(int next, int lines) {
    this.next = next;
    this.lines = lines;
  }

  /// Keeps bytes that are not as they are in the file.
  ///
  /// @return where they are kept, as −1 − position
  int keep(byte[] b, int from, int to) {
    int length = to - from;
    if (sideUsed + length + Word.PAD > side.length) {
      side = Arrays.copyOf(side, 2 * (sideUsed + length + Word.PAD));
    }
    System.arraycopy(b, from, side, sideUsed, length);
    sideUsed += length;
    return -1 - (sideUsed - length);
  }

  /// Gives the rows that are accepted to `tally`.
  void giveTo(Tally tally) {
    for (int row = 0; row < rows.size(); row++) {
      if (!rows.isDuplicate(row)) {
        tally.add(view.moveTo(row));
      }
    }
  }

  byte[] idBytes(int from) {
    return from < 0 ? side : bytes;
  }

  int idPlace(int from) {
    return from < 0 ? -1 - from : from;
  }
}

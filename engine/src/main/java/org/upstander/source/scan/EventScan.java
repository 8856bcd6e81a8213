package org.upstander.source.scan;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.List;

/// Reads a large table of events on several threads and adds every valid row to a tally.
///
/// A row is accepted if its number of cells is that of the header, its id is filled and on no
/// earlier accepted row, its day is one of the calendar, its place and category are known, its
/// count is a whole number that is believed, and its coordinates are on the globe or both absent.
/// One extra empty cell at the end of a row is passed over; white space around cells too.
public final class EventScan {
  private final Layout layout;
  private final ScanLimits limits;

  public EventScan(Layout layout) {
    this(layout, ScanLimits.DEFAULT);
  }

  public EventScan(Layout layout, ScanLimits limits) {
    this.layout = layout;
    this.limits = limits;
  }

  /// Reads all of `file`, on as many threads as there are tallies.
  ///
  /// @param tallies where rows are added to, each to one of them; together they hold every accepted
  ///   row once
  /// @throws UnscannableFile if the table cannot be read to its end; the tallies are then worthless
  public ScanReport scan(FileChannel file, List<? extends Tally> tallies) throws IOException {
    if (tallies.isEmpty()) {
      throw new IllegalArgumentException("there must be a tally");
    }
    long size = file.size();
    var block = new Block(file, size, limits);
    block.read(0, 0, Math.min(size, limits.block()));
    int first = startsWithMark(block) ? 3 : 0;
    var cells = new Cells(block, layout.separator(), limits, limits.row());
    int begin = cells.read(block, first, 0);
    var end = block.faults.end();
    if (end != null) {
      throw new UnscannableFile(end.what(), 1, end.remedy());
    }
    if (cells.count() == 0) {
      throw new UnscannableFile("The first line is empty.", 1, "It should name the columns.");
    }
    var head = new Head(cells.texts(), layout.columns());
    var order = new InOrder(limits, layout.columns().id(), begin, 1L + cells.lines());
    new Crew(file, size, begin, limits).work(order, head, layout, tallies);
    return order.report(size);
  }

  /// Whether the file starts with the byte order mark of UTF-8.
  private static boolean startsWithMark(Block block) {
    byte[] b = block.bytes();
    return block.limit() >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF;
  }
}

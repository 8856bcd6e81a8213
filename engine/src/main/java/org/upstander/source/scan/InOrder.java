package org.upstander.source.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.upstander.source.Reading;
import org.upstander.source.Reading.Reason;

/// Puts the blocks, which are read in any order, back into the order of the file. What depends on
/// it is decided here: whether a block was read from the right place on, which of two rows with one
/// id is the first, the numbers of lines. Safe to share between threads.
final class InOrder {
  private final ScanLimits limits;
  private final String idName;
  private final SeenIds ids;
  private final Map<Long, Block> waiting = new HashMap<>();
  private final long[] refused = new long[Reason.values().length];
  private final List<Reading.Refused<EventRow>> examples = new ArrayList<>();
  private long accepted;
  private long withoutPoint;
  private long number;

  /// Where in the file the next row really starts, and its line.
  private long expected;

  private long line;

  InOrder(ScanLimits limits, String idName, long begin, long line) {
    this.limits = limits;
    this.idName = idName;
    this.ids = new SeenIds(limits.ids());
    this.expected = begin;
    this.line = line;
  }

  /// Takes a block that was read.
  ///
  /// @param parser reads a block again if it was read from a wrong place on
  /// @return the blocks about which everything is now known: the rows in them that are not marked
  ///   as duplicates are accepted
  synchronized List<Block> take(Block read, BlockParser parser) throws IOException {
    waiting.put(read.number(), read);
    var settled = new ArrayList<Block>();
    for (Block b = waiting.remove(number); b != null; b = waiting.remove(number)) {
      settle(b, parser);
      settled.add(b);
      number++;
    }
    return settled;
  }

  synchronized ScanReport report(long bytes) {
    var counts = new EnumMap<Reason, Long>(Reason.class);
    for (Reason reason : Reason.values()) {
      if (refused[reason.ordinal()] > 0) {
        counts.put(reason, refused[reason.ordinal()]);
      }
    }
    return new ScanReport(bytes, accepted, withoutPoint, counts, examples);
  }

  private void settle(Block block, BlockParser parser) throws IOException {
    if (expected >= block.end()) {
      // A row that started earlier covers all of it.
      block.clear();
      return;
    }
    int start = block.place(expected);
    if (start != block.guess()) {
      parser.parse(block, start);
    }
    var end = block.faults.end();
    if (end != null) {
      throw new UnscannableFile(end.what(), line + end.line(), end.remedy());
    }
    enterIds(block);
    count(block);
    expected = block.nextRow();
    line += block.lines();
  }

  private void enterIds(Block block) throws UnscannableFile {
    var rows = block.rows;
    block.faults.startAgain();
    int size = rows.size();
    for (int row = 0; row < size; row++) {
      if (!ids.add(block, row)) {
        rows.markDuplicate(row);
        refuse(block, row);
      } else {
        accepted++;
        withoutPoint += rows.latitude(row) == RowStore.NO_POINT ? 1 : 0;
      }
    }
    if (ids.isTooLarge()) {
      throw new UnscannableFile(
          "There are more different ids than can be remembered.",
          line,
          "Cut the table into parts or allow more memory for ids.");
    }
  }

  private void refuse(Block block, int row) {
    String detail = "";
    if (block.faults.wantsWords()) {
      var rows = block.rows;
      int length = rows.idLength(row);
      int from = block.idPlace(rows.idFrom(row));
      String id =
          length == 0
              ? Long.toString(rows.id(row))
              : Brief.of(block.idBytes(rows.idFrom(row)), from, from + length);
      detail = idName + ": \"" + id + "\" is on an earlier line";
    }
    block.faults.refuse(block.rows.line(row), Reason.DUPLICATE_ID, detail);
  }

  private void count(Block block) {
    for (Reason reason : Reason.values()) {
      refused[reason.ordinal()] += block.faults.count(reason);
    }
    for (var refusal : block.faults.first()) {
      if (examples.size() < limits.examples()) {
        examples.add(
            new Reading.Refused<>(line + refusal.line(), refusal.reason(), refusal.detail()));
      }
    }
  }
}

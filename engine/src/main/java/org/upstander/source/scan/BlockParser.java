package org.upstander.source.scan;

import java.io.IOException;

/// Reads the rows of a block. One thread at a time.
final class BlockParser {
  private final RowValues row = new RowValues();
  private final PlainRow plain;
  private final CarefulRow careful;

  BlockParser(Block any, Meaning meaning) {
    this.plain = new PlainRow(meaning, row);
    this.careful = new CarefulRow(any, meaning, row);
  }

  /// Reads the rows from `from` on that start in the block. Fills the block's rows and faults.
  void parse(Block block, int from) throws IOException {
    block.clear();
    int p = from;
    int line = 0;
    while (p >= 0 && p < block.stop()) {
      int next = plain.read(block.bytes(), p);
      // Behind the limit the line end is only our own: the row may go on.
      if (next > 0 && next <= block.limit()) {
        block.rows.add(row, line++);
      } else {
        next = careful.read(block, p, line);
        line += careful.lines();
      }
      p = next;
    }
    block.finish(p, line);
  }
}

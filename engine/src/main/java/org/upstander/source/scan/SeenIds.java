package org.upstander.source.scan;

/// The ids of the rows accepted so far, exactly: plain numbers as bits or in a set of numbers,
/// texts byte by byte. One thread at a time.
final class SeenIds {
  private static final int PAGE_BITS = 16;
  private static final int WORDS_A_PAGE = 1 << PAGE_BITS - 6;
  private static final long[] EMPTY = new long[0];

  private final long[][] pages = new long[1 << 31 - PAGE_BITS][];
  private final NumberSet numbers = new NumberSet();
  private final TextSet texts = new TextSet();
  private final long most;
  private long pageBytes;

  /// @param most bytes of memory it may take
  SeenIds(long most) {
    this.most = most;
    java.util.Arrays.fill(pages, EMPTY);
  }

  /// Adds the id of a row.
  ///
  /// @return whether it was not there yet
  boolean add(Block block, int row) {
    var rows = block.rows;
    int length = rows.idLength(row);
    long id = rows.id(row);
    if (length == 0) {
      return id >>> 31 == 0 ? addBit((int) id) : numbers.add(id);
    }
    int from = rows.idFrom(row);
    int place = block.idPlace(from);
    return texts.add(block.idBytes(from), place, place + length, id);
  }

  /// Whether it takes more memory than it may.
  boolean isTooLarge() {
    return pageBytes + numbers.bytes() + texts.bytes() > most;
  }

  private boolean addBit(int id) {
    long[] page = pages[id >>> PAGE_BITS];
    if (page.length == 0) {
      page = new long[WORDS_A_PAGE];
      pages[id >>> PAGE_BITS] = page;
      pageBytes += 8L * WORDS_A_PAGE;
    }
    int word = id >>> 6 & WORDS_A_PAGE - 1;
    long before = page[word];
    page[word] = before | 1L << id;
    return (before >>> id & 1) == 0;
  }
}

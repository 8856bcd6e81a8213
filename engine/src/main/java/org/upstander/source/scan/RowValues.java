package org.upstander.source.scan;

/// The values of the row being read. Used again for each row.
final class RowValues {
  /// The id itself if it is a plain number, else the hash of its text.
  long id;

  /// Where the text of the id is in the block; in its side store if negative (as −1 − position).
  int idFrom;

  /// Bytes of that text; 0 if the id is a plain number.
  int idLength;

  int place;

  /// 12 × year + month − 1, below 2¹⁶.
  int month;

  int day;
  int category;
  int deaths;
  int latitude = RowStore.NO_POINT;
  int longitude = RowStore.NO_POINT;
}

package org.upstander.source.scan;

/// One accepted row of a table of events, looked at where it lies. One thread at a time.
public final class EventRow {
  private final RowStore rows;
  private int at;

  EventRow(RowStore rows) {
    this.rows = rows;
  }

  EventRow moveTo(int index) {
    at = index;
    return this;
  }

  /// The number the [places lookup][Layout#places] gave.
  public int place() {
    return rows.place(at);
  }

  /// Months since January of the year 0: 12 × year + month − 1.
  public int month() {
    return rows.month(at);
  }

  /// Day of the month, from 1.
  public int day() {
    return rows.day(at);
  }

  /// The number the [categories lookup][Layout#categories] gave.
  public int category() {
    return rows.category(at);
  }

  /// Deaths, 0 or more.
  public int deaths() {
    return rows.deaths(at);
  }

  /// Whether it has coordinates.
  public boolean hasPoint() {
    return rows.latitude(at) != RowStore.NO_POINT;
  }

  /// Degrees north in units of 0.0000001°, rounded down; meaningless without a point.
  public int latitude() {
    return rows.latitude(at);
  }

  /// Degrees east in units of 0.0000001°, rounded down; meaningless without a point.
  public int longitude() {
    return rows.longitude(at);
  }

  /// The PRIO-GRID number of the half-degree cell the point is in, 1 to 259,200; meaningless
  /// without a point. A point on an edge belongs to the cell north and east of it.
  ///
  /// ```
  /// 720 × floor(2 × (latitude + 90)) + floor(2 × (longitude + 180)) + 1
  /// ```
  ///
  /// Source: Tollefsen, A. F., Strand, H. and Buhaug, H. (2012), *Journal of Peace Research* 49(2),
  /// 363–374.
  public int cell() {
    int row = Math.min(359, (latitude() + 900_000_000) / 5_000_000);
    int column = (int) Math.min(719, (longitude() + 1_800_000_000L) / 5_000_000);
    return 720 * row + column + 1;
  }
}

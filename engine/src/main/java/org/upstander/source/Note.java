package org.upstander.source;

/// Something odd in a file that did not keep a row from being used, or was no row at all.
public enum Note {
  /// Bytes that are not UTF-8 were read in an older encoding.
  OLD_ENCODING("bytes that are not UTF-8, read in an older encoding"),
  /// A row of HXL tags below the header was passed over.
  HXL_TAGS("a row of HXL tags below the header, passed over"),
  /// The file has no header; its columns were told by their number and kind.
  NO_HEADER("no header; columns told by their number and kind"),
  /// A row ends in an extra empty cell.
  TRAILING_CELL("rows with an extra empty cell at the end"),
  /// The low, best and high estimates are not in order.
  ESTIMATES_OUT_OF_ORDER("estimates that are not low ≤ best ≤ high"),
  /// The best estimate is not the sum of its parts.
  PARTS_DIFFER("best estimates that are not the sum of their parts"),
  /// The grid cell in the file is not the one of the coordinates.
  CELL_DIFFERS("grid cells that are not the cell of the coordinates"),
  /// The state's name says another state than its code; the code counts.
  NAME_DIFFERS("names that say another state than the code; the code counts"),
  /// The state did not exist in the period the row is about.
  STATE_NOT_YET("rows about a state in a period it did not exist"),
  /// One side of a pair of states is no state; the other side was used.
  ONE_SIDE_OUTSIDE("pairs of which one side is no state; the other side was used"),
  /// A name that is no state where none is required.
  NO_STATE("names that are no state, where none is required"),
  /// The publisher marks the coding as still to be checked.
  UNSETTLED("events the publisher marks as still to be checked"),
  /// A row all of whose cells are empty.
  SAYS_NOTHING("rows that say nothing: every figure is empty"),
  /// A flag and the status beside it contradict each other; the status counts.
  FLAG_DIFFERS("flags that contradict the status; the status counts"),
  /// More ids than are kept; the rest was not checked for duplicates.
  TOO_MANY_IDS("ids beyond those that are checked for duplicates"),
  /// An entry of an archive that is of no known format.
  ENTRY_LEFT("entries of the archive of no known format, left unread"),
  /// An event of a calendar that its author has called off.
  CALLED_OFF("events that were called off, left out"),
  /// The categories of a calendar's event are none that are known here.
  KIND_UNKNOWN("events of no known category, taken as other");

  private final String title;

  Note(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}

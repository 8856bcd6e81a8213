package org.upstander.node.desk;

/// What became of a draft.
///
/// @param id of the entry that stands
/// @param repeated whether it stood already, word for word, so that nothing was written
public record Written(String id, boolean repeated) {
  /// How many of an id's last characters people are shown.
  private static final int SHOWN = 8;

  /// The end of an id, by which people name entries.
  public static String shortened(String id) {
    return id.substring(Math.max(0, id.length() - SHOWN));
  }

  /// The end of this one's.
  public String shortened() {
    return shortened(id);
  }
}

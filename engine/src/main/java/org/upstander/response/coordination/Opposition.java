package org.upstander.response.coordination;

import java.util.List;
import org.upstander.world.ShippedTable;
import org.upstander.world.Wording;

/// Two options that undo each other when taken in the same place at the same time.
///
/// @param option the id of one
/// @param against the id of the other
/// @param because why they do
public record Opposition(String option, String against, Wording because) {
  public Opposition {
    if (option.equals(against)) {
      throw new IllegalArgumentException("option " + option + " cannot oppose itself");
    }
  }

  /// Reads a table that is in the build, with the columns `option`, `against`, and the reason in
  /// six languages.
  public static List<Opposition> read(String table) {
    return ShippedTable.read(
        table, row -> new Opposition(row.text("option"), row.text("against"), row.wording("")));
  }

  boolean joins(String one, String other) {
    return option.equals(one) && against.equals(other)
        || option.equals(other) && against.equals(one);
  }
}

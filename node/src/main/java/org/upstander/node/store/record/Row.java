package org.upstander.node.store.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.upstander.record.SignedEntry;
import org.upstander.record.sign.Signature;

/// An entry at its place.
///
/// @param index its place in the log, counted from 0
/// @param entry the entry and its signature
public record Row(long index, SignedEntry entry) {
  static final String COLUMNS = "index, text, key, signature";

  static Row of(ResultSet result) throws SQLException {
    return new Row(
        result.getLong("index"),
        new SignedEntry(
            text(result, "text"), new Signature(text(result, "key"), text(result, "signature"))));
  }

  static String text(ResultSet result, String column) throws SQLException {
    return Objects.requireNonNullElse(result.getString(column), "");
  }
}

package org.upstander.node.store.record;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.stream.Stream;

/// Why the database did not do what it was asked, as its five-character state says.
///
/// Source: PostgreSQL, *Error Codes* (appendix A of its documentation).
enum Failure {
  /// The connection broke, or the server is going down or coming up: what was asked may have been
  /// done.
  LOST,
  /// There is no room: on the disk, in memory, or for one more connection.
  FULL,
  /// A value that the database cannot hold.
  UNFIT,
  /// Two that wait for each other: one of them was stopped.
  CROSSED,
  /// Anything else, which is an error in this program or a database that somebody changed.
  OTHER;

  static Failure of(Throwable thrown) {
    String state = state(thrown);
    boolean unreachable = chain(thrown).anyMatch(SQLTransientConnectionException.class::isInstance);
    if (unreachable || state.startsWith("08") || state.startsWith("57P") || state.equals("58030")) {
      return LOST;
    }
    return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
      case "53" -> FULL;
      case "22" -> UNFIT;
      case "40" -> CROSSED;
      default -> OTHER;
    };
  }

  /// Five characters; empty when the database said nothing.
  static String state(Throwable thrown) {
    return sql(thrown).map(SQLException::getSQLState).orElse("");
  }

  /// The innermost report of the database, which is the one that says most.
  private static Optional<SQLException> sql(Throwable thrown) {
    return chain(thrown)
        .filter(SQLException.class::isInstance)
        .map(SQLException.class::cast)
        .filter(e -> e.getSQLState() != null)
        .reduce((_, last) -> last);
  }

  private static Stream<Throwable> chain(Throwable thrown) {
    return Stream.<Throwable>iterate(thrown, t -> t != null, Throwable::getCause).limit(20);
  }

  /// The first line of what the database says.
  static String words(Throwable thrown) {
    String message = sql(thrown).<Throwable>map(e -> e).orElse(thrown).getMessage();
    return String.valueOf(message).lines().findFirst().orElse("").strip();
  }
}

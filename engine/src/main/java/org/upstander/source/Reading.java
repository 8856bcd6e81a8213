package org.upstander.source;

/// What became of one row of a source file. Nothing is dropped silently: a refused row keeps its
/// place and the reason, and the ingest report counts both kinds.
///
/// @param <T> what an accepted row means
public sealed interface Reading<T> {

  /// A row that could be understood.
  ///
  /// @param value what it says
  /// @param line the line of the file the row starts on, from 1
  record Accepted<T>(T value, long line) implements Reading<T> {}

  /// A row that could not be used.
  ///
  /// @param line the line of the file the row starts on, from 1
  /// @param reason the kind of fault, for counting
  /// @param detail what was found and where, in words a person can act on
  record Refused<T>(long line, Reason reason, String detail) implements Reading<T> {}

  /// Why a row was refused.
  enum Reason {
    UNKNOWN_STATE,
    MALFORMED_DATE,
    DATE_OUT_OF_RANGE,
    END_BEFORE_START,
    MALFORMED_NUMBER,
    NEGATIVE_COUNT,
    COUNT_OUT_OF_RANGE,
    PLACE_OUT_OF_RANGE,
    MISSING_VALUE,
    UNKNOWN_CATEGORY,
    DUPLICATE_ID,
    MALFORMED_RULE,
    WRONG_FIELD_COUNT
  }
}

package org.upstander.score;

/// What came of comparing one file of reference numbers.
///
/// @param file the file's name within its family
/// @param pass whether every number agrees within the family's tolerance
/// @param detail the worst relative error, such as `1.3e-15`, or what differs and where
public record Check(String file, boolean pass, String detail) {
  /// A file that could not be compared at all.
  public static Check failed(String file, String reason) {
    return new Check(file, false, reason);
  }
}

package org.upstander.source;

import java.time.LocalDate;
import java.util.Optional;

/// Where readings come from: one file, exactly.
///
/// @param name the file's name as it was given
/// @param sha256 the SHA-256 of the bytes as given (still packed, if they were), 64 hex digits
/// @param size the number of those bytes
/// @param publisher who published it
/// @param dataset the publisher's name for the data
/// @param edition the version, if content or name tells it
/// @param coverage what the file says it covers; empty for lists of events, in which silence is not
///   yet a zero
/// @param retrieved the day it was fetched
public record SourceFile(
    String name,
    String sha256,
    long size,
    Publisher publisher,
    String dataset,
    Optional<Edition> edition,
    Coverage coverage,
    LocalDate retrieved) {

  /// A version and how it became known.
  ///
  /// @param version the version
  /// @param basis what told it
  public record Edition(Version version, Basis basis) {}

  /// What told the version of a file.
  public enum Basis {
    /// The file itself, or a mapping written for it.
    CONTENT,
    /// Only the name it was given, which anyone can change.
    FILE_NAME
  }
}

package org.upstander.source;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What became of a file: where it is from, and for each part of it how many rows were accepted and
/// refused, and why.
///
/// @param file the file
/// @param parts one for a plain file; one for each entry that was read of an archive
/// @param remarks what is odd about the file as a whole
public record IngestReport(SourceFile file, List<Part> parts, List<Remark> remarks) {
  public IngestReport {
    parts = List.copyOf(parts);
    remarks = List.copyOf(remarks);
  }

  /// Rows accepted, over all parts.
  public long accepted() {
    return parts.stream().mapToLong(Part::accepted).sum();
  }

  /// Rows refused, over all parts.
  public long refused() {
    return parts.stream().mapToLong(Part::refusedRows).sum();
  }

  /// What became of one table or list.
  ///
  /// @param name the entry's name in its archive, or the file's
  /// @param format the format it was recognised as
  /// @param accepted rows accepted
  /// @param refused rows refused, by reason; a reason that did not occur is absent
  /// @param examples the first five refusals
  /// @param remarks what is odd about it
  public record Part(
      String name,
      Format format,
      long accepted,
      Map<Reading.Reason, Long> refused,
      List<Reading.Refused<?>> examples,
      List<Remark> remarks) {
    public Part {
      var counts = new EnumMap<Reading.Reason, Long>(Reading.Reason.class);
      counts.putAll(refused);
      refused = Collections.unmodifiableMap(counts);
      examples = List.copyOf(examples);
      remarks = List.copyOf(remarks);
    }

    /// Rows refused, for whatever reason.
    public long refusedRows() {
      return refused.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /// Something odd, how often, and the first case.
  ///
  /// @param note what is odd
  /// @param count how often
  /// @param line the line of the first case, from 1; 0 if it is about no line
  /// @param first the first case in words
  public record Remark(Note note, long count, long line, String first) {}
}

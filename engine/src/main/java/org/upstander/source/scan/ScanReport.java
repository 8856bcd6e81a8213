package org.upstander.source.scan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.upstander.source.Reading;

/// What became of the rows of a table. Empty lines are no rows.
///
/// @param bytes length of the file
/// @param accepted rows that were given to a tally
/// @param withoutPoint how many of these have no coordinates
/// @param refused rows refused, by reason; a reason that did not occur is absent
/// @param examples the first refused rows of the file, in its order
public record ScanReport(
    long bytes,
    long accepted,
    long withoutPoint,
    Map<Reading.Reason, Long> refused,
    List<Reading.Refused<EventRow>> examples) {

  public ScanReport {
    var counts = new EnumMap<Reading.Reason, Long>(Reading.Reason.class);
    counts.putAll(refused);
    refused = Collections.unmodifiableMap(counts);
    examples = List.copyOf(examples);
  }

  /// Rows refused, for whatever reason.
  public long refusedRows() {
    return refused.values().stream().mapToLong(Long::longValue).sum();
  }

  /// Rows of the table, the header not counted.
  public long rows() {
    return accepted + refusedRows();
  }
}

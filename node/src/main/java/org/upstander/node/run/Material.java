package org.upstander.node.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.upstander.evidence.Evidence;
import org.upstander.signal.trigger.TriggerCalendar;
import org.upstander.source.IngestReport;
import org.upstander.source.OnsetRow;
import org.upstander.source.Publisher;
import org.upstander.source.SourceFile;

/// What a run has read.
///
/// @param evidence figures by month and events, with their origin
/// @param onset rows of the Early Warning Project's table, in the order of the file; empty if none
///   was given
/// @param triggers dated events of the calendars that were given
/// @param reports what became of each file that was read, in the order read
/// @param declared the SHA-256 of the mapping or coverage file that explains a file, by the file's
///   own
/// @param leftOut files that could not be read, and why
public record Material(
    Evidence evidence,
    List<OnsetRow> onset,
    TriggerCalendar triggers,
    List<IngestReport> reports,
    Map<String, String> declared,
    List<LeftOut> leftOut) {
  public Material {
    onset = List.copyOf(onset);
    reports = List.copyOf(reports);
    declared = Map.copyOf(declared);
    leftOut = List.copyOf(leftOut);
  }

  /// What of it had been published at the end of `day`; later releases do not exist in the result.
  ///
  /// A table of state-years does not say when it was published: of it, the years that were over are
  /// kept, as the file gives them.
  public Material asOf(LocalDate day) {
    Evidence known = evidence.asOf(day);
    var files = known.files().stream().map(SourceFile::sha256).collect(Collectors.toSet());
    var rows = onset.stream().filter(r -> r.year() < day.plusDays(1).getYear()).toList();
    var kept =
        reports.stream()
            .filter(r -> files.contains(r.file().sha256()) || ofYears(r.file()) && !rows.isEmpty())
            .toList();
    return new Material(known, rows, triggers.asOf(day), kept, declared, leftOut);
  }

  private static boolean ofYears(SourceFile file) {
    return file.publisher().equals(Publisher.EARLY_WARNING_PROJECT);
  }

  /// A file that does not take part.
  ///
  /// @param file its name
  /// @param reason what is wrong with it and what to do, in words
  public record LeftOut(String file, String reason) {}
}

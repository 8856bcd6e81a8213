package org.upstander.node.run;

import java.util.List;
import java.util.Map;
import org.upstander.evidence.Evidence;
import org.upstander.source.IngestReport;
import org.upstander.source.OnsetRow;

/// What a run has read.
///
/// @param evidence figures by month and events, with their origin
/// @param onset rows of the Early Warning Project's table, in the order of the file; empty if none
///   was given
/// @param reports what became of each file that was read, in the order read
/// @param declared the SHA-256 of the mapping or coverage file that explains a file, by the file's
///   own
/// @param leftOut files that could not be read, and why
public record Material(
    Evidence evidence,
    List<OnsetRow> onset,
    List<IngestReport> reports,
    Map<String, String> declared,
    List<LeftOut> leftOut) {
  public Material {
    onset = List.copyOf(onset);
    reports = List.copyOf(reports);
    declared = Map.copyOf(declared);
    leftOut = List.copyOf(leftOut);
  }

  /// A file that does not take part.
  ///
  /// @param file its name
  /// @param reason what is wrong with it and what to do, in words
  public record LeftOut(String file, String reason) {}
}

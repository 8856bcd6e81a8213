package org.upstander.recurrence;

import java.util.List;

/// Obligations that follow from published tables, and what those tables themselves report on them.
///
/// @param obligations the obligations
/// @param progress reports on some of them
public record Derived(List<Obligation> obligations, List<Progress> progress) {
  public Derived {
    obligations = List.copyOf(obligations);
    progress = List.copyOf(progress);
  }

  /// Puts all of it into a file; what is there already stays as it is.
  public RecurrenceFile into(RecurrenceFile file) {
    var filled = file;
    for (Obligation obligation : obligations) {
      filled = filled.with(obligation);
    }
    for (Progress report : progress) {
      filled = filled.with(report);
    }
    return filled;
  }
}

package org.upstander.record.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.upstander.recurrence.Citation;
import org.upstander.recurrence.Force;
import org.upstander.recurrence.Reported;
import org.upstander.recurrence.Strand;

/// What a situation owes its survivors and its future.
public sealed interface RecurrenceBody {
  /// The file opens.
  ///
  /// @param closed the id of the closing of a warning, or of the decision that found recovery
  record Opened(String closed) implements RecurrenceBody {}

  /// An obligation goes on file. It is known by the id of its entry, or by `derived`.
  ///
  /// @param derived the id of an obligation that follows from a published table
  /// @param factors the numbers of the risk factors that it lowers
  /// @param asks what is to be done, as the source puts it
  record Obliged(
      Optional<String> derived,
      Strand strand,
      List<Integer> factors,
      String asks,
      Force force,
      Citation source,
      Optional<LocalDate> due)
      implements RecurrenceBody {
    public Obliged {
      factors = List.copyOf(factors);
    }
  }

  /// Where an obligation stands.
  ///
  /// @param day the day this is about
  /// @param evidence references that show it
  record Progressed(
      String obligation, Reported reported, LocalDate day, List<String> evidence, String words)
      implements RecurrenceBody {
    public Progressed {
      evidence = List.copyOf(evidence);
    }
  }
}

package org.upstander.recurrence;

import java.time.LocalDate;
import java.util.Optional;

/// An obligation and where it stands on a day.
///
/// @param obligation which
/// @param standing where it stands
/// @param late whether its due day is over and it is not known to be met; also where nobody has
///   reported, so that silence does not hide behind being unreported
/// @param last the report this rests on; empty if there is none
public record Status(
    Obligation obligation, Standing standing, boolean late, Optional<Progress> last) {

  /// Where an obligation stands at the end of a day, by the last report on record.
  public static Status of(Obligation obligation, Optional<Progress> last, LocalDate day) {
    boolean over = obligation.due().map(day::isAfter).orElse(false);
    var standing = last.map(p -> standing(p.reported(), over)).orElse(Standing.UNREPORTED);
    return new Status(obligation, standing, over && standing != Standing.MET, last);
  }

  private static Standing standing(Reported reported, boolean over) {
    return switch (reported) {
      case NOT_STARTED -> over ? Standing.OVERDUE : Standing.NOT_STARTED;
      case IN_PROGRESS -> over ? Standing.OVERDUE : Standing.IN_PROGRESS;
      case MET -> Standing.MET;
      case REFUSED -> Standing.REFUSED;
    };
  }
}

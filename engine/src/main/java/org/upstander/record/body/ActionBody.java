package org.upstander.record.body;

import java.time.LocalDate;
import org.upstander.response.Place;

/// What an office does after a warning. An action is known by the id of the entry that planned it;
/// its owner is the office that planned it.
public sealed interface ActionBody {
  /// @param option the id of the option carried out
  /// @param begins the first day
  /// @param due the day by which it is to be done
  record Planned(String warning, String option, Place place, LocalDate begins, LocalDate due)
      implements ActionBody {}

  record Started(String action) implements ActionBody {}

  /// @param due the new day
  record Postponed(String action, LocalDate due, String reasons) implements ActionBody {}

  /// @param result what was done, in a sentence
  record Done(String action, String result) implements ActionBody {}

  record Stopped(String action, String reasons) implements ActionBody {}

  /// What was observed afterwards, to be laid beside a forecast made before.
  ///
  /// @param forecast the id of that forecast
  /// @param measure which of its counts
  /// @param first the first day counted there
  /// @param last the last day
  /// @param seen the count observed, by whom, and when it was known
  record Observed(
      String action, String forecast, String measure, LocalDate first, LocalDate last, Seen seen)
      implements ActionBody {}

  /// @param count what was observed
  /// @param source who counted, with the release or document
  /// @param known the day on which the source said so
  record Seen(double count, String source, LocalDate known) {}
}

package org.upstander.response;

import java.time.LocalDate;

/// What an office has promised after a warning. Actions keep it.
///
/// @param submission the handing in
/// @param warning the id of the warning
/// @param office who promises
/// @param option the id of the option promised
/// @param place where
/// @param due the day by which
public record Commitment(
    Submission submission,
    String warning,
    Office office,
    String option,
    Place place,
    LocalDate due) {
  public Commitment {
    warning = Text.need("the warning", warning);
    option = Text.need("the option promised", option);
  }
}

package org.upstander.response.action;

import java.time.LocalDate;
import org.upstander.response.Office;
import org.upstander.response.Place;

/// Something an office has planned to do.
///
/// @param id the id of the plan on record
/// @param warning the id of the warning it answers
/// @param option the id of the option it carries out
/// @param owner the office that answers for it
/// @param place where it is done
/// @param begins the first day
/// @param due the day by which it is to be done, not before `begins`
public record Action(
    String id,
    String warning,
    String option,
    Office owner,
    Place place,
    LocalDate begins,
    LocalDate due) {
  public Action {
    if (id.isBlank() || warning.isBlank() || option.isBlank()) {
      throw new IllegalArgumentException(
          "an action needs an id, the warning it answers and the option it carries out");
    }
    if (due.isBefore(begins)) {
      throw new IllegalArgumentException(
          "action %s is due on %s, before it begins on %s: check both days"
              .formatted(id, due, begins));
    }
  }
}

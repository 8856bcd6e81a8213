package org.upstander.assess;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.upstander.world.Situation;

/// What is judged.
///
/// @param indicator its number in the framework, such as `7.14`
/// @param situation where
/// @param asOf the day whose state of things is meant; what happened later is not in it
public record Subject(String indicator, Situation situation, LocalDate asOf) {
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?\\.[1-9]\\d?");

  public Subject {
    if (!NUMBER.matcher(indicator).matches()) {
      throw new IllegalArgumentException(
          "an indicator is written as factor and number, such as 7.14, not '%s'"
              .formatted(indicator));
    }
  }
}

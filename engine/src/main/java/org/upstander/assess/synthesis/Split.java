package org.upstander.assess.synthesis;

import java.util.List;

/// Two camps that no average may hide, each with its judgements and so its reasons, side by side.
///
/// @param absent those who say the indicator is absent
/// @param present those who say it is present
public record Split(List<Heard> absent, List<Heard> present) {
  public Split {
    absent = List.copyOf(absent);
    present = List.copyOf(present);
  }
}

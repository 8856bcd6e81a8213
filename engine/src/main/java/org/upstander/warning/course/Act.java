package org.upstander.warning.course;

import java.time.Instant;

/// Who did something about which warning, and when.
///
/// @param entry the id of the entry; the same entry handed in twice counts once
/// @param warning the id of the warning
/// @param author the id of the key of whoever did it, never a name
/// @param role in which capacity
/// @param at when, by the clock of whoever did it
public record Act(String entry, String warning, String author, Role role, Instant at) {
  public Act {
    if (entry.isBlank() || warning.isBlank() || author.isBlank()) {
      throw new IllegalArgumentException("an act needs an entry, a warning and an author");
    }
  }
}

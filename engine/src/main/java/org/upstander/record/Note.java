package org.upstander.record;

/// A remark of a person on a situation or on other entries, for those who come after.
///
/// @param text what is to be remembered; no names of persons
public record Note(String text) {
  public Note {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a note says something");
    }
  }
}

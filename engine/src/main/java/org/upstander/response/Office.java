package org.upstander.response;

import org.upstander.world.Level;

/// Who answers and acts: an office, never a person.
///
/// @param level the level it acts at
/// @param name what it is called, such as `national focal point`
public record Office(Level level, String name) {
  public Office {
    name = Text.need("the name of an office", name);
  }

  @Override
  public String toString() {
    return name;
  }
}

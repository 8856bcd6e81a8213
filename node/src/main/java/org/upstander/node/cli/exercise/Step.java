package org.upstander.node.cli.exercise;

import java.time.LocalTime;
import java.util.List;

/// One step of a story.
sealed interface Step {
  /// A new act begins.
  record Act(String title) implements Step {}

  /// What happens and why, in words.
  record Words(String text) implements Step {}

  /// The clock is set.
  ///
  /// @param day of the story, from 0
  record Time(int day, LocalTime time) implements Step {}

  /// A file of the folder is looked at.
  record Look(String file) implements Step {}

  /// A command is typed.
  ///
  /// @param line as one types it after `upstander`
  /// @param refused whether it is right that it is refused
  /// @param part which lines of what it prints are shown
  /// @param kept what of it is needed later
  record Typed(String line, boolean refused, Part part, List<Kept> kept) implements Step {
    public Typed {
      kept = List.copyOf(kept);
    }
  }

  /// The first lines and the last ones.
  record Part(int first, int last) {
    static final Part ALL = new Part(Integer.MAX_VALUE, 0);

    boolean none() {
      return first == 0 && last == 0;
    }
  }

  /// The first short id that was printed after some words.
  ///
  /// @param name by which later lines of the story call it
  record Kept(String name, String after) {}
}

package org.upstander.node.store.record;

import org.upstander.record.Entry;
import org.upstander.world.States;

/// Tells the record of an exercise from that of a node whose work is real. The first entry of a
/// log, which is signed and under every root, names the organisation of its node; that of an
/// exercise is made up.
public final class ExerciseRecord {
  /// For which the node of an exercise speaks.
  public static final String ORGANISATION = "exercise (made up)";

  private ExerciseRecord() {}

  /// Whether the log that begins with this entry is that of an exercise.
  public static boolean begunBy(Entry first) {
    return first.header().organisation().equals(ORGANISATION);
  }

  /// Whether an entry has a place in exercises only.
  public static boolean holds(Entry entry) {
    return begunBy(entry)
        || entry.header().situation().filter(s -> States.madeUp(s.state())).isPresent();
  }
}

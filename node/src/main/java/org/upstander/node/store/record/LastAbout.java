package org.upstander.node.store.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.upstander.world.Situation;

/// The newest entry about each situation that writers of a batch have read, kept up to date while
/// the batch goes on. Right only as long as the log is held against other writers.
final class LastAbout {
  private final Map<Optional<Situation>, Long> last = new HashMap<>();

  /// Looks up what these writers have read.
  static LastAbout of(Handle handle, List<Pending> all) {
    var found = new LastAbout();
    for (Pending pending : all) {
      pending
          .seen()
          .ifPresent(
              seen -> found.last.computeIfAbsent(seen.about(), about -> newest(handle, about)));
    }
    return found;
  }

  private static long newest(Handle handle, Optional<Situation> about) {
    var query =
        handle.createQuery(
            "SELECT index FROM entry WHERE situation "
                + (about.isPresent() ? "= ?" : "IS NULL")
                + " ORDER BY index DESC LIMIT 1");
    about.ifPresent(situation -> query.bind(0, situation.toString()));
    return query.mapTo(Long.class).findOne().orElse(-1L);
  }

  /// Why an entry may not stand that rests on what was seen; empty when nothing came in since.
  Optional<Overtaken> objection(Seen seen) {
    long newest = last.getOrDefault(seen.about(), -1L);
    return newest > seen.last() ? Optional.of(new Overtaken(seen, newest)) : Optional.empty();
  }

  /// Takes note of an entry that has got its place.
  void placed(Optional<Situation> about, long index) {
    last.computeIfPresent(about, (_, _) -> index);
  }
}

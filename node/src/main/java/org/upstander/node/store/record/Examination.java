package org.upstander.node.store.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.upstander.record.Kept;
import org.upstander.record.SignedEntry;
import org.upstander.record.Verdict;
import org.upstander.record.Verdict.Broken;
import org.upstander.record.Verification;
import org.upstander.record.log.Sha256;
import org.upstander.record.sign.SignedCheckpoint;

/// One verification of the whole record in the database: the entries, what is kept beside them to
/// find them by, and the checkpoints.
final class Examination {
  private static final int BATCH = 2000;

  private final Handle handle;
  private final Verification verification = new Verification();
  private final List<SignedEntry> entries = new ArrayList<>();
  private final List<Kept> kept = new ArrayList<>();
  private final Map<String, String> replacedBy = new HashMap<>();
  private final Map<String, String> replaces = new HashMap<>();
  private final Map<String, Long> places = new HashMap<>();
  private long next;
  private Optional<Broken> broken = Optional.empty();

  Examination(Handle handle) {
    this.handle = handle;
  }

  Verdict verdict() {
    handle
        .createQuery(
            "SELECT index, id, kind, situation, organisation, text, key, signature, leaf,"
                + " replaces, replaced_by FROM entry ORDER BY index")
        .setFetchSize(BATCH)
        .map((row, _) -> take(row))
        .stream()
        .takeWhile(fine -> fine)
        .forEach(_ -> {});
    flush();
    if (broken.isEmpty()) {
      broken = checkpoints();
    }
    if (broken.isEmpty()) {
      broken = misplaced();
    }
    return broken.isPresent() ? broken.get() : verification.verdict();
  }

  private boolean take(ResultSet row) throws SQLException {
    String id = Row.text(row, "id");
    try {
      Row read = Row.of(row);
      if (read.index() != next) {
        flush();
        stop(new Broken(next, "", "it is missing: entry %d follows".formatted(read.index())));
        return false;
      }
      kept.add(kept(row, id));
      entries.add(read.entry());
    } catch (IllegalArgumentException e) {
      flush();
      stop(new Broken(next, id, String.valueOf(e.getMessage())));
      return false;
    }
    note(replacedBy, id, row.getString("replaced_by"));
    note(replaces, id, row.getString("replaces"));
    places.put(id, next);
    next++;
    if (entries.size() == BATCH) {
      flush();
    }
    return broken.isEmpty();
  }

  private static Kept kept(ResultSet row, String id) throws SQLException {
    String situation = row.getString("situation");
    return new Kept(
        Sha256.ofBytes(row.getBytes("leaf")),
        id,
        Row.text(row, "kind"),
        // No situation is kept as none, never as an empty text: questions tell the two apart.
        situation == null ? "" : situation.isEmpty() ? "''" : situation,
        Row.text(row, "organisation"));
  }

  private static void note(Map<String, String> pairs, String id, @Nullable String other) {
    if (other != null) {
      pairs.put(id, other);
    }
  }

  private void stop(Broken found) {
    if (broken.isEmpty()) {
      broken = Optional.of(found);
    }
  }

  private void flush() {
    if (broken.isEmpty()) {
      broken = verification.add(entries, kept);
    }
    entries.clear();
    kept.clear();
  }

  private Optional<Broken> checkpoints() {
    LogRow log = LogRow.read(handle);
    if (log.frontier().size() != next) {
      return Optional.of(
          new Broken(
              Math.min(next, log.frontier().size()),
              "",
              "the log says it has %d entries, there are %d"
                  .formatted(log.frontier().size(), next)));
    }
    var notes =
        new ArrayList<>(
            handle
                .createQuery("SELECT note FROM checkpoint ORDER BY size")
                .mapTo(String.class)
                .list());
    if (!log.checkpoint().isEmpty()) {
      notes.add(log.checkpoint());
    }
    for (String note : notes) {
      Optional<Broken> found = check(note);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Broken> check(String note) {
    try {
      return verification.check(SignedCheckpoint.parse(note));
    } catch (IllegalArgumentException e) {
      return Optional.of(
          new Broken(Math.max(0, next - 1), "", "a checkpoint cannot be read: " + e.getMessage()));
    }
  }

  /// The first entry of which it is kept wrongly what it replaced, or what replaced it.
  private Optional<Broken> misplaced() {
    var right = verification.replacements();
    var inverse = new HashMap<String, String>();
    right.forEach((old, by) -> inverse.put(by, old));
    if (replacedBy.equals(right) && replaces.equals(inverse)) {
      return Optional.empty();
    }
    return places.entrySet().stream()
        .filter(p ->
            !Objects.equals(replacedBy.get(p.getKey()), right.get(p.getKey()))
                || !Objects.equals(replaces.get(p.getKey()), inverse.get(p.getKey())))
        .min(Map.Entry.comparingByValue())
        .map(p ->
            new Broken(
                p.getValue(), p.getKey(), "whether it still stands is kept wrongly beside it"));
  }
}

package org.upstander.node.cli.situation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Written;
import org.upstander.record.Entry;
import org.upstander.record.Kinds;
import org.upstander.record.Retraction;
import org.upstander.record.file.Members;
import org.upstander.record.file.Misfit;
import org.upstander.record.file.SituationFile;

/// Everything ever said about a situation, in the order of the record, with what became of it.
final class Past {
  private final List<Entry> entries;
  private final SituationFile file;
  private final Members members;
  private final String node;
  private final Map<String, String> replaced = new HashMap<>();

  private Past(List<Entry> entries, SituationFile file, Members members, String node) {
    this.entries = entries;
    this.file = file;
    this.members = members;
    this.node = node;
    entries.forEach(this::learn);
  }

  static Past of(Desk desk, SituationFile file) {
    var entries =
        desk.store().list(Optional.of(file.situation())).stream()
            .map(row -> row.entry().entry())
            .toList();
    return new Past(entries, file, desk.members(), desk.node().owner());
  }

  private void learn(Entry entry) {
    var header = entry.header();
    header
        .supersedes()
        .ifPresent(id -> replaced.put(id, "corrected by " + Written.shortened(header.id())));
    if (header.kind().equals(Kinds.RETRACTION.name())) {
      var retraction = (Retraction) Kinds.body(entry);
      replaced.put(
          retraction.entry(),
          "taken back by %s: %s".formatted(Written.shortened(header.id()), retraction.reason()));
    }
  }

  /// In the order of the record.
  List<Entry> entries() {
    return entries;
  }

  /// Who wrote it: the name of the desk.
  String author(Entry entry) {
    String author = entry.header().author();
    if (author.equals(node)) {
      return "node";
    }
    return members
        .find(author)
        .map(m -> m.appointment().name())
        .orElse(Written.shortened(author) + " (no longer appointed)");
  }

  /// What became of it; empty if it stands and fits.
  Optional<String> fate(Entry entry) {
    String id = entry.header().id();
    var gone = Optional.ofNullable(replaced.get(id));
    if (gone.isPresent()) {
      return gone;
    }
    return file.misfits().stream()
        .filter(m -> m.id().equals(id))
        .map(Misfit::why)
        .findFirst()
        .map(why -> "does not count: " + why);
  }
}

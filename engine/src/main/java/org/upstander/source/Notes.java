package org.upstander.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Counts what is odd in a file and keeps the first case of each kind. One thread at a time.
final class Notes {
  private static final class Tally {
    long count;
    final long line;
    final String first;

    Tally(long line, String first) {
      this.line = line;
      this.first = first;
    }
  }

  private final Map<Note, Tally> tallies = new EnumMap<>(Note.class);

  void add(Note note, long line, String detail) {
    tallies.computeIfAbsent(note, n -> new Tally(line, detail)).count++;
  }

  List<IngestReport.Remark> list() {
    var remarks = new ArrayList<IngestReport.Remark>();
    tallies.forEach((n, t) -> remarks.add(new IngestReport.Remark(n, t.count, t.line, t.first)));
    return List.copyOf(remarks);
  }
}

package org.upstander.node.store.record;

import java.util.Optional;
import java.util.concurrent.Executors;
import org.upstander.world.Situation;

/// A process of its own that writes with eight writers and says each place that was acknowledged,
/// until it is done or killed.
final class Writers {
  private Writers() {}

  public static void main(String[] args) throws Exception {
    var given = Given.node(1);
    int each = Integer.parseInt(args[1]) / 8;
    try (var database = Server.open(args[0]);
        var store = new RecordStore(database, Optional.of(given.key()));
        var threads = Executors.newFixedThreadPool(8)) {
      if (store.size() == 0) {
        store.append(given.first());
      }
      for (int writer = 0; writer < 8; writer++) {
        threads.submit(() -> write(given, store, each));
      }
    }
  }

  private static void write(Given given, RecordStore store, int count) {
    for (int i = 0; i < count; i++) {
      var note = given.note(new Situation(2, ""), "Note", Optional.empty());
      store.append(note);
      System.out.println(note.entry().header().id());
    }
  }
}

package org.upstander.node.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.upstander.record.SignedEntry;
import org.upstander.record.Verdict;
import org.upstander.world.Situation;

/// X13: the database is killed under a writer, who appends the same entry again until it is
/// acknowledged: it stands once, and so does everything else.
class X13_TheServerGoesAway {
  private static final Situation DARFUR = new Situation(625, "darfur");
  private static final int ROUNDS = 2;
  private static final int BETWEEN = 15;

  private final Given given = Given.node(1);
  private final Set<String> acknowledged = new HashSet<>();
  private final AtomicInteger written = new AtomicInteger();
  private int again;

  @Test
  void theServerInsideIsStartedAgain(@TempDir Path folder) throws Exception {
    String place = Server.INSIDE.place(folder);
    try (var database = Server.open(place)) {
      survives(database, () -> Server.kill(Path.of(place)));
    }
  }

  @Test
  void anotherServerIsFoundAgainWhenItIsBack(@TempDir Path folder) throws Exception {
    Path home = Path.of(Server.INSIDE.place(folder));
    try (var server = EmbeddedServer.open(home);
        var database = Database.at(server.url())) {
      survives(
          database,
          () -> {
            Server.kill(home);
            Thread.sleep(200);
            server.revive();
          });
    }
  }

  private interface Blow {
    void strike() throws Exception;
  }

  private void survives(Database database, Blow blow) throws Exception {
    long seed = System.nanoTime();
    System.out.println("X13 seed " + seed);
    var random = new Random(seed);
    try (var store = new RecordStore(database, Optional.of(given.key()));
        var threads = Executors.newSingleThreadExecutor()) {
      store.append(given.first());
      var writer = threads.submit(() -> write(store));
      for (int round = 1; round <= ROUNDS; round++) {
        while (written.get() < round * BETWEEN && !writer.isDone()) {
          Thread.sleep(1);
        }
        Thread.sleep(Duration.ofNanos(random.nextInt(5_000_000)));
        blow.strike();
      }
      writer.get();
      assertThat(again).as("times that an entry was tried again").isBetween(1, 100);
      assertThat(store.list(Optional.of(DARFUR)))
          .extracting(row -> row.entry().entry().header().id())
          .doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(acknowledged);
      assertThat(store.verify()).isInstanceOf(Verdict.Holds.class);
    }
  }

  private boolean write(RecordStore store) throws InterruptedException {
    for (int i = 0; i < (ROUNDS + 1) * BETWEEN; i++) {
      SignedEntry note = given.note(DARFUR, "Note " + i, Optional.empty());
      while (!acknowledged(store, note)) {
        again++;
        Thread.sleep(50);
      }
      acknowledged.add(note.entry().header().id());
      written.incrementAndGet();
    }
    return true;
  }

  private static boolean acknowledged(RecordStore store, SignedEntry note) {
    try {
      store.append(note);
      return true;
    } catch (Unacknowledged e) {
      assertThat(e).hasMessageContaining("Try again with the same entry");
      return false;
    }
  }
}

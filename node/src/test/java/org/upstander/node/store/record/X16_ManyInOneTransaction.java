package org.upstander.node.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Future.State;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.upstander.record.SignedEntry;
import org.upstander.record.Verdict;
import org.upstander.world.Situation;

/// X16: entries that wait together are written together, and each is judged as if they had come one
/// by one: a correction finds what it corrects, and a desk that was overtaken is told so.
class X16_ManyInOneTransaction {
  private static final Situation DARFUR = new Situation(625, "darfur");
  private static final Situation KORDOFAN = new Situation(625, "kordofan");

  private final Given given = Given.node(1);
  private final SignedEntry old = given.note(DARFUR, "Of yesterday.", Optional.empty());
  private final SignedEntry note = given.note(DARFUR, "Shut.", Optional.empty());
  private final SignedEntry corrected = given.note(DARFUR, "Open.", Optional.of(id(note)));

  private static String id(SignedEntry entry) {
    return entry.entry().header().id();
  }

  @ParameterizedTest
  @EnumSource
  void eachAfterTheOther(Server server, @TempDir Path folder) throws Exception {
    try (var database = Server.open(server.place(folder));
        var store = new RecordStore(database, Optional.of(given.key()));
        var threads = Executors.newCachedThreadPool()) {
      store.append(given.first());
      store.append(old);
      var seen = new Seen(Optional.of(KORDOFAN), -1);
      SignedEntry again = given.note(DARFUR, "Open at last.", Optional.of(id(note)));
      List<Callable<Long>> writes =
          List.of(
              () -> store.append(given.note(DARFUR, "Alone.", Optional.empty())),
              () -> store.append(note),
              () -> store.append(corrected),
              () -> store.append(again),
              () -> store.append(given.retraction(DARFUR, id(old))),
              () -> store.append(given.note(KORDOFAN, "First.", Optional.empty()), seen),
              () -> store.append(given.note(KORDOFAN, "Second.", Optional.empty()), seen),
              () -> store.append(note));
      var done = whileHeld(database.jdbi(), threads, writes);
      assertThat(places(done))
          .containsExactly("2", "3", "4", "Refused", "5", "6", "Overtaken", "3");
      assertThat(transactions(database.jdbi())).as("of the entries from 3 on").isOne();
      assertThat(store.current(DARFUR)).extracting(Row::index).containsExactly(2L, 4L);
      assertThat(store.history(id(note))).extracting(Row::index).containsExactly(3L, 4L);
      assertThat(store.verify()).isInstanceOf(Verdict.Holds.class);
    }
  }

  /// Holds the log as another process would; the first write is taken up and waits for it, the
  /// others wait in line behind.
  private static List<Future<Long>> whileHeld(
      Jdbi jdbi, ExecutorService threads, List<Callable<Long>> writes) throws InterruptedException {
    return jdbi.inTransaction(held -> {
      LogRow.lock(held);
      var done = new ArrayList<Future<Long>>();
      for (Callable<Long> write : writes) {
        done.add(threads.submit(write));
        Thread.sleep(done.size() == 1 ? 500 : 60);
      }
      return done;
    });
  }

  private static List<String> places(List<Future<Long>> done) throws InterruptedException {
    var places = new ArrayList<String>();
    for (var one : done) {
      while (!one.isDone()) {
        Thread.sleep(1);
      }
      places.add(
          one.state() == State.FAILED
              ? one.exceptionNow().getClass().getSimpleName()
              : one.resultNow().toString());
    }
    return places;
  }

  private static long transactions(Jdbi jdbi) {
    return jdbi.withHandle(h ->
        h.createQuery("SELECT count(DISTINCT xmin::text) FROM entry WHERE index >= 3")
            .mapTo(Long.class)
            .one());
  }
}

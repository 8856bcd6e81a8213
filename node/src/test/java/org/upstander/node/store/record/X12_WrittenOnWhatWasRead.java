package org.upstander.node.store.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.upstander.record.SignedEntry;
import org.upstander.world.Situation;

/// X12: an entry that rests on what its writer had read does not stand if somebody else wrote about
/// the same in between.
class X12_WrittenOnWhatWasRead {
  private static final Situation DARFUR = new Situation(625, "darfur");
  private static final Situation KORDOFAN = new Situation(625, "kordofan");

  @Test
  void theSecondOfTwoDesksReadsAgain(@TempDir Path folder) throws Exception {
    var given = Given.node(1);
    try (var database = Database.inside(folder);
        var store = new RecordStore(database, Optional.of(given.key()))) {
      store.append(given.first(), new Seen(Optional.empty(), -1));
      var seen = new Seen(Optional.of(DARFUR), -1);
      SignedEntry one = given.note(DARFUR, "The road is open.", Optional.empty());
      assertThat(store.append(one, seen)).isEqualTo(1);
      assertThat(store.append(given.note(KORDOFAN, "Quiet.", Optional.empty()))).isEqualTo(2);
      assertThatThrownBy(() -> store.append(given.note(DARFUR, "Shut.", Optional.empty()), seen))
          .isInstanceOfSatisfying(Overtaken.class, o -> assertThat(o.last()).isEqualTo(1))
          .hasMessageContaining("entry 1 about 625/darfur came in after the last one seen, none");
      assertThat(store.append(one, seen)).as("the same again").isEqualTo(1);
      var again = new Seen(Optional.of(DARFUR), 1);
      assertThat(store.append(given.note(DARFUR, "Shut.", Optional.empty()), again)).isEqualTo(3);
      String id = one.entry().header().id();
      store.append(given.retraction(DARFUR, id), new Seen(Optional.of(DARFUR), 3));
      assertThat(places(store, Optional.of(DARFUR))).containsExactly(1L, 3L, 4L);
      assertThat(places(store, Optional.of(KORDOFAN))).containsExactly(2L);
      assertThat(places(store, Optional.empty())).containsExactly(0L);
      assertThat(places(store, Optional.of(new Situation(2, "")))).isEmpty();
      assertThatThrownBy(() -> store.append(given.first(), new Seen(Optional.empty(), -1)))
          .isInstanceOf(Overtaken.class)
          .hasMessageContaining("about the node itself");
      assertThat(store.size()).isEqualTo(5);
    }
  }

  /// All that wait while a transaction runs go into the next one together, so most of these races
  /// are decided within one batch.
  @Test
  void ofManyThatReadTheSameOneIsWritten(@TempDir Path folder) throws Exception {
    var given = Given.node(1);
    try (var database = Database.inside(folder);
        var store = new RecordStore(database, Optional.of(given.key()));
        var threads = Executors.newFixedThreadPool(16)) {
      store.append(given.first());
      for (int race = 0; race < 20; race++) {
        var seen = new Seen(Optional.of(DARFUR), race - 1 < 0 ? -1 : store.size() - 1);
        List<Callable<Boolean>> desks = new ArrayList<>();
        for (int desk = 0; desk < 16; desk++) {
          SignedEntry note = given.note(DARFUR, "Desk " + desk, Optional.empty());
          desks.add(() -> stands(store, note, seen));
        }
        assertThat(threads.invokeAll(desks).stream().map(Future::resultNow))
            .as("race %d", race)
            .containsOnlyOnce(true);
      }
      assertThat(store.size()).isEqualTo(21);
    }
  }

  private static boolean stands(RecordStore store, SignedEntry note, Seen seen) {
    try {
      store.append(note, seen);
      return true;
    } catch (Overtaken e) {
      return false;
    }
  }

  private static List<Long> places(RecordStore store, Optional<Situation> about) {
    return store.list(about).stream().map(Row::index).toList();
  }
}

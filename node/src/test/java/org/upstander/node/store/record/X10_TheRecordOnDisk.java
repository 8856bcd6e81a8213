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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.upstander.record.Bundle;
import org.upstander.record.SignedEntry;
import org.upstander.record.Verdict;
import org.upstander.world.Situation;

/// X10: entries on disk: placed without gaps, never twice, found again, and a changed byte named.
class X10_TheRecordOnDisk {
  private static final Situation DARFUR = new Situation(625, "darfur");

  @ParameterizedTest
  @EnumSource
  void aLifeOfARecord(Server server, @TempDir Path folder) throws Exception {
    String place = server.place(folder);
    var given = Given.node(1);
    SignedEntry first = given.note(DARFUR, "Markets closed in three towns.", Optional.empty());
    String id = first.entry().header().id();
    try (var database = Server.open(place);
        var store = new RecordStore(database, Optional.of(given.key()))) {
      assertThat(store.append(given.first())).isZero();
      assertThat(store.append(first)).isEqualTo(1);
      assertThat(store.append(first)).as("the same again").isEqualTo(1);
      SignedEntry second = given.note(DARFUR, "Markets closed in two towns.", Optional.of(id));
      assertThat(store.append(second)).isEqualTo(2);
      assertThat(store.current(DARFUR)).extracting(Row::index).containsExactly(2L);
      assertThat(store.history(id)).extracting(Row::index).containsExactly(1L, 2L);
      refusals(given, store, id);
      together(given, store);
    }
    afterRestart(place, given, id);
  }

  private static void refusals(Given given, RecordStore store, String id) {
    assertThatThrownBy(() -> store.append(given.note(DARFUR, "Late.", Optional.of(id))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("superseded or retracted already");
    assertThatThrownBy(() -> store.append(Given.node(2).note(DARFUR, "x", Optional.empty())))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("never admitted");
    assertThatThrownBy(() -> store.append(new SignedEntry("{}", given.first().signature())))
        .isInstanceOf(Refused.class);
    assertThat(store.size()).isEqualTo(3);
  }

  private static void together(Given given, RecordStore store) throws Exception {
    List<Callable<Long>> writes = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      SignedEntry note = given.note(new Situation(2, ""), "Note " + i, Optional.empty());
      writes.add(() -> store.append(note));
    }
    try (var threads = Executors.newFixedThreadPool(8)) {
      var places = threads.invokeAll(writes).stream().map(Future::resultNow).sorted().toList();
      assertThat(places.getFirst()).isEqualTo(3);
      assertThat(places.getLast()).isEqualTo(202);
      assertThat(places).doesNotHaveDuplicates();
    }
  }

  private static void afterRestart(String place, Given given, String id) throws Exception {
    try (var database = Server.open(place);
        var store = new RecordStore(database, Optional.of(given.key()))) {
      assertThat(store.verify())
          .isInstanceOfSatisfying(Verdict.Holds.class, h -> assertThat(h.size()).isEqualTo(203));
      var bundle = store.bundle(id).orElseThrow();
      assertThat(bundle.problem()).isEmpty();
      assertThat(Bundle.parse(bundle.text().getBytes(java.nio.charset.StandardCharsets.UTF_8)))
          .isEqualTo(bundle);
      assertThatThrownBy(
              () -> database.jdbi().useHandle(h -> h.execute("DELETE FROM entry WHERE index = 5")))
          .hasMessageContaining("never changed or deleted");
      whatIsKeptBeside(database, store);
      database
          .jdbi()
          .useHandle(h -> {
            h.execute("ALTER TABLE entry DISABLE TRIGGER ALL");
            h.execute(
                "UPDATE entry SET text = replace(text, 'Note 7', 'Note 8') WHERE index = 100");
            h.execute("UPDATE entry SET text = text || ' ' WHERE index = 77");
          });
      assertThat(store.verify())
          .isInstanceOfSatisfying(Verdict.Broken.class, b -> assertThat(b.index()).isEqualTo(77));
    }
  }

  /// What entries are found by is compared with what they say.
  private static void whatIsKeptBeside(Database database, RecordStore store) {
    String[] changes = {
      "situation = '' WHERE index = 0",
      "situation = NULL WHERE index = 9",
      "organisation = 'other' WHERE index = 9",
      "replaced_by = NULL WHERE index = 1",
      "replaces = NULL WHERE index = 2",
      "leaf = '\\x00' WHERE index = 9"
    };
    for (String change : changes) {
      database
          .jdbi()
          .useHandle(h -> {
            h.execute("CREATE TABLE before AS SELECT * FROM entry");
            h.execute("ALTER TABLE entry DISABLE TRIGGER ALL");
            h.execute("UPDATE entry SET " + change);
          });
      int at = Integer.parseInt(change.substring(change.lastIndexOf(' ') + 1));
      assertThat(store.verify())
          .as(change)
          .isInstanceOfSatisfying(Verdict.Broken.class, b -> assertThat(b.index()).isEqualTo(at));
      database
          .jdbi()
          .useHandle(h -> {
            h.execute(
                "UPDATE entry e SET situation = b.situation, organisation = b.organisation, leaf = b.leaf,"
                    + " replaces = b.replaces, replaced_by = b.replaced_by FROM before b"
                    + " WHERE b.index = e.index");
            h.execute("DROP TABLE before");
          });
    }
    assertThat(store.verify()).isInstanceOf(Verdict.Holds.class);
  }
}

package org.upstander.node.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.upstander.node.Mistake;
import org.upstander.node.store.Home;
import org.upstander.record.Kinds;
import org.upstander.record.Note;
import org.upstander.record.Verdict;
import org.upstander.record.body.Duty;
import org.upstander.record.body.SituationBody;
import org.upstander.world.Level;
import org.upstander.world.Situation;

/// D03: two desks write into one record at once, four hands with 25 drafts each. What only one can
/// do is done once, what all hand in alike stands once, and nothing is lost.
class D03_TwoDesksAtOnce {
  private static final int HANDS = 4;
  private static final int DRAFTS = 25;
  private static final Draft.Terms TERMS = Draft.Terms.DEFAULT;
  private static final Situation BUSY = new Situation(625, "");

  private final ConcurrentLinkedQueue<Written> written = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<String> refused = new ConcurrentLinkedQueue<>();

  @Test
  void nothingDoubledAndNothingLost(@TempDir Path folder) throws Exception {
    var clock = new MovableClock(Instant.parse("2031-03-01T09:00:00Z"));
    var home = new Home(folder);
    try (var one = Desk.open(home, Optional.empty(), clock);
        var other = Desk.open(home, Optional.of(url(folder)), clock)) {
      for (int hand = 0; hand < HANDS; hand++) {
        var office =
            new Appointing.Office("desk", Level.REGIONAL, Optional.empty(), Set.of(Duty.ANALYST));
        new Appointing(one).create("analyst-" + hand, office);
      }
      var together = new ArrayList<Callable<Object>>();
      for (int hand = 0; hand < HANDS; hand++) {
        var desk = hand % 2 == 0 ? one : other;
        int number = hand;
        together.add(Executors.callable(() -> work(desk, number)));
      }
      run(together);
      check(one);
    }
  }

  /// The server that the first desk has started.
  private static String url(Path home) throws Exception {
    Path record = home.resolve("record");
    return "jdbc:postgresql://127.0.0.1:%s/postgres?user=upstander&password=%s"
        .formatted(
            Files.readAllLines(record.resolve("data/postmaster.pid")).get(3).strip(),
            Files.readString(record.resolve("password")).strip());
  }

  private static void run(List<Callable<Object>> together) throws Exception {
    List<Future<Object>> done;
    try (var threads = Executors.newFixedThreadPool(HANDS)) {
      done = threads.invokeAll(together);
    }
    for (Future<Object> each : done) {
      each.get();
    }
  }

  /// A note of one's own in the busy file, and the opening of a file that all four want to open,
  /// two hands for the same analyst.
  private void work(Desk desk, int hand) {
    try {
      var self = desk.as(Optional.of("analyst-" + hand));
      var shared = desk.as(Optional.of("analyst-" + hand / 2));
      for (int i = 0; i < DRAFTS; i++) {
        write(desk, self, Draft.about(BUSY, Kinds.NOTE, new Note(hand + " saw " + i), TERMS));
        var part = new Situation(625, "part-" + i);
        SituationBody opening = new SituationBody.Opened("Part " + i, "It changes");
        write(desk, shared, Draft.about(part, Kinds.SITUATION, opening, TERMS));
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void write(Desk desk, Author author, Draft<?> draft) {
    try {
      written.add(desk.write(author, draft));
    } catch (Mistake e) {
      refused.add(String.valueOf(e.getMessage()));
    }
  }

  private void check(Desk desk) {
    var file = desk.file(BUSY);
    assertThat(file.misfits()).isEmpty();
    assertThat(file.lines()).hasSize(HANDS * DRAFTS);
    assertThat(file.lines().stream().map(line -> line.body()).distinct()).hasSize(HANDS * DRAFTS);

    for (int i = 0; i < DRAFTS; i++) {
      var part = new Situation(625, "part-" + i);
      assertThat(desk.file(part).lines()).hasSize(1);
      assertThat(desk.file(part).misfits()).isEmpty();
      assertThat(desk.store().list(Optional.of(part))).hasSize(1);
    }
    // Of four hands, one opens; the other of the same analyst repeats; two are told that it is
    // open.
    assertThat(written.stream().filter(Written::repeated)).hasSize(DRAFTS);
    assertThat(refused).hasSize(2 * DRAFTS).allMatch(r -> r.contains("is open already"));
    assertThat(desk.store().verify()).isInstanceOf(Verdict.Holds.class);
  }
}

package org.upstander.node.store.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future.State;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upstander.node.Mistake;
import org.upstander.record.Entry;
import org.upstander.record.Header;
import org.upstander.record.SignedEntry;
import org.upstander.record.Verdict;
import org.upstander.world.Situation;

/// X14: a database that cannot be used is named, with what to do, and never with its password; and
/// what is wrong with one entry stops no other.
class X14_DatabasesThatCannotBeUsed {
  private static void refused(String url, String... words) {
    assertThatThrownBy(() -> Database.at(url).close())
        .isInstanceOf(Mistake.class)
        .hasMessageContainingAll(words)
        .message()
        .doesNotContain("secret");
  }

  @Test
  void wrongAddresses() throws Exception {
    int nobody;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = socket.getLocalPort();
    }
    refused("mysql://host/name?password=secret", "begins with jdbc:postgresql://", "mysql://host");
    refused("jdbc:postgresql://host:port/name?password=secret", "cannot be read");
    refused(
        "jdbc:postgresql://127.0.0.1:%d/name?user=u&password=secret".formatted(nobody),
        "127.0.0.1:%d/name cannot be used".formatted(nobody),
        "See that a PostgreSQL runs there");
    String url = Server.ELSEWHERE.place(Path.of(""));
    refused(url.replaceAll("password=.*", "password=secret"), "user and password in the URL");
    refused(url.replaceAll("/story_\\w+", "/nowhere"), "nowhere", "Make an empty database");
  }

  @Test
  void wrongContent() throws Exception {
    String newer = Server.ELSEWHERE.place(Path.of(""));
    Database.at(newer).close();
    Jdbi.create(newer)
        .useHandle(h ->
            h.execute(
                "INSERT INTO flyway_schema_history SELECT installed_rank + 100, '999', 'later', type,"
                    + " 'V999__later.sql', 1, installed_by, installed_on, 1, true"
                    + " FROM flyway_schema_history WHERE version = '1'"));
    refused(newer, "written by a newer version of Upstander");
    String other = Server.ELSEWHERE.place(Path.of(""));
    Jdbi.create(other).useHandle(h -> h.execute("CREATE TABLE stock (bricks int)"));
    refused(other, "holds tables of something else");
  }

  @Test
  void openedTwiceInOneProcess(@TempDir Path folder) throws Exception {
    var given = Given.node(1);
    var note = given.note(new Situation(2, ""), "Note", Optional.empty());
    Path home = Path.of(Server.INSIDE.place(folder));
    try (var one = Database.inside(home);
        var first = new RecordStore(one, Optional.of(given.key()))) {
      var two = Database.inside(home.resolve("../record"));
      first.append(given.first());
      try (var second = new RecordStore(two, Optional.of(given.key()))) {
        assertThat(second.append(note)).isEqualTo(1);
      }
      two.close();
      two.close();
      assertThat(first.append(note)).as("after the other has left").isEqualTo(1);
    }
  }

  @Test
  void dataOfAnotherPostgres(@TempDir Path folder) throws Exception {
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(folder.resolve("data/PG_VERSION"), "17\n");

    assertThatThrownBy(() -> Database.inside(folder).close())
        .isInstanceOf(Mistake.class)
        .hasMessageContaining("was written by PostgreSQL 17; the one inside is 18");
  }

  @Test
  void rootWithoutANamespace(@TempDir Path folder) throws Exception {
    assumeTrue(
        ProcessHandle.current().info().user().equals(Optional.of("root")), "only root needs one");
    Path errors = folder.resolve("errors");
    var builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Writers.class.getName(),
                Server.INSIDE.place(folder),
                "8")
            .redirectError(errors.toFile());
    builder.environment().put("PATH", "/nowhere");

    assertThat(builder.start().waitFor()).isOne();
    assertThat(errors).content().contains("'unshare --user'", "--database jdbc:postgresql://");
  }

  /// PostgreSQL cannot hold the character zero; an organisation may not be called by it.
  @Test
  void whatIsWrongWithOneStopsNoOther(@TempDir Path folder) throws Exception {
    var given = Given.node(1);
    var darfur = new Situation(625, "darfur");
    var database = Database.at(Server.ELSEWHERE.place(folder));
    try (database;
        var store = new RecordStore(database, Optional.of(given.key()));
        var threads = Executors.newFixedThreadPool(8)) {
      store.append(given.first());
      List<Callable<Long>> writes = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        SignedEntry note = given.note(darfur, "Note " + i, Optional.empty());
        SignedEntry one = i % 4 == 0 ? unfit(note, given) : note;
        writes.add(() -> store.append(one));
      }
      for (var write : threads.invokeAll(writes)) {
        if (write.state() == State.FAILED) {
          assertThat(write.exceptionNow())
              .isInstanceOf(Refused.class)
              .hasMessageContaining("the database cannot hold it");
        }
      }
      assertThat(store.list(Optional.of(darfur))).hasSize(30);
      assertThat(store.verify()).isInstanceOf(Verdict.Holds.class);
    }
  }

  private static SignedEntry unfit(SignedEntry note, Given given) {
    Header h = note.entry().header();
    var header =
        new Header(
            h.id(),
            h.kind(),
            h.situation(),
            h.author(),
            "focal\u0000point",
            h.node(),
            h.level(),
            h.authoredAt(),
            h.asOf(),
            h.marking(),
            h.language(),
            h.references(),
            h.supersedes());
    return SignedEntry.of(new Entry(header, note.entry().body()), given.key());
  }

  @ParameterizedTest
  @CsvSource({
    "08006, LOST",
    "57P01, LOST",
    "58030, LOST",
    "53100, FULL",
    "53300, FULL",
    "22021, UNFIT",
    "40P01, CROSSED",
    "23505, OTHER",
    "XX000, OTHER"
  })
  void whatAFailureMeans(String state, Failure failure) {
    var thrown = new IllegalStateException(new SQLException("so it is\nand more", state));

    assertThat(Failure.of(thrown)).isEqualTo(failure);
    assertThat(Failure.words(thrown)).isEqualTo("so it is");
  }
}

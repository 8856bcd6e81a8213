package org.upstander.node.store.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.upstander.node.Mistake;
import org.upstander.record.Marking;
import org.upstander.record.Verdict;
import org.upstander.record.log.Frontier;

/// X20: a backup gives back the same record, and goes on; one that was cut off, shortened or
/// changed names the first entry that does not hold and leaves nothing behind.
class X20_ABackupIsTheRecord {
  @TempDir private static Path folder;

  private static String url;
  private static List<String> ids;
  private static Path file;

  @BeforeAll
  static void aBackup() throws IOException {
    url = GivenServer.database();
    ids = GivenServer.record(url, "Markets are closed.", Marking.AMBER);
    file = folder.resolve("record.gz");
    try (var database = Database.at(url)) {
      Backup.write(database, file, Map.of());
    }
  }

  private static NodeKeys keys(String name) {
    return new NodeKeys(folder.resolve(name));
  }

  @Test
  void itComesBackAndTheLogGoesOn() throws IOException {
    String empty = GivenServer.database();
    var given = Given.node(1);
    try (var database = Database.at(empty);
        var store = new RecordStore(database, Optional.of(given.key()))) {
      Restoration.into(database, file, keys("none"), false);

      assertThat(store.verify()).isInstanceOf(Verdict.Holds.class);
      assertThat(store.history(ids.get(3))).hasSize(2);
      Path again = folder.resolve("again.gz");
      Backup.write(database, again, Map.of());
      assertThat(again).hasSameBinaryContentAs(file);
      assertThat(store.append(given.note(GivenServer.DARFUR, "Next.", Optional.empty())))
          .isEqualTo(13);
      assertThat(store.verify()).isInstanceOf(Verdict.Holds.class);
      assertThat(store.bundle(ids.get(3)).orElseThrow().problem()).isEmpty();
    }
  }

  @Test
  void privateKeysTravelOnlyWhenAskedFor() throws IOException {
    assertThat(text(file)).doesNotContain("PRIVATE");
    var source = keys("source");
    source.node();
    source.make();
    Path secret = folder.resolve("secret.gz");
    try (var database = Database.at(url)) {
      Backup.write(database, secret, source.list());
    }
    var target = keys("target");
    try (var database = Database.at(GivenServer.database())) {
      Restoration.into(database, secret, target, false);
    }
    assertThat(target.node().pem()).isEqualTo(source.node().pem());
    assertThat(target.list().keySet()).isEqualTo(source.list().keySet()).hasSize(2);
    assertThat(Files.getPosixFilePermissions(folder.resolve("target"))).hasSize(3);
    assertThat(Files.getPosixFilePermissions(folder.resolve("target/node.pem"))).hasSize(2);

    var taken = keys("taken");
    taken.node();
    String empty = GivenServer.database();
    try (var database = Database.at(empty)) {
      assertThatThrownBy(() -> Restoration.into(database, secret, taken, false))
          .isInstanceOf(Mistake.class)
          .hasMessageContaining("another private key has this name");
    }
    assertThat(GivenServer.size(empty)).isZero();
  }

  @Test
  void theFirstEntryThatDoesNotHoldIsNamedAndNothingIsLeftBehind() throws IOException {
    try (var empty = Database.at(GivenServer.database())) {
      refusals(empty);
      assertThat(Restoration.into(empty, file, keys("none"), false).holds().size()).isEqualTo(13);
    }
  }

  private static void refusals(Database empty) throws IOException {
    refused(empty, "entry 7", l -> l.set(8, l.get(8).replace("closed. 7", "closed. 8")));
    refused(empty, "entry 9 ", l -> l.set(10, l.get(10).replaceFirst("\"text\"", "\"txt\"")));
    refused(empty, "entry 6", l -> l.remove(7));
    refused(empty, "entry 12 ", l -> l.remove(13));
    refused(empty, "entry 2", l -> l.set(3, l.get(2).replace("\"index\":1", "\"index\":2")));
    refused(empty, "entry 12", l -> l.set(0, withRoot(l.get(0), "0".repeat(64))));
    refused(empty, "something follows", l -> l.add(l.getLast()));
    refused(empty, "version 2", l -> l.set(0, l.get(0).replace("\"version\":1", "\"version\":2")));
    // Two changes: the earlier one counts, whatever kind it is.
    refused(
        empty,
        "entry 4",
        l -> {
          l.set(5, l.get(5).replace("closed. 4", "closed. 5"));
          l.remove(9);
        });
    // Shortened with care: the signed checkpoint tells.
    refused(
        empty,
        "entry 12",
        l -> {
          l.removeLast();
          l.set(0, withRoot(l.get(0).replace("\"size\":13", "\"size\":12"), rootOf12()));
        });
  }

  private static String withRoot(String head, String root) {
    return head.replaceFirst("\"root\":\"[0-9a-f]+", "\"root\":\"" + root);
  }

  private static String rootOf12() {
    var frontier = Frontier.EMPTY;
    try (var database = Database.at(url);
        var store = new RecordStore(database, Optional.empty())) {
      for (String id : ids.subList(0, 12)) {
        frontier = frontier.with(store.find(id).orElseThrow().entry().leaf());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return frontier.root().toString();
  }

  @Test
  void everyCutAndEveryChangedByteIsRefused() throws IOException {
    long seed = System.nanoTime();
    System.out.println("X20 seed " + seed);
    var random = new Random(seed);
    byte[] whole = Files.readAllBytes(file);
    Path bad = folder.resolve("bad.gz");
    for (int round = 0; round < 200; round++) {
      byte[] bytes = whole.clone();
      if (round % 2 == 0) {
        bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      } else {
        // The ten bytes of the head of gzip hold a time and a system, which say nothing here.
        bytes[10 + random.nextInt(bytes.length - 10)] ^= (byte) (1 << random.nextInt(8));
      }
      Files.write(bad, bytes);
      assertThatThrownBy(() -> Restoration.verify(bad))
          .isInstanceOf(Mistake.class)
          .hasMessageStartingWith(bad.toString());
    }
  }

  private static void refused(Database empty, String named, Consumer<List<String>> change)
      throws IOException {
    Path bad = folder.resolve("changed.gz");
    var lines = new ArrayList<>(text(file).lines().toList());
    change.accept(lines);
    try (var out = new GZIPOutputStream(Files.newOutputStream(bad))) {
      out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    assertThatThrownBy(() -> Restoration.into(empty, bad, keys("none"), false))
        .isInstanceOf(Mistake.class)
        .hasMessageContaining(named);
  }

  private static String text(Path file) throws IOException {
    var text = new ByteArrayOutputStream();
    try (var in = new GZIPInputStream(Files.newInputStream(file))) {
      in.transferTo(text);
    }
    return text.toString(StandardCharsets.UTF_8);
  }
}

package org.upstander.node.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.upstander.record.Verdict;

/// X11: a process is killed, and its database with it, while eight writers append; what was
/// acknowledged is there, and the log verifies.
class X11_KilledWhileWriting {
  @Test
  void noAcknowledgedEntryIsLost(@TempDir Path folder) throws Exception {
    long seed = System.nanoTime();
    System.out.println("X11 seed " + seed);
    var random = new Random(seed);
    Path home = folder.resolve("record");
    for (int round = 0; round < 3; round++) {
      Path said = folder.resolve("said-" + round);
      var writers =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Writers.class.getName(),
                  home.toString(),
                  "1000")
              .redirectOutput(said.toFile())
              .redirectError(folder.resolve("errors-" + round).toFile())
              .start();
      awaitFirst(said, writers);
      writers.waitFor(random.nextInt(400), TimeUnit.MILLISECONDS);
      killServer(home, round);
      writers.destroyForcibly().waitFor();
      verify(home, said);
    }
  }

  private static void awaitFirst(Path said, Process writers) throws Exception {
    while (Files.size(said) == 0 && writers.isAlive()) {
      Thread.sleep(5);
    }
    assertThat(Files.size(said)).as("something was acknowledged").isPositive();
  }

  /// Every second time the server dies with the process, as it would without power.
  private static void killServer(Path home, int round) throws Exception {
    if (round % 2 == 1) {
      long pid =
          Long.parseLong(
              Files.readAllLines(home.resolve("data/postmaster.pid")).getFirst().strip());
      ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
      Thread.sleep(300); // its own children see that it is gone
    }
  }

  private static void verify(Path home, Path said) throws Exception {
    try (var database = Database.inside(home);
        var store = new RecordStore(database, Optional.of(Given.node(1).key()))) {
      assertThat(store.verify()).isInstanceOf(Verdict.Holds.class);
      var lines = Files.readString(said);
      for (String id : lines.substring(0, lines.lastIndexOf('\n')).split("\n")) {
        assertThat(store.find(id)).as(id).isPresent();
      }
    }
  }
}

package org.upstander.node.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.upstander.record.Verdict;

/// X11: a process is killed, and every second time the server inside with it, while eight writers
/// append; what was acknowledged is there, and the log verifies.
class X11_KilledWhileWriting {
  @ParameterizedTest
  @EnumSource
  void noAcknowledgedEntryIsLost(Server server, @TempDir Path folder) throws Exception {
    long seed = System.nanoTime();
    System.out.println("X11 seed " + seed);
    var random = new Random(seed);
    String place = server.place(folder);
    for (int round = 0; round < 3; round++) {
      Path said = folder.resolve("said-" + round);
      var writers =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Writers.class.getName(),
                  place,
                  "1000")
              .redirectOutput(said.toFile())
              .redirectError(folder.resolve("errors-" + round).toFile())
              .start();
      awaitFirst(said, writers);
      writers.waitFor(random.nextInt(400), TimeUnit.MILLISECONDS);
      if (server == Server.INSIDE && round % 2 == 1) {
        Server.kill(Path.of(place)); // as it would die without power
      }
      writers.destroyForcibly().waitFor();
      verify(place, said);
    }
  }

  private static void awaitFirst(Path said, Process writers) throws Exception {
    while (Files.size(said) == 0 && writers.isAlive()) {
      Thread.sleep(5);
    }
    assertThat(Files.size(said)).as("something was acknowledged").isPositive();
  }

  private static void verify(String place, Path said) throws Exception {
    try (var database = Server.open(place);
        var store = new RecordStore(database, Optional.of(Given.node(1).key()))) {
      assertThat(store.verify()).isInstanceOf(Verdict.Holds.class);
      var lines = Files.readString(said);
      for (String id : lines.substring(0, lines.lastIndexOf('\n')).split("\n")) {
        assertThat(store.find(id)).as(id).isPresent();
      }
    }
  }
}

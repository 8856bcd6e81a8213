package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// One whole run, kept: a change of results shows as a difference of this file and goes into the
/// CHANGELOG. Rebuilt only by `./dev golden`.
class GoldenTest {
  private static final Path KEPT = Path.of("src/test/resources/golden/watchlist.json");

  @Test
  void theRunOnTheFiguresThatShipIsTheKeptOne() throws IOException {
    String now = Terminal.type("run", "--json").out();
    if ("rebuild".equals(System.getProperty("upstander.golden"))) {
      Files.createDirectories(KEPT.getParent());
      Files.writeString(KEPT, now);
    }

    assertThat(now)
        .as("results changed; if they should, run ./dev golden and say so in the CHANGELOG")
        .isEqualTo(Files.readString(KEPT));
  }
}

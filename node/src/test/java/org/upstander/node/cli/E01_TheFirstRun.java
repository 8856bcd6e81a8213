package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// E01: somebody has just cloned the product and types the first command.
class E01_TheFirstRun {
  @Test
  void theWatchlistIsPrintedFromTheFiguresThatShip() {
    var run = Terminal.type("run", "--top", "5");

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("Watchlist of December 2021", "5 of 197 states", "which is not zero")
        .contains("Figures end December 2021", "Uppsala Conflict Data Program (CC BY 4.0)");
    assertThat(run.out().lines().filter(l -> l.matches("^\\s*[1-5]  \\S.*"))).hasSize(5);
  }

  @Test
  void everyStateIsInTheListAlsoThoseNobodyCovers() {
    var all = Terminal.type("run", "--top", "0");

    assertThat(all.out()).contains("Iceland", "Nauru", "no data");
    assertThat(all.out().lines().filter(l -> l.contains("no data")).count()).isEqualTo(7);
  }

  @Test
  void aRunOfThePastDoesNotSeeWhatCameLater(@TempDir Path dir) throws IOException {
    Terminal.type("run", "--as-of", "2015-06", "--out", dir.toString());

    assertThat(Files.readString(dir.resolve("watchlist.csv")))
        .contains("2015-06")
        .contains(",state_based,")
        .doesNotContain("2015-07");
  }

  @Test
  void theSameInputGivesTheSameBytesOnAnyNumberOfThreads(@TempDir Path dir) throws Exception {
    Path one = dir.resolve("one");
    Path many = dir.resolve("many");
    try (var alone = new ForkJoinPool(1)) {
      alone.submit(() -> Terminal.type("run", "--out", one.toString())).get();
    }
    Terminal.type("run", "--out", many.toString());

    assertThat(contents(one)).isEqualTo(contents(many)).hasSizeGreaterThan(200);
  }

  private static SortedMap<String, String> contents(Path dir) throws Exception {
    var contents = new TreeMap<String, String>();
    var digest = java.security.MessageDigest.getInstance("SHA-256");
    try (var files = Files.walk(dir)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] hash = digest.digest(Files.readAllBytes(file));
        contents.put(dir.relativize(file).toString(), java.util.HexFormat.of().formatHex(hash));
      }
    }
    return contents;
  }
}

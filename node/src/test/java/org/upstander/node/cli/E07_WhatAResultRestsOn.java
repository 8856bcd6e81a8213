package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// E07: a result names all it rests on, and nothing else moves it.
class E07_WhatAResultRestsOn {
  private static final String MAPPING =
      """
      {
        "publisher": "A monitoring group", "licence": "CC BY 4.0", "citation": "Monitors (2021)",
        "dataset": "Deaths by month", "rows": "figures",
        "state": {"column": "country", "scheme": "iso3"},
        "date": {"column": "month", "format": "yyyy-MM"},
        "values": [{"column": "killed", "variable": "deaths_non_state", "unit": "deaths"}],
        "coverage": {"from": "2001-01", "to": "%s", "states": %s}
      }
      """;

  @TempDir private Path dir;
  private Path data;
  private Path table;
  private Path out;

  @BeforeEach
  void aTableOfOneState() throws IOException {
    data = Files.createDirectory(dir.resolve("data"));
    table =
        Files.writeString(data.resolve("monitors.csv"), "country,month,killed\nISL,2001-02,4\n");
    out = dir.resolve("out");
    explained("2001-03", "[\"ISL\"]");
  }

  @Test
  void theTimeOfAFileDoesNotMoveTheResult() throws IOException {
    Files.setLastModifiedTime(table, FileTime.fromMillis(1_500_000_000_000L));
    String before = watchlist();
    Files.setLastModifiedTime(table, FileTime.fromMillis(1_700_000_000_000L));

    assertThat(watchlist()).isEqualTo(before);
  }

  @Test
  void anotherExplanationOfTheSameBytesIsAnotherInput() throws IOException {
    String before = watchlist();
    explained("2001-04", "[\"ISL\"]");

    assertThat(watchlist()).isNotEqualTo(before);
    assertThat(Files.readString(out.resolve("provenance.json")))
        .contains("\"declared_sha256\": \"");
  }

  @Test
  void nobodyCoversTheFuture() throws IOException {
    explained("2999-12", "[\"ISL\"]");

    var said = Terminal.type("run", "--data", data.toString());

    assertThat(said.err()).contains("left out monitors.csv", "up to 2999-12, after it was fetched");
  }

  @Test
  void aCoverageWithoutStatesIsNotTheWorld() throws IOException {
    Files.writeString(
        Path.of(table + ".mapping.json"),
        MAPPING.formatted("2001-03", "[\"ISL\"]").replace(", \"states\": [\"ISL\"]", ""));

    var said = Terminal.type("run", "--data", data.toString());

    assertThat(said.err()).contains("left out monitors.csv", "coverage.states");
  }

  @Test
  void aRunReplacesTheEarlierOneAsAWhole() {
    Terminal.type("run", "--out", out.toString());
    assertThat(out.resolve("states/SSD.html")).exists();

    Terminal.type("run", "--as-of", "2005-06", "--out", out.toString());

    assertThat(out.resolve("states/SSD.html")).doesNotExist();
  }

  @Test
  void aFolderWithOtherFilesIsNotTouched() throws IOException {
    Files.createDirectory(out);
    Path thesis = Files.writeString(out.resolve("thesis.txt"), "three years of work");

    var said = Terminal.type("run", "--out", out.toString());

    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err()).contains("holds other files");
    assertThat(thesis).hasContent("three years of work");
  }

  @Test
  void whatComesOutOfAFileCannotSteerATerminal() throws IOException {
    Path hostile =
        Files.writeString(dir.resolve("h.csv"), "\u001b[2J\u001b]0;owned\u0007,b\n1,2\n");

    var said = Terminal.type("ingest", hostile.toString());

    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err()).doesNotContain("\u001b", "\u0007").contains("?[2J");
  }

  private void explained(String to, String states) throws IOException {
    Files.writeString(Path.of(table + ".mapping.json"), MAPPING.formatted(to, states));
  }

  private String watchlist() throws IOException {
    Terminal.type("run", "--data", data.toString(), "--out", out.toString());
    return Files.readString(out.resolve("watchlist.csv"));
  }
}

package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.upstander.node.store.record.GivenServer;
import org.upstander.record.Marking;

/// V02: the history of an entry, an entry that must not leave, and a record that is kept in a file:
/// as a person types it.
class V02_WhatWasSaidBefore {
  @TempDir private static Path folder;

  private static String url;
  private static List<String> ids;

  @BeforeAll
  static void aRecord() throws IOException {
    url = GivenServer.database();
    ids = GivenServer.record(url, "Roads are closed.", Marking.RED);
  }

  @Test
  void aCorrectionAndARetractionAreInTheHistory() {
    var corrected = Terminal.type("history", ids.get(11).substring(28), "--database", url);

    assertThat(corrected.out().lines().toList())
        .satisfiesExactly(
            title -> assertThat(title).startsWith("Entry  Id"),
            old ->
                assertThat(old).contains("    3  " + ids.get(3)).contains("entry 11").contains("–"),
            now -> assertThat(now).contains("   11  " + ids.get(11)).doesNotContain("entry"));

    var retracted = Terminal.type("history", ids.get(4), "--database", url, "--json");

    assertThat(retracted.out())
        .contains("\"superseded_by\": null, \"retracted_by\": \"" + ids.get(12) + "\"")
        .contains("\"reason\": \"It was another place.\"");
  }

  @Test
  void whatIsNotThereIsSaid() {
    String none = "019b8d1c-5f40-7a3e-8b1d-2f60c9a4e7d5";
    assertThat(Terminal.type("history", none, "--database", url))
        .satisfies(s -> assertThat(s.exit()).isEqualTo(1))
        .satisfies(s -> assertThat(s.err()).contains("no entry of this record has the id"));
    assertThat(Terminal.type("history", "seven", "--database", url).exit()).isEqualTo(2);
    assertThat(Terminal.type("export", "entry", none, "--database", url).exit()).isEqualTo(1);
    assertThat(Terminal.type("export", "entry", "seven", "--database", url).exit()).isEqualTo(2);
  }

  @Test
  void anEntryForPersonsOnlyLeavesOnlyWhenSomebodySaysSo() {
    Path file = folder.resolve("entry.json");

    var refused =
        Terminal.type("export", "entry", ids.get(5), "--database", url, "--out", file.toString());

    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.err()).contains("marked RED").contains("--yes-it-may-leave");
    assertThat(file).doesNotExist();

    var told =
        Terminal.type("export", "entry", ids.get(5), "--database", url, "--yes-it-may-leave");

    assertThat(told.exit()).isZero();
    assertThat(told.out()).startsWith("{\"checkpoint\":").endsWith("}\n");
  }

  @Test
  void theRecordIsKeptInAFileAndComesBack() throws IOException {
    Path file = folder.resolve("record.gz");
    var kept = Terminal.type("backup", file.toString(), "--database", url);
    assertThat(kept.err()).isEmpty();
    assertThat(kept.out()).contains("13 entries, verified").contains("private keys are not in it");
    assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    assertThat(Terminal.type("backup", file.toString(), "--database", url).err())
        .contains("is there already");
    assertThat(Terminal.type("verify", file.toString()).out()).contains("13 entries hold");

    String empty = GivenServer.database();
    assertThat(Terminal.type("backup", folder.resolve("no.gz").toString(), "--database", empty))
        .satisfies(s -> assertThat(s.err()).contains("nothing to back up"));
    var restored = Terminal.type("restore", file.toString(), "--database", empty);
    assertThat(restored.out())
        .contains("restored 13 entries")
        .contains("private key")
        .contains("is not here");
    var verified = Terminal.type("verify", "--database", empty);
    assertThat(verified.out())
        .isEqualTo(Terminal.type("verify", "--database", url).out())
        .contains("13 entries hold")
        .contains("signed by the node")
        .contains("this node  node  valid");
    assertThat(Terminal.type("restore", file.toString(), "--database", empty))
        .satisfies(s -> assertThat(s.exit()).isEqualTo(1))
        .satisfies(s -> assertThat(s.err()).contains("not empty: it holds 13 entries of the node"));
  }
}

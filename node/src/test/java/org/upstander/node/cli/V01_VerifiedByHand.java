package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.upstander.node.store.record.GivenServer;
import org.upstander.record.Bundle;
import org.upstander.record.Marking;
import org.upstander.record.SignedEntry;
import org.upstander.record.log.Checkpoint;
import org.upstander.record.log.Sha256;
import org.upstander.record.sign.Signature;
import org.upstander.record.sign.SignedCheckpoint;

/// V01: an exported entry is verified with `sh` and openssl, without this program; one changed byte
/// anywhere is noticed. The note has quotation marks, backslashes, other scripts and a turning
/// character in it, all of which shells and terminals like to spoil.
class V01_VerifiedByHand {
  private static final String TEXT =
      "It's \"quiet\" in C:\\n; $(touch spoilt) `x` %s \\\\ الفاشر 达尔富尔 \u202eback\u202c @PATH@";

  @TempDir private static Path folder;

  private record Said(int exit, String text) {}

  @Test
  void oneOfThirteenHoldsAndNoChangedByteDoes() throws Exception {
    Path file = folder.resolve("it's an entry.json");
    String url = GivenServer.database();
    var ids = GivenServer.record(url, TEXT, Marking.GREEN);
    for (int index : new int[] {12, 0, 5}) {
      export(url, ids.get(index), file);
      assertThat(Terminal.type("verify", file.toString()).out()).contains("holds");
      bothHold(file, "HOLDS: entry " + index + " is in this log");
    }
    var bundle = Bundle.parse(Files.readAllBytes(file));
    assertThat(bundle.index()).isEqualTo(5);
    for (var change : changes(bundle).entrySet()) {
      Files.writeString(file, change.getValue().text() + "\n");
      bothFail(file, change.getKey());
    }
  }

  private static void export(String url, String id, Path file) {
    var said = Terminal.type("export", "entry", id, "--out", file.toString(), "--database", url);
    assertThat(said.err()).startsWith("marked GREEN");
    assertThat(said.exit()).isZero();
  }

  private static void bothHold(Path file, String line) throws Exception {
    assertThat(any(file))
        .satisfies(s -> assertThat(s.text()).endsWith(line + ", signed, unchanged\n"));
    Said said = explained(file);
    assertThat(said.text()).endsWith(line + ", signed, unchanged\n");
    assertThat(said.exit()).isZero();
    assertThat(folder.resolve("spoilt")).doesNotExist();
  }

  private static void bothFail(Path file, String what) throws Exception {
    for (Said said : List.of(any(file), explained(file))) {
      assertThat(said.text()).as(what).contains("DOES NOT HOLD").doesNotContain("HOLDS:");
      assertThat(said.exit()).as(what).isEqualTo(1);
    }
    assertThat(Terminal.type("verify", file.toString()).exit()).as(what).isEqualTo(1);
  }

  /// Each differs from what was exported in one byte, or in one of the numbers.
  private static Map<String, Bundle> changes(Bundle b) {
    var entry = b.entry();
    var checkpoint = b.signedCheckpoint().checkpoint();
    var mark = b.signedCheckpoint().mark();
    var otherText = new SignedEntry(entry.text().replace("quiet", "quilt"), entry.signature());
    var otherSignature =
        new SignedEntry(
            entry.text(),
            new Signature(entry.signature().key(), flipped(entry.signature().value(), 20)));
    var otherSize = new Checkpoint(checkpoint.origin(), 14, checkpoint.root());
    var otherRoot = new Checkpoint(checkpoint.origin(), 13, Sha256.hash(checkpoint.root().bytes()));
    var path = new java.util.ArrayList<>(b.path());
    path.set(2, (path.get(2).startsWith("a") ? "b" : "a") + path.get(2).substring(1));
    return Map.ofEntries(
        Map.entry("the entry", with(b, otherText, b.index(), b.path(), b.signedCheckpoint())),
        Map.entry(
            "the signature", with(b, otherSignature, b.index(), b.path(), b.signedCheckpoint())),
        Map.entry("the path", with(b, entry, 5, path, b.signedCheckpoint())),
        Map.entry(
            "a shorter path", with(b, entry, 5, b.path().subList(0, 3), b.signedCheckpoint())),
        Map.entry("the place", with(b, entry, 4, b.path(), b.signedCheckpoint())),
        Map.entry("a place beyond", with(b, entry, 99, b.path(), b.signedCheckpoint())),
        Map.entry("the size", with(b, entry, 5, b.path(), new SignedCheckpoint(otherSize, mark))),
        Map.entry("the root", with(b, entry, 5, b.path(), new SignedCheckpoint(otherRoot, mark))),
        Map.entry(
            "the hint",
            with(b, entry, 5, b.path(), new SignedCheckpoint(checkpoint, flipped(mark, 2)))),
        Map.entry(
            "the node's signature",
            with(b, entry, 5, b.path(), new SignedCheckpoint(checkpoint, flipped(mark, 40)))));
  }

  private static Bundle with(
      Bundle b, SignedEntry entry, long index, List<String> path, SignedCheckpoint checkpoint) {
    return new Bundle(entry, b.publicKey(), index, path, checkpoint.note(), b.nodeKey());
  }

  private static String flipped(String base64, int at) {
    char other = base64.charAt(at) == 'A' ? 'B' : 'A';
    return base64.substring(0, at) + other + base64.substring(at + 1);
  }

  private static Said any(Path file) throws Exception {
    Path script = folder.resolve("by-hand.sh");
    Files.writeString(script, Terminal.type("verify", "--explain").out());
    return run("sh", script.toString(), file.toString());
  }

  private static Said explained(Path file) throws Exception {
    var page = Terminal.type("verify", "--explain", file.toString());
    assertThat(page.exit()).as(page.err()).isZero();
    return run("sh", "-c", page.out());
  }

  private static Said run(String... command) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return new Said(process.exitValue(), text);
  }
}

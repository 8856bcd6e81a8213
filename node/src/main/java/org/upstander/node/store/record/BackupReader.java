package org.upstander.node.store.record;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.upstander.node.Mistake;
import org.upstander.record.SignedEntry;
import org.upstander.record.Verdict.Broken;
import org.upstander.record.Verdict.Holds;
import org.upstander.record.Verification;
import org.upstander.record.codec.RecordCodec;
import org.upstander.record.codec.UnfitJson;
import org.upstander.record.json.JsonLimits;
import org.upstander.record.json.JsonReader;
import org.upstander.record.json.MalformedJson;
import org.upstander.record.log.Sha256;
import org.upstander.record.sign.PrivateKey;
import org.upstander.record.sign.SignedCheckpoint;

/// Reads a backup from its first line to its last and verifies it on the way: every entry, every
/// checkpoint, and that nothing is missing. What does not hold is named by its first entry.
final class BackupReader {
  private static final int BATCH = 2000;
  private static final int LONGEST = JsonLimits.BUNDLE.bytes();

  private final Path file;
  private final BoundedLines lines;
  private final Consumer<List<SignedEntry>> taker;
  private final Verification verification = new Verification();
  private long verified;
  private boolean exercise;

  private BackupReader(Path file, BoundedLines lines, Consumer<List<SignedEntry>> taker) {
    this.file = file;
    this.lines = lines;
    this.taker = taker;
  }

  /// Reads a backup.
  ///
  /// @param taker is handed the entries in their order, batch by batch, as soon as they hold
  /// @throws Mistake naming what does not hold
  static BackupContents read(Path file, Consumer<List<SignedEntry>> taker) throws IOException {
    try (var raw = Files.newInputStream(file);
        var in = new BufferedInputStream(new GZIPInputStream(raw, 1 << 16), 1 << 16)) {
      return new BackupReader(file, new BoundedLines(in, LONGEST), taker).contents();
    } catch (NoSuchFileException e) {
      throw e;
    } catch (ZipException | java.io.EOFException e) {
      throw Mistake.input(file + ": is no backup: it is not compressed with gzip.");
    }
  }

  private BackupContents contents() throws IOException {
    BackupLine.Head head = next(BackupLine.Head.class, "the head");
    entries(head);
    var holds = new Holds(verified, Sha256.parse(head.root()));
    if (!verification.verdict().equals(holds)) {
      throw broken(new Broken(verified - 1, "", "the root up to it is not that of the head"));
    }
    var kept = new ArrayList<SignedCheckpoint>();
    for (int i = 0; i < head.checkpoints(); i++) {
      var line =
          next(BackupLine.Kept.class, "checkpoint %d of %d".formatted(i, head.checkpoints()));
      kept.add(SignedCheckpoint.parse(line.note()));
      check(kept.getLast());
    }
    var last = head.checkpoint().map(SignedCheckpoint::parse);
    last.ifPresent(this::check);
    var keys = new TreeMap<String, PrivateKey>();
    for (int i = 0; i < head.keys(); i++) {
      var line = next(BackupLine.Secret.class, "private key %d of %d".formatted(i, head.keys()));
      keys.put(line.name(), PrivateKey.parse(line.pem()));
    }
    end();
    return new BackupContents(holds, last, kept, keys, exercise);
  }

  private void entries(BackupLine.Head head) throws IOException {
    var batch = new ArrayList<SignedEntry>();
    try {
      for (long index = 0; index < head.size(); index++) {
        var line = next(BackupLine.Recorded.class, "entry " + index);
        if (line.index() != index) {
          throw broken(
              new Broken(index, "", "it is missing: entry %d follows".formatted(line.index())));
        }
        batch.add(line.entry());
        if (batch.size() == BATCH) {
          take(batch);
        }
      }
    } catch (Mistake e) {
      // What was read before comes first: an entry among it may not hold either.
      take(batch);
      throw e;
    }
    take(batch);
  }

  private void take(List<SignedEntry> batch) {
    verification
        .add(batch, List.of())
        .ifPresent(b -> {
          throw broken(b);
        });
    exercise |= batch.stream().anyMatch(signed -> ExerciseRecord.holds(signed.entry()));
    taker.accept(List.copyOf(batch));
    verified += batch.size();
    batch.clear();
  }

  private void check(SignedCheckpoint checkpoint) {
    verification
        .check(checkpoint)
        .ifPresent(b -> {
          throw broken(b);
        });
  }

  private <T extends BackupLine> T next(Class<T> kind, String what) {
    try {
      byte[] bytes =
          lines
              .next()
              .orElseThrow(() -> refused(what + " does not hold: the backup ends before it"));
      BackupLine line =
          RecordCodec.read(JsonReader.read(bytes, JsonLimits.BUNDLE), BackupLine.class);
      if (kind.isInstance(line)) {
        return kind.cast(line);
      }
      throw refused(what + " does not hold: another line stands in its place");
    } catch (IOException e) {
      throw refused(what + " does not hold: the file is cut off or damaged: " + e.getMessage());
    } catch (MalformedJson | UnfitJson e) {
      throw refused(what + " does not hold: " + e.getMessage());
    }
  }

  private void end() {
    Optional<byte[]> more;
    try {
      more = lines.next();
    } catch (IOException e) {
      throw refused("the end of the file is cut off or damaged: " + e.getMessage());
    }
    if (more.isPresent()) {
      throw refused("something follows after all that the head names");
    }
  }

  private Mistake broken(Broken broken) {
    return Mistake.input("%s: %s".formatted(file, broken.text()));
  }

  private Mistake refused(String what) {
    return Mistake.input("%s: line %d: %s".formatted(file, lines.number(), what));
  }
}

package org.upstander.node.store.record;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.upstander.node.Mistake;
import org.upstander.node.store.Whole;
import org.upstander.record.SignedEntry;
import org.upstander.record.Verdict.Broken;
import org.upstander.record.Verdict.Holds;
import org.upstander.record.Verification;
import org.upstander.record.codec.RecordCodec;
import org.upstander.record.json.CanonicalJson;
import org.upstander.record.sign.PrivateKey;
import org.upstander.record.sign.SignedCheckpoint;

/// Writes the whole record into one file: lines of canonical JSON, compressed with gzip. The same
/// record always gives the same bytes. It is verified on its way, and the file is whole or absent;
/// only its owner can read it, because it holds every entry whatever its marking.
public final class Backup {
  private static final int BATCH = 2000;

  private final Handle handle;
  private final Map<String, PrivateKey> keys;
  private final Verification verification = new Verification();
  private final List<SignedEntry> batch = new ArrayList<>();

  private Backup(Handle handle, Map<String, PrivateKey> keys) {
    this.handle = handle;
    this.keys = keys;
  }

  /// Writes the record as it is at this moment; entries that are appended meanwhile are left out.
  ///
  /// @param keys the private keys that go into the file, by their names; usually none
  /// @return the number of entries, and the root over them
  public static Holds write(Database database, Path file, Map<String, PrivateKey> keys)
      throws IOException {
    return database
        .jdbi()
        .inTransaction(
            TransactionIsolationLevel.REPEATABLE_READ,
            handle -> {
              var backup = new Backup(handle, keys);
              Whole.writePath(file, backup::write);
              return backup.holds();
            });
  }

  private void write(Path file) throws IOException {
    var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    Files.deleteIfExists(file);
    try (var channel =
        FileChannel.open(
            file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode)) {
      var zipped = new GZIPOutputStream(Channels.newOutputStream(channel), 1 << 16);
      var out = new BufferedOutputStream(zipped, 1 << 16);
      lines(out);
      out.flush();
      zipped.finish();
      channel.force(true);
    }
  }

  private void lines(OutputStream out) throws IOException {
    var log = LogRow.read(handle);
    var notes =
        handle.createQuery("SELECT note FROM checkpoint ORDER BY size").mapTo(String.class).list();
    var last = Optional.of(log.checkpoint()).filter(c -> !c.isEmpty());
    long size = log.frontier().size();
    if (size == 0) {
      throw Mistake.input("the record is empty: there is nothing to back up.");
    }
    write(
        out,
        new BackupLine.Head(
            BackupLine.Head.FORMAT,
            BackupLine.Head.VERSION,
            size,
            log.frontier().root().toString(),
            last,
            notes.size(),
            keys.size()));
    entries(out);
    for (String note : notes) {
      var kept = SignedCheckpoint.parse(note);
      stop(verification.check(kept));
      write(out, new BackupLine.Kept(kept.checkpoint().size(), note));
    }
    last.map(SignedCheckpoint::parse).ifPresent(c -> stop(verification.check(c)));
    for (var key : keys.entrySet()) {
      write(out, new BackupLine.Secret(key.getKey(), key.getValue().pem()));
    }
    if (!holds().equals(new Holds(size, log.frontier().root()))) {
      stop(Optional.of(new Broken(size - 1, "", "the log says another root than its entries")));
    }
  }

  private void entries(OutputStream out) throws IOException {
    try (var rows =
        handle
            .createQuery("SELECT " + Row.COLUMNS + " FROM entry ORDER BY index")
            .setFetchSize(BATCH)
            .map((row, _) -> Row.of(row))
            .stream()) {
      for (var each = rows.iterator(); each.hasNext(); ) {
        Row row = each.next();
        var signature = row.entry().signature();
        write(
            out,
            new BackupLine.Recorded(
                row.index(), row.entry().text(), signature.key(), signature.value()));
        batch.add(row.entry());
        if (batch.size() == BATCH) {
          verify();
        }
      }
    }
    verify();
  }

  private void verify() {
    stop(verification.add(batch, List.of()));
    batch.clear();
  }

  private static void stop(Optional<Broken> broken) {
    broken.ifPresent(b -> {
      throw Mistake.input(
          b.text() + ". No backup was written; restore an earlier one into an empty record.");
    });
  }

  private Holds holds() {
    return switch (verification.verdict()) {
      case Holds holds -> holds;
      case Broken broken -> throw Mistake.input(broken.text());
    };
  }

  private static void write(OutputStream out, BackupLine line) throws IOException {
    out.write(CanonicalJson.bytes(RecordCodec.write(line, BackupLine.class)));
    out.write('\n');
  }
}

package org.upstander.node.store.record;

import java.util.Optional;
import org.upstander.record.SignedEntry;
import org.upstander.record.log.Sha256;
import org.upstander.record.sign.PrivateKey;
import org.upstander.record.sign.Signature;
import org.upstander.record.sign.SignedCheckpoint;

/// One line of a backup. First comes the head, then every entry in the order of the log, then the
/// checkpoints that are kept, then, if they were asked for, the private keys.
sealed interface BackupLine {
  /// What follows, and how much of it.
  ///
  /// @param format always [#FORMAT]
  /// @param version of the format
  /// @param size how many entries follow
  /// @param root the root over them
  /// @param checkpoint the signed checkpoint of that size; none when nobody signed it
  /// @param checkpoints how many kept checkpoints follow
  /// @param keys how many private keys follow
  record Head(
      String format,
      int version,
      long size,
      String root,
      Optional<String> checkpoint,
      int checkpoints,
      int keys)
      implements BackupLine {
    static final String FORMAT = "upstander-record";
    static final int VERSION = 1;

    public Head {
      if (!format.equals(FORMAT)) {
        throw new IllegalArgumentException("the format is '" + format + "', not " + FORMAT);
      }
      if (version != VERSION) {
        throw new IllegalArgumentException(
            "the format has version %d; this program reads version %d".formatted(version, VERSION));
      }
      if (size < 1 || checkpoints < 0 || keys < 0) {
        throw new IllegalArgumentException("a backup holds at least one entry");
      }
      Sha256.parse(root);
      checkpoint.ifPresent(SignedCheckpoint::parse);
    }
  }

  /// An entry at its place.
  record Recorded(long index, String text, String key, String signature) implements BackupLine {
    public Recorded {
      new Signature(key, signature);
    }

    SignedEntry entry() {
      return new SignedEntry(text, new Signature(key, signature));
    }
  }

  /// A checkpoint that is kept for good.
  record Kept(long size, String note) implements BackupLine {
    public Kept {
      if (SignedCheckpoint.parse(note).checkpoint().size() != size) {
        throw new IllegalArgumentException("the checkpoint is not of " + size + " entries");
      }
    }
  }

  /// A private key.
  ///
  /// @param name the name of its file, without its ending
  record Secret(String name, String pem) implements BackupLine {
    public Secret {
      if (!NodeKeys.named(name, PrivateKey.parse(pem))) {
        throw new IllegalArgumentException("a private key is not called '" + name + "'");
      }
    }

    /// Never the key itself.
    @Override
    public String toString() {
      return "private key " + name;
    }
  }
}

package org.upstander.node.store.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.upstander.node.Mistake;
import org.upstander.record.sign.PrivateKey;

/// The private keys of a node and its authors: one file a key, named by its id, which only the
/// owner of the folder can read. The file `node.pem` is the node's own.
public final class NodeKeys {
  private final Path folder;

  public NodeKeys(Path folder) {
    this.folder = folder;
  }

  /// The node's key, made on the first run.
  public PrivateKey node() throws IOException {
    Path file = folder.resolve("node.pem");
    return parse(file, Secret.readOrMake(file, () -> made().pem()));
  }

  /// A new key for an author, kept in a file by its id.
  public PrivateKey make() throws IOException {
    PrivateKey key = made();
    Path file = folder.resolve(key.publicKey().id() + ".pem");
    return parse(file, Secret.readOrMake(file, key::pem));
  }

  /// A key that is kept here.
  public Optional<PrivateKey> find(String id) throws IOException {
    Path file = folder.resolve(id + ".pem");
    return id.matches("[0-9a-f]{32}") && Files.exists(file)
        ? Optional.of(parse(file, Files.readString(file)))
        : Optional.empty();
  }

  private static PrivateKey made() {
    byte[] seed = new byte[32];
    new SecureRandom().nextBytes(seed);
    return PrivateKey.ofSeed(seed);
  }

  private static PrivateKey parse(Path file, String pem) {
    try {
      return PrivateKey.parse(pem);
    } catch (IllegalArgumentException e) {
      throw Mistake.input(
          file + ": holds no Ed25519 private key in PEM form. Put the file back from a copy.");
    }
  }
}

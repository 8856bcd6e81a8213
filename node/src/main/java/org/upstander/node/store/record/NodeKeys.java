package org.upstander.node.store.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.upstander.node.Mistake;
import org.upstander.record.sign.PrivateKey;

/// The private keys of a node and its authors: one file a key, named by its id, which only the
/// owner of the folder can read. The file `node.pem` is the node's own.
public final class NodeKeys {
  private static final String NODE = "node";
  private static final String ENDING = ".pem";

  private final Path folder;

  public NodeKeys(Path folder) {
    this.folder = folder;
  }

  public Path folder() {
    return folder;
  }

  /// The node's key, made on the first run.
  public PrivateKey node() throws IOException {
    Path file = file(NODE);
    return parse(file, Secret.readOrMake(file, () -> made().pem()));
  }

  /// The node's key, if it is here.
  public Optional<PrivateKey> findNode() throws IOException {
    return read(file(NODE));
  }

  /// Makes a key that is kept here the node's own. The one before stays, in a file by its id.
  public void promote(String id) throws IOException {
    var before = findNode();
    if (before.isPresent()) {
      Secret.readOrMake(file(before.get().publicKey().id()), before.get()::pem);
    }
    Files.move(file(id), file(NODE), StandardCopyOption.ATOMIC_MOVE);
  }

  /// A new key for an author, kept in a file by its id.
  public PrivateKey make() throws IOException {
    PrivateKey key = made();
    Path file = file(key.publicKey().id());
    return parse(file, Secret.readOrMake(file, key::pem));
  }

  /// A key that is kept here.
  public Optional<PrivateKey> find(String id) throws IOException {
    return id.matches("[0-9a-f]{32}") ? read(file(id)) : Optional.empty();
  }

  /// Every key that is kept here, by the name of its file without its ending.
  public SortedMap<String, PrivateKey> list() throws IOException {
    var keys = new TreeMap<String, PrivateKey>();
    if (Files.isDirectory(folder)) {
      try (var files = Files.newDirectoryStream(folder, "[!.]*" + ENDING)) {
        for (Path file : files) {
          String name = file.getFileName().toString();
          keys.put(
              name.substring(0, name.length() - ENDING.length()),
              parse(file, Files.readString(file)));
        }
      }
    }
    return keys;
  }

  /// Puts keys here that were kept elsewhere. A key that is here already stays; when another key
  /// has one of the names, nothing is put.
  public void put(Map<String, PrivateKey> keys) throws IOException {
    for (var key : keys.entrySet()) {
      var here = read(file(key.getKey()));
      if (here.isPresent() && !here.get().publicKey().equals(key.getValue().publicKey())) {
        throw Mistake.input(
            "%s: another private key has this name already. Move it away first."
                .formatted(file(key.getKey())));
      }
    }
    for (var key : keys.entrySet()) {
      Secret.readOrMake(file(key.getKey()), key.getValue()::pem);
    }
  }

  /// Whether a key may be kept by this name: its id, or `node`.
  static boolean named(String name, PrivateKey key) {
    return name.equals(NODE) || name.equals(key.publicKey().id());
  }

  private Path file(String name) {
    return folder.resolve(name + ENDING);
  }

  private static Optional<PrivateKey> read(Path file) throws IOException {
    return Files.exists(file) ? Optional.of(parse(file, Files.readString(file))) : Optional.empty();
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

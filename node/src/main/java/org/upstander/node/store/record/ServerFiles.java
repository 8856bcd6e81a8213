package org.upstander.node.store.record;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.upstander.node.Mistake;

/// Unpacks the PostgreSQL that comes as a library, once a version.
final class ServerFiles {
  static final String MAJOR = "18";

  private static final String VERSION = MAJOR + ".6.0";
  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

  private ServerFiles() {}

  /// The folder with `bin`, `lib` and `share`; the caller holds the lock on `home`.
  static Path unpacked(Path home) throws IOException {
    Path place = home.resolve("postgres-" + VERSION);
    if (Files.isDirectory(place)) {
      return place;
    }
    Path part = Files.createTempDirectory(home, "postgres-unpacked");
    try (var archive = ServerFiles.class.getResourceAsStream(ARCHIVE)) {
      if (archive == null) {
        throw Mistake.input(
            "there is no PostgreSQL inside for this kind of machine."
                + " Give a server: --database jdbc:postgresql://host/name?user=…");
      }
      unpack(
          new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive))),
          part);
    }
    Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    return place;
  }

  private static void unpack(TarArchiveInputStream tar, Path folder) throws IOException {
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      Path file = folder.resolve(entry.getName()).normalize();
      if (!file.startsWith(folder)) {
        throw new IOException("the archive of PostgreSQL leaves its folder: " + entry.getName());
      }
      if (entry.isDirectory()) {
        Files.createDirectories(file);
        continue;
      }
      Files.createDirectories(file.resolveSibling("."));
      if (entry.isSymbolicLink()) {
        Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        continue;
      }
      Files.copy(tar, file);
      boolean program = (entry.getMode() & 0100) != 0;
      if (!Files.isSymbolicLink(file) && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        Files.setPosixFilePermissions(
            file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
      }
    }
  }
}

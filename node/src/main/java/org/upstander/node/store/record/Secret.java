package org.upstander.node.store.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Supplier;

/// Files that only their owner can read: never readable by anybody else, not even for a moment.
final class Secret {
  private Secret() {}

  /// What the file says; it is made first when there is none.
  static String readOrMake(Path file, Supplier<String> make) throws IOException {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      write(file, make.get());
      return Files.readString(file);
    }
  }

  private static void write(Path file, String content) throws IOException {
    Files.createDirectories(
        file.toAbsolutePath().resolveSibling(""),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Path part = file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid());
    Files.deleteIfExists(part);
    var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    try (var out =
        Files.newByteChannel(
            part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode)) {
      out.write(StandardCharsets.UTF_8.encode(content));
    }
    try {
      // A link is refused where the file exists: of two that make it, the first one's stays.
      Files.createLink(file, part);
    } catch (FileAlreadyExistsException e) {
      return;
    } finally {
      Files.deleteIfExists(part);
    }
  }
}

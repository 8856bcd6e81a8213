package org.upstander.node.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes files that are whole or absent: content goes to a neighbour first, which takes the file's
/// name when it is complete.
public final class Whole {
  private Whole() {}

  /// Writes content to a stream or a path.
  ///
  /// @param <T> where it writes
  @FunctionalInterface
  public interface Content<T> {
    void writeTo(T target) throws IOException;
  }

  public static void write(Path file, Content<OutputStream> content) throws IOException {
    writePath(
        file,
        part -> {
          try (var out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
            content.writeTo(out);
          }
        });
  }

  /// For writers that insist on a path of their own.
  public static void writePath(Path file, Content<Path> content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path part = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      content.writeTo(part);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}

package org.upstander.node.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.upstander.node.Mistake;

/// Writes folders that are whole: content goes to a neighbour first, which takes the folder's place
/// when it is complete.
public final class Folder {
  private Folder() {}

  /// Fills a fresh folder and puts it in the place of `folder`.
  ///
  /// @param mark a file that every such folder holds: what has no such file is not ours to replace
  public static void replace(Path folder, String mark, Whole.Content<Path> content)
      throws IOException {
    Path place = folder.toAbsolutePath().normalize();
    Path name = place.getFileName();
    if (name == null) {
      throw Mistake.usage(folder + ": give a folder of its own.");
    }
    refuseForeign(place, mark);
    Path part = place.resolveSibling("." + name + ".part");
    Path old = place.resolveSibling("." + name + ".old");
    delete(part);
    try {
      Files.createDirectories(part);
      content.writeTo(part);
      delete(old);
      if (Files.exists(place)) {
        Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      delete(part);
      delete(old);
    }
  }

  private static void refuseForeign(Path place, String mark) throws IOException {
    if (!Files.exists(place)) {
      return;
    }
    if (!Files.isDirectory(place)) {
      throw Mistake.input(place + ": is a file. Give a folder.");
    }
    try (var entries = Files.list(place)) {
      if (entries.findAny().isPresent() && !Files.exists(place.resolve(mark))) {
        throw Mistake.input(
            place + ": holds other files, which would be lost. Give an empty or new folder.");
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(
              Path directory, @org.jspecify.annotations.Nullable IOException failure)
              throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}

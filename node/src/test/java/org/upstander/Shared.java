package org.upstander;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// The folder of real data beside the checkout. It is not part of the project; tests that need it
/// are skipped, with a message, where it is absent.
public final class Shared {
  private Shared() {}

  /// A file or folder in it.
  public static Path path(String first, String... more) {
    for (String root : new String[] {"../shared", "../../shared"}) {
      Path path = Path.of(root).resolve(Path.of(first, more));
      if (Files.exists(path)) {
        return path;
      }
    }
    return Assumptions.abort("no " + Path.of(first, more) + " in ../shared beside the checkout");
  }
}

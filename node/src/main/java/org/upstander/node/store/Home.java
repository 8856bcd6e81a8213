package org.upstander.node.store;

import java.nio.file.Path;

/// Where a node keeps what must outlive a command: `UPSTANDER_HOME`, or `.upstander` in the user's
/// own folder.
///
/// @param path the folder; it may not exist yet
public record Home(Path path) {
  public static Home ofUser() {
    String set = System.getenv("UPSTANDER_HOME");
    return new Home(
        set == null || set.isBlank()
            ? Path.of(System.getProperty("user.home"), ".upstander")
            : Path.of(set));
  }

  /// The raw files that were ingested, each in a folder named by its hash.
  public RawFiles raw() {
    return new RawFiles(path.resolve("raw"));
  }
}

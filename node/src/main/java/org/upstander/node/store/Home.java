package org.upstander.node.store;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// Where a node keeps what must outlive a command: `UPSTANDER_HOME`, or `.upstander` in the user's
/// own folder.
///
/// @param path the folder; it may not exist yet
public record Home(Path path) {
  private static final ScopedValue<Path> ANOTHER = ScopedValue.newInstance();

  public static Home ofUser() {
    if (ANOTHER.isBound()) {
      return new Home(ANOTHER.get());
    }
    String set = System.getenv("UPSTANDER_HOME");
    return new Home(
        set == null || set.isBlank()
            ? Path.of(System.getProperty("user.home"), ".upstander")
            : Path.of(set));
  }

  /// Does something as if the user's home were at `path`: for exercises, which never touch the real
  /// one.
  public static <T> T within(Path path, Callable<T> work) throws Exception {
    return ScopedValue.where(ANOTHER, path).call(work::call);
  }

  /// The raw files that were ingested, each in a folder named by its hash.
  public RawFiles raw() {
    return new RawFiles(path.resolve("raw"));
  }
}

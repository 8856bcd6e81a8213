package org.upstander.node.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.upstander.world.States;

/// Where a node keeps what must outlive a command: `UPSTANDER_HOME`, or `.upstander` in the user's
/// own folder.
///
/// @param path the folder; it may not exist yet
public record Home(Path path) {
  /// A file of this name marks a home as one in which everything is made up.
  public static final String EXERCISE = "EXERCISE";

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

  /// Whether everything here is made up, for people to practise on.
  public boolean exercise() {
    return Files.exists(path.resolve(EXERCISE));
  }

  /// The states that exist here: those of the world, or the made-up ones of an exercise.
  public States states() {
    return exercise() ? States.exercise() : States.world();
  }

  /// The raw files that were ingested, each in a folder named by its hash.
  public RawFiles raw() {
    return new RawFiles(path.resolve("raw"));
  }
}

package org.upstander.node.store.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.upstander.node.Mistake;

/// Runs the programs that come with the PostgreSQL inside, and says why one of them failed.
///
/// Root may not run PostgreSQL; there it runs in a user namespace of its own, in which it is
/// nobody.
final class ServerPrograms {
  private static final String OTHERWISE = " Or give a server: --database jdbc:postgresql://…";
  private static final int ATTEMPTS = 10;

  private final Path home;

  ServerPrograms(Path home) {
    this.home = home;
  }

  /// Data of another version of PostgreSQL cannot be read.
  void requireVersion(Path data) throws IOException {
    String found = Files.readString(data.resolve("PG_VERSION")).strip();
    if (!found.equals(ServerFiles.MAJOR)) {
      throw Mistake.input(
          "%s was written by PostgreSQL %s; the one inside is %s. Use the version of Upstander that wrote it."
              .formatted(data, found, ServerFiles.MAJOR));
    }
  }

  /// Runs one of them to its end.
  ///
  /// @param what the server was to do, for messages
  void run(String what, List<String> command) throws IOException {
    for (int attempt = 1; ; attempt++) {
      if (succeeds(command)) {
        return;
      }
      // The processes of a killed server need a moment to see that it is gone.
      boolean stillThere = said().contains("pre-existing shared memory block");
      if (!stillThere || attempt == ATTEMPTS) {
        throw failed(what);
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean succeeds(List<String> command) throws IOException {
    Path programs = ServerFiles.unpacked(home).resolve("bin");
    var line = new ArrayList<String>();
    boolean root = Optional.of("root").equals(ProcessHandle.current().info().user());
    if (root) {
      line.addAll(List.of("unshare", "--user"));
    }
    line.add(programs.resolve(command.getFirst()).toString());
    line.addAll(command.subList(1, command.size()));
    var builder =
        new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(commandLog().toFile());
    builder
        .environment()
        .keySet()
        .removeIf(k -> k.startsWith("PG") || k.startsWith("LC_") || k.equals("LANG"));
    try {
      return ended(builder.start());
    } catch (IOException e) {
      if (root) {
        throw withoutNamespace();
      }
      throw e;
    }
  }

  private static boolean ended(Process process) {
    try {
      if (process.waitFor(60, TimeUnit.SECONDS)) {
        return process.exitValue() == 0;
      }
      process.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  private Path commandLog() {
    return home.resolve("command.log");
  }

  private Path serverLog() {
    return home.resolve("server.log");
  }

  Mistake failed(String what) {
    String said = said();
    if (said.contains("No space left on device")) {
      return Mistake.input(
          "the PostgreSQL inside did not %s: the disk of %s is full. Make room there.%s"
              .formatted(what, home, OTHERWISE));
    }
    if (said.contains("unshare: ")) {
      return withoutNamespace();
    }
    return Mistake.input(
        "the PostgreSQL inside did not %s; %s and %s say why. Mend that.%s"
            .formatted(what, commandLog(), serverLog(), OTHERWISE));
  }

  private static Mistake withoutNamespace() {
    return Mistake.input(
        "root may not run the PostgreSQL inside, and 'unshare --user', with which root becomes"
            + " somebody else, does not work here. Run as another user, or install util-linux and"
            + " allow user namespaces."
            + OTHERWISE);
  }

  /// What the last program said, and the end of what the server said.
  private String said() {
    return end(commandLog()) + end(serverLog());
  }

  private static String end(Path log) {
    try {
      var lines = Files.exists(log) ? Files.readAllLines(log) : List.<String>of();
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size())) + "\n";
    } catch (IOException e) {
      return ""; // it is only for the message
    }
  }
}

package org.upstander.node.store.record;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The file that a running PostgreSQL leaves in its data folder: its process on the first line, its
/// port on the fourth. A server that was killed leaves it behind.
final class ServerMark {
  private static final Path SELF = Path.of("/proc/self");

  private final Path file;

  ServerMark(Path data) {
    this.file = data.resolve("postmaster.pid");
  }

  private List<String> lines() throws IOException {
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  /// Where the server listens; none before it is ready.
  Optional<Integer> port() throws IOException {
    var lines = lines();
    return lines.size() < 4
        ? Optional.empty()
        : Optional.of(Integer.parseInt(lines.get(3).strip()));
  }

  /// Whether the server that left the mark is there and takes connections.
  boolean answers() throws IOException {
    var port = port();
    if (port.isEmpty() || dead()) {
      return false;
    }
    try (var _ = new Socket(InetAddress.getByName("127.0.0.1"), port.get())) {
      return true;
    } catch (ConnectException e) {
      return false;
    }
  }

  /// Whether there is a mark of a server whose process is gone, or only waits to be reaped; false
  /// where the system does not say.
  private boolean dead() throws IOException {
    var lines = lines();
    if (lines.isEmpty() || !Files.exists(SELF)) {
      return false;
    }
    Path status = Path.of("/proc", lines.getFirst().strip(), "stat");
    return !Files.exists(status) || Files.readString(status).matches("(?s)\\d+ \\(.*\\) Z .*");
  }

  /// Whether a server is running or about to.
  boolean alive() throws IOException {
    return Files.exists(file) && !dead();
  }

  /// A killed server that nobody has reaped yet looks alive to the next one, which then would not
  /// start: its mark is taken away, but only when the system says that it is dead.
  void forgetDead() throws IOException {
    if (dead()) {
      Files.deleteIfExists(file);
    }
  }
}

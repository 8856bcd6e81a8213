package org.upstander.node.store.record;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.upstander.node.Mistake;

/// The PostgreSQL inside: one server a home, shared by all commands that use it at the same time.
/// Whoever comes first starts it, whoever leaves last stops it. A server that outlived a killed
/// process is used on.
///
/// Root may not run PostgreSQL; there it runs in a user namespace of its own, in which it is
/// nobody.
final class EmbeddedServer implements AutoCloseable {
  private static final String USER = "upstander";
  private static final String DATABASE = "postgres";

  private final Path home;
  private final Path data;
  private final FileChannel users;
  private final FileLock use;

  private EmbeddedServer(Path home, FileChannel users, FileLock use) {
    this.home = home;
    this.data = home.resolve("data");
    this.users = users;
    this.use = use;
  }

  /// Starts the server below `home`, or joins the one that runs.
  static EmbeddedServer open(Path home) throws IOException {
    Files.createDirectories(home);
    try (var gate = locked(home);
        var _ = gate.lock()) {
      var users = channel(home.resolve("users.lock"));
      var server = new EmbeddedServer(home, users, users.lock(0, 1, true));
      try {
        server.makeRunning();
      } catch (IOException | RuntimeException e) {
        users.close();
        throw e;
      }
      return server;
    }
  }

  private static FileChannel locked(Path home) throws IOException {
    return channel(home.resolve("start.lock"));
  }

  private static FileChannel channel(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  private void makeRunning() throws IOException {
    Path programs = ServerFiles.unpacked(home).resolve("bin");
    if (!Files.exists(data.resolve("PG_VERSION"))) {
      initialise(programs);
    }
    if (!answers()) {
      forgetDead();
      start(programs);
    }
  }

  private boolean answers() throws IOException {
    var port = port();
    if (port.isEmpty()) {
      return false;
    }
    try (var _ = new Socket(InetAddress.getByName("127.0.0.1"), port.get())) {
      return true;
    } catch (ConnectException e) {
      return false;
    }
  }

  /// A killed server that nobody has reaped yet looks alive to the next one, which then would not
  /// start: its own mark is taken away, but only when the system says that it is dead.
  private void forgetDead() throws IOException {
    Path mark = data.resolve("postmaster.pid");
    if (!Files.exists(mark)) {
      return;
    }
    Path status = Path.of("/proc", Files.readAllLines(mark).getFirst().strip(), "stat");
    if (Files.exists(status) && Files.readString(status).matches("(?s)\\d+ \\(.*\\) Z .*")) {
      Files.delete(mark);
    }
  }

  private void initialise(Path programs) throws IOException {
    password();
    Path part = home.resolve("data.part");
    delete(part);
    var command =
        List.of(
            "initdb",
            "--pgdata=" + part,
            "--username=" + USER,
            "--pwfile=" + home.resolve("password"),
            "--auth=scram-sha-256",
            "--encoding=UTF-8",
            "--locale=C",
            "--data-checksums");
    if (run(programs, command) != 0) {
      throw failed("set up");
    }
    Files.move(part, data);
  }

  private void start(Path programs) throws IOException {
    String options =
        "-c listen_addresses=127.0.0.1 -c port=%d -c unix_socket_directories='' -c fsync=on"
                .formatted(freePort())
            + " -c synchronous_commit=on -c full_page_writes=on -c max_connections=50"
            + " -c jit=off -c max_wal_size=1GB";
    var command =
        List.of(
            "pg_ctl",
            "start",
            "-w",
            "-D",
            data.toString(),
            "-l",
            home.resolve("server.log").toString(),
            "-o",
            options);
    if (run(programs, command) != 0) {
      throw failed("start");
    }
  }

  private Mistake failed(String what) {
    return Mistake.input(
        "the PostgreSQL inside did not %s; %s and %s say why. Mend that, or give a server: --database URL"
            .formatted(what, home.resolve("command.log"), home.resolve("server.log")));
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private String password() throws IOException {
    return Secret.readOrMake(
        home.resolve("password"),
        () -> {
          byte[] bytes = new byte[24];
          new SecureRandom().nextBytes(bytes);
          return HexFormat.of().formatHex(bytes);
        });
  }

  /// Where the server listens, from the file that it writes when it is ready.
  private Optional<Integer> port() throws IOException {
    Path file = data.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    var lines = Files.readAllLines(file);
    return lines.size() < 4
        ? Optional.empty()
        : Optional.of(Integer.parseInt(lines.get(3).strip()));
  }

  /// The address of the server with the name and password of its user.
  String url() throws IOException {
    return "jdbc:postgresql://127.0.0.1:%d/%s?user=%s&password=%s"
        .formatted(port().orElseThrow(() -> failed("start")), DATABASE, USER, password());
  }

  private int run(Path programs, List<String> command) throws IOException {
    var line = new ArrayList<String>();
    if (Optional.of("root").equals(ProcessHandle.current().info().user())) {
      line.addAll(List.of("unshare", "--user"));
    }
    line.add(programs.resolve(command.getFirst()).toString());
    line.addAll(command.subList(1, command.size()));
    var builder =
        new ProcessBuilder(line)
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("command.log").toFile());
    Map<String, String> environment = new TreeMap<>(builder.environment());
    environment.keySet().stream()
        .filter(k -> k.startsWith("PG") || k.startsWith("LC_") || k.equals("LANG"))
        .forEach(builder.environment()::remove);
    try {
      var process = builder.start();
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return 1;
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /// Leaves, and stops the server if nobody else uses it.
  @Override
  public void close() throws IOException {
    try (var gate = locked(home);
        var _ = gate.lock()) {
      use.release();
      try (var alone = users.tryLock(0, 1, false)) {
        if (alone != null) {
          run(
              ServerFiles.unpacked(home).resolve("bin"),
              List.of("pg_ctl", "stop", "-w", "-m", "fast", "-D", data.toString()));
        }
      }
    } finally {
      users.close();
    }
  }

  /// For messages.
  @Override
  public String toString() {
    return data.toString();
  }
}

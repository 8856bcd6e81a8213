package org.upstander.node.store.record;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// The PostgreSQL inside: one server a home, shared by all commands that use it at the same time.
/// Whoever comes first starts it, whoever leaves last stops it. A server that outlived a killed
/// process is used on; one that was killed is started again where it listened before, so that those
/// who use it find it again.
final class EmbeddedServer implements AutoCloseable {
  private static final String USER = "upstander";
  private static final String DATABASE = "postgres";

  /// The servers in use in this process, by the folder they are in. Locks on files hold off other
  /// processes only.
  private static final Map<Path, EmbeddedServer> OPEN = new HashMap<>();

  private final Path home;
  private final Path data;
  private final FileChannel users;
  private final FileLock use;
  private final ServerPrograms programs;
  private final ServerMark mark;
  private int uses = 1;

  private EmbeddedServer(Path home, FileChannel users, FileLock use) {
    this.home = home;
    this.data = home.resolve("data");
    this.users = users;
    this.use = use;
    this.programs = new ServerPrograms(home);
    this.mark = new ServerMark(data);
  }

  /// Starts the server below `folder`, or joins the one that runs.
  static EmbeddedServer open(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path home = folder.toRealPath();
    synchronized (OPEN) {
      EmbeddedServer open = OPEN.get(home);
      if (open != null) {
        open.revive();
        open.uses++;
        return open;
      }
      var server = first(home);
      OPEN.put(home, server);
      return server;
    }
  }

  private static EmbeddedServer first(Path home) throws IOException {
    try (var gate = locked(home);
        var _ = gate.lock()) {
      var users = channel(home.resolve("users.lock"));
      try {
        var server = new EmbeddedServer(home, users, users.lock(0, 1, true));
        server.makeRunning();
        return server;
      } catch (IOException | RuntimeException e) {
        users.close();
        throw e;
      }
    }
  }

  /// Starts the server again if it was killed while it is used here.
  void revive() throws IOException {
    synchronized (OPEN) {
      if (uses == 0) {
        return;
      }
      try (var gate = locked(home);
          var _ = gate.lock()) {
        makeRunning();
      }
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
    if (!Files.exists(data.resolve("PG_VERSION"))) {
      initialise();
    }
    programs.requireVersion(data);
    if (!mark.answers()) {
      mark.forgetDead();
      start();
    }
  }

  private void initialise() throws IOException {
    password();
    Path part = home.resolve("data.part");
    delete(part);
    programs.run(
        "set up",
        List.of(
            "initdb",
            "--pgdata=" + part,
            "--username=" + USER,
            "--pwfile=" + home.resolve("password"),
            "--auth=scram-sha-256",
            "--encoding=UTF-8",
            "--locale=C",
            "--data-checksums"));
    Files.move(part, data);
  }

  private void start() throws IOException {
    int port = usualPort();
    String options =
        "-c listen_addresses=127.0.0.1 -c port=%d -c unix_socket_directories='' -c fsync=on"
                .formatted(port)
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
    programs.run("start", command);
    Files.writeString(portFile(), port + "\n");
  }

  private Path portFile() {
    return home.resolve("port");
  }

  /// Where it listened the last time, if that is free; otherwise anywhere.
  private int usualPort() throws IOException {
    if (Files.exists(portFile())) {
      try (var socket =
          new ServerSocket(
              Integer.parseInt(Files.readString(portFile()).strip()),
              1,
              InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      } catch (BindException | NumberFormatException e) {
        return freePort();
      }
    }
    return freePort();
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

  /// The address of the server with the name and password of its user.
  String url() throws IOException {
    return "jdbc:postgresql://127.0.0.1:%d/%s?user=%s&password=%s"
        .formatted(
            mark.port().orElseThrow(() -> programs.failed("start")), DATABASE, USER, password());
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
    synchronized (OPEN) {
      uses--;
      if (uses == 0) {
        OPEN.remove(home);
        leave();
      }
    }
  }

  private void leave() throws IOException {
    try (var gate = locked(home);
        var _ = gate.lock()) {
      use.release();
      try (var alone = users.tryLock(0, 1, false)) {
        if (alone != null && mark.alive()) {
          programs.run(
              "stop", List.of("pg_ctl", "stop", "-w", "-m", "fast", "-D", data.toString()));
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

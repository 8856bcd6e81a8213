package org.upstander.node.store.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// Where a record may be kept: the same stories are told of both.
enum Server {
  /// The one inside, its data below the folder of the story.
  INSIDE {
    @Override
    String place(Path folder) throws IOException {
      other();
      Path home = Files.createDirectories(folder.resolve("record"));
      link(home);
      return home.toString();
    }
  },
  /// One that is known by its URL only; every story has an empty database there.
  ELSEWHERE {
    @Override
    String place(Path folder) throws IOException {
      String name = "story_" + UUID.randomUUID().toString().replace('-', '_');
      String url = other();
      Jdbi.create(url).useHandle(h -> h.execute("CREATE DATABASE " + name));
      return url.replace("/postgres?", "/" + name + "?");
    }
  };

  private static @Nullable EmbeddedServer other;
  private static Path unpacked = Path.of("");

  /// A folder, or a URL.
  abstract String place(Path folder) throws IOException;

  static Database open(String place) throws IOException {
    return place.startsWith("jdbc:") ? Database.at(place) : Database.inside(Path.of(place));
  }

  /// The URL of the server that all stories share; it ends with the process.
  static synchronized String other() throws IOException {
    if (other == null) {
      Path folder = Files.createTempDirectory("upstander-server");
      var server = EmbeddedServer.open(folder);
      other = server;
      unpacked = folder;
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, folder)));
    }
    return other.url();
  }

  /// The programs are unpacked once for all stories: each has links to the same files.
  private static void link(Path home) throws IOException {
    try (var files = Files.walk(unpacked.resolve("postgres-18.6.0"))) {
      for (Path file : files.toList()) {
        Path to = home.resolve(unpacked.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectory(to);
        } else {
          Files.createLink(to, file);
        }
      }
    }
  }

  private static void end(EmbeddedServer server, Path folder) {
    try {
      server.close();
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      System.err.println("the server of the stories did not end: " + e);
    }
  }

  /// Kills the server below `home` as a loss of power would.
  static void kill(Path home) throws IOException {
    var mark = Files.readAllLines(home.resolve("data/postmaster.pid"));
    ProcessHandle.of(Long.parseLong(mark.getFirst().strip()))
        .ifPresent(ProcessHandle::destroyForcibly);
  }
}

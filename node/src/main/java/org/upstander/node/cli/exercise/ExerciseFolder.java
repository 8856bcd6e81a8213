package org.upstander.node.cli.exercise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.upstander.node.Mistake;
import org.upstander.node.store.Home;
import org.upstander.node.store.record.Database;

/// The folder of an exercise: a home of its own, with a record, keys and files, and a mark that
/// says that all of it is made up.
///
/// @param path of the folder
record ExerciseFolder(Path path) {
  /// What an exercise makes, and so may remove again.
  private static final List<String> MADE = List.of("record", "keys", "files", "raw", Home.EXERCISE);

  private static final String SAYS =
      """
      Everything in this folder is made up: states, people, figures, entries.
      It belongs to an exercise of Upstander. Commands that find this file know it:
      they take no real state here, read no real figures, and mark what they print.
      """;

  /// Where an exercise goes that was given no folder.
  static ExerciseFolder usual(Home home) {
    return new ExerciseFolder(home.exercise() ? home.path() : home.path().resolve("exercise"));
  }

  /// Makes the folder, or refuses one that is something else.
  ///
  /// @param again whether an exercise that is there goes
  /// @param files by their places in it
  void make(boolean again, Map<String, String> files) throws IOException {
    if (exists()) {
      if (!again) {
        throw Mistake.input(
            "%s: an exercise is there already. Go on in it by hand (UPSTANDER_HOME=%s), or start afresh: upstander exercise --again"
                .formatted(path, path));
      }
      clear();
    } else {
      requireEmpty();
    }
    Files.createDirectories(path);
    Files.writeString(path.resolve(Home.EXERCISE), SAYS);
    for (var file : files.entrySet()) {
      Path place = path.resolve(file.getKey());
      Files.createDirectories(place.getParent());
      Files.writeString(place, file.getValue());
    }
  }

  private boolean exists() {
    return new Home(path).exercise();
  }

  private void requireEmpty() throws IOException {
    if (path.equals(Home.ofUser().path().toAbsolutePath().normalize())) {
      throw Mistake.input(
          path + ": is your real data folder. An exercise has one of its own: give another --dir.");
    }
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw Mistake.input(path + ": is a file. Give a folder, or leave --dir out.");
    }
    if (Files.exists(path)) {
      try (var found = Files.list(path)) {
        if (found.findAny().isPresent()) {
          throw Mistake.input(
              path
                  + ": has other things in it and was made by no exercise. Give an empty folder, or"
                  + " leave --dir out.");
        }
      }
    }
  }

  private void clear() throws IOException {
    Path running = path.resolve("record/data/postmaster.pid");
    if (Files.exists(running)) {
      // A server that outlived its command stops when somebody comes and leaves again.
      Database.inside(path.resolve("record")).close();
    }
    if (Files.exists(running)) {
      throw Mistake.input(
          path + ": another command is at work in this exercise. Wait until it has ended.");
    }
    for (String name : MADE) {
      Path place = path.resolve(name);
      if (Files.exists(place)) {
        delete(place);
      }
    }
  }

  private static void delete(Path place) throws IOException {
    try (var all = Files.walk(place)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}

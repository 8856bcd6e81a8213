package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.upstander.node.desk.Appointing;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.MovableClock;
import org.upstander.node.store.Home;
import org.upstander.node.terminal.Clock;
import org.upstander.record.body.Duty;
import org.upstander.world.Level;

/// A desk with a clock that is moved, at which commands are typed; its server runs as long as it is
/// open. What is shown of it can be kept as it would stand in the docs, ids made the same each
/// time.
final class Bureau implements AutoCloseable {
  private static final String[] IDS = {
    "4be90c21",
    "7d02fa53",
    "a1c86e0f",
    "52d7b944",
    "e93f1a68",
    "0b7c5d12",
    "c64a89e7",
    "38f2d0b5",
    "9d15e2c3",
    "f40a7b81",
    "26ce83d9",
    "b857f01e"
  };

  private static final Pattern ID = Pattern.compile("\\b[0-9a-f]{8}\\b");

  private final Path home;
  private final MovableClock clock;
  private final Desk desk;
  private final List<String> kept = new ArrayList<>();

  Bureau(Path home, String now) throws IOException {
    this.home = home;
    this.clock = new MovableClock(Instant.parse(now));
    this.desk = Desk.open(new Home(home), Optional.empty(), clock);
  }

  Desk desk() {
    return desk;
  }

  void appoint(String name, Duty... duties) throws IOException {
    var office =
        new Appointing.Office("the " + name, Level.REGIONAL, Optional.empty(), Set.of(duties));
    new Appointing(desk).create(name, office);
  }

  void later(Duration by) {
    clock.move(by);
  }

  Terminal type(String... words) {
    try {
      String[] all = Arrays.copyOf(words, words.length + 2);
      all[words.length] = "--database";
      all[words.length + 1] = url();
      return Home.within(home, () -> Clock.by(clock, () -> unmarked(Terminal.type(all))));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /// Without the line by which everything begins that is printed in an exercise.
  private static Terminal unmarked(Terminal typed) {
    String mark = CommandLineInterface.EXERCISE + "\n";
    return new Terminal(
        typed.exit(), typed.out().replaceFirst(mark, ""), typed.err().replaceFirst(mark, ""));
  }

  /// The server that is open already: one process opens it once.
  private String url() throws IOException {
    Path record = home.resolve("record");
    return "jdbc:postgresql://127.0.0.1:%s/postgres?user=upstander&password=%s"
        .formatted(
            Files.readAllLines(record.resolve("data/postmaster.pid")).get(3).strip(),
            Files.readString(record.resolve("password")).strip());
  }

  /// What was printed by a command that does what it was asked for.
  String done(String... words) {
    var typed = type(words);
    assertThat(typed.err()).isEmpty();
    assertThat(typed.exit()).as(typed.out()).isZero();
    return typed.out();
  }

  /// The complaint of a command that refuses.
  String refused(String... words) {
    var typed = type(words);
    assertThat(typed.exit()).as(typed.out()).isPositive();
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).doesNotContain("nobody foresaw").hasLineCount(1);
    return typed.err();
  }

  /// The same as [#done], kept for the docs.
  String shown(String... words) {
    String printed = done(words);
    var line = new StringBuilder("$ upstander");
    for (String word : words) {
      String last = word.substring(word.lastIndexOf('/') + 1);
      String plain = word.startsWith(home.toString()) ? last : word;
      line.append(' ').append(plain.matches("[\\w.,:*/-]+") ? plain : "\"" + plain + "\"");
    }
    kept.add(line + "\n" + printed.replace(home + "/", ""));
    return printed;
  }

  /// The first short id in what was printed.
  String id(String printed) {
    return ID.matcher(printed)
        .results()
        .map(MatchResult::group)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no id in: " + printed));
  }

  /// Requires a page of the docs to show all that was kept, in this order, with anything between.
  /// What was kept is also below `target`, to be put there when commands print something else.
  void requireShown(String page) throws IOException {
    String story =
        StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
            .getCallerClass()
            .getSimpleName();
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target", story + ".txt"), String.join("\n", same()));
    assertThat(Files.readString(Path.of("../docs").resolve(page))).containsSubsequence(same());
  }

  /// All that was kept, with ids that stay the same.
  private List<String> same() {
    var ids = new LinkedHashMap<String, String>();
    return kept.stream()
        .map(text ->
            ID.matcher(text)
                .replaceAll(found -> ids.computeIfAbsent(found.group(), _ -> IDS[ids.size()])))
        .toList();
  }

  @Override
  public void close() throws IOException {
    desk.close();
  }
}

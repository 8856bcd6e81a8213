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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.upstander.node.desk.Appointing;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.desk.MovableClock;
import org.upstander.node.store.Home;
import org.upstander.node.terminal.Clock;
import org.upstander.record.Kind;
import org.upstander.record.Kinds;
import org.upstander.record.body.Duty;
import org.upstander.record.body.SituationBody;
import org.upstander.world.Level;
import org.upstander.world.Situation;

/// A regional early-warning desk, a focal point and a mission at which commands are typed, by a
/// clock that is moved. The server of the record runs as long as it is open.
final class Scene implements AutoCloseable {
  static final Situation WEST = new Situation(625, "west");

  /// A place that must never be read on a warning.
  static final String EXACT = "the school behind the old mill";

  private static final Pattern ID = Pattern.compile("\\b[0-9a-f]{8}\\b");

  private final Path home;
  private final MovableClock clock;
  private final Desk desk;
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final List<String> kept = new ArrayList<>();

  Scene(Path home) throws IOException {
    this.home = home;
    this.clock = new MovableClock(Instant.parse("2031-03-03T09:00:00Z"));
    this.desk = Desk.open(new Home(home), Optional.empty(), clock);
    appoint("analyst", new Of("African Union", Level.REGIONAL), Duty.ANALYST);
    appoint("reviewer", new Of("African Union", Level.REGIONAL), Duty.REVIEWER);
    appoint("head", new Of("African Union", Level.REGIONAL), Duty.ISSUER);
    appoint("focal-point", new Of("National focal point", Level.NATIONAL), Duty.ADDRESSEE);
    appoint("mission", new Of("Permanent mission", Level.NATIONAL), Duty.STATE_CONCERNED);
    appoint("igad", new Of("IGAD", Level.REGIONAL), Duty.ADDRESSEE);
    appoint("un", new Of("United Nations", Level.MULTILATERAL), Duty.ADDRESSEE);
  }

  private record Of(String organisation, Level level) {}

  private void appoint(String name, Of of, Duty duty) throws IOException {
    var office =
        new Appointing.Office(of.organisation(), of.level(), Optional.of(625), Set.of(duty));
    new Appointing(desk).create(name, office);
  }

  /// Opens a file with a group at risk, a forecast and a decision of the rules.
  Scene decided() throws IOException {
    return decided(WEST);
  }

  Scene decided(Situation situation) throws IOException {
    write(situation, Kinds.SITUATION, new SituationBody.Opened("The west", "Markets are attacked"));
    write(situation, Kinds.GROUP, SceneBodies.displaced());
    write(situation, Kinds.FORECAST, SceneBodies.forecast());
    write(situation, Kinds.DECISION, SceneBodies.ruled(situation, desk.today()));
    return this;
  }

  <T> String write(Situation situation, Kind<T> kind, T body) throws IOException {
    var author = desk.as(Optional.of("analyst"));
    return desk.write(author, Draft.about(situation, kind, body, Draft.Terms.DEFAULT)).id();
  }

  Desk desk() {
    return desk;
  }

  void later(Duration by) {
    clock.move(by);
  }

  /// What a person sees who types this.
  Terminal type(String... words) {
    try {
      String[] all = Arrays.copyOf(words, words.length + 2);
      all[words.length] = "--database";
      all[words.length + 1] = url();
      return Home.within(home, () -> Clock.by(clock, () -> Terminal.type(all)));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /// The server that is open already.
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

  /// The complaint of a command that refuses, and leaves nothing behind.
  String refused(String... words) {
    long before = desk.store().size();
    var typed = type(words);
    assertThat(typed.exit()).as(typed.out()).isPositive();
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).doesNotContain("nobody foresaw").doesNotContain("\tat ");
    assertThat(desk.store().size()).isEqualTo(before);
    return typed.err();
  }

  /// The same as [#done], kept for the docs.
  String shown(String... words) {
    String printed = done(words);
    var line = new StringBuilder("$ upstander");
    for (String word : words) {
      String plain = word.replace(home + "/", "");
      line.append(' ').append(plain.matches("[\\w.,:*/-]+") ? plain : "'" + plain + "'");
    }
    kept.add(line + "\n" + printed.replace(home + "/", ""));
    return printed;
  }

  /// The first short id in what was printed.
  String id(String printed) {
    var found = ID.matcher(printed);
    assertThat(found.find()).as(printed).isTrue();
    ids.computeIfAbsent(
        found.group(), id -> "%08x".formatted(0x9f3ac21bL - 0x01a7_3c11L * ids.size()));
    return found.group();
  }

  /// A file in the home, for a command to read.
  String file(String name, String text) throws IOException {
    return Files.writeString(home.resolve(name), text).toString();
  }

  /// A block of YAML in a page of the docs, as a file for a command to read.
  ///
  /// @param place 0 for the first of the page
  String fromDocs(String page, int place) throws IOException {
    String text = Files.readString(Path.of("../docs/methods").resolve(page));
    String block = text.split("```yaml\n")[place + 1];
    return file("example-" + place + ".yaml", block.substring(0, block.indexOf("```")));
  }

  String path(String name) {
    return home.resolve(name).toString();
  }

  /// Requires a page of the docs to show all that was kept. What was kept is also below `target`,
  /// to be put there when commands print something else.
  void requireShown(String page) throws IOException {
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target", "shown-" + page), String.join("\n", named()));
    String text = Files.readString(Path.of("../docs/methods").resolve(page));
    for (String each : named()) {
      assertThat(text).contains(each);
    }
  }

  /// Ids differ each time; in the docs they are the same.
  private List<String> named() {
    var all = new ArrayList<String>();
    for (String each : kept) {
      String text = each;
      for (var id : ids.entrySet()) {
        text = text.replace(id.getKey(), id.getValue());
      }
      all.add(text);
    }
    return all;
  }

  @Override
  public void close() throws IOException {
    desk.close();
  }
}

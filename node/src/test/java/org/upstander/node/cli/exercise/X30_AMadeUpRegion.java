package org.upstander.node.cli.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.upstander.node.cli.Terminal;
import org.upstander.node.store.Home;
import org.upstander.node.terminal.Clock;

/// X30: the exercise is played once, from the first key to the last check. Afterwards it is tried
/// whether anything of it gets into a real node, or anything real into it.
class X30_AMadeUpRegion {
  private static final Pattern ID = Pattern.compile("\\b[0-9a-f]{8}\\b");
  private static final Pattern BLOCK = Pattern.compile("(?s)```text\n(.*?)```");

  @TempDir private static Path folder;

  private static Path played;
  private static Terminal told;

  @BeforeAll
  static void play() throws Exception {
    played = folder.toRealPath().resolve("played");
    told = at("real", "exercise", "--quick", "--dir", played.toString());
    assertThat(told.err()).isEmpty();
    assertThat(told.exit()).as(told.out()).isZero();
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target", "exercise.txt"), same());
  }

  /// What is printed to somebody with this home.
  private static Terminal at(String home, String... words) throws Exception {
    return Home.within(
        folder.toRealPath().resolve(home),
        () -> Clock.by(() -> Instant.parse("2030-07-01T09:00:00Z"), () -> Terminal.type(words)));
  }

  @Test
  void theWholeStoryIsTold() {
    assertThat(told.out())
        .startsWith("EXERCISE — made-up region, no real data\n")
        .containsSubsequence(
            "level baseline, phase stable",
            "level watch, phase emerging",
            "first round, blind",
            "nothing that you may see",
            "second round, in view of each other",
            "Two camps:\n7.14",
            "Present say 2:",
            "Absent say 1:",
            "10,000–99,999 people",
            "level warning, phase emerging",
            "it was watch before",
            "sent back",
            "agreed",
            "Answer due",
            "34 %, about as likely as not",
            "acts differently",
            "silent, late",
            "went to the multilateral level by rule",
            "No escalation was due that is not on record",
            "work against each other in Exercise State A",
            "A travel ban may keep a party from talks",
            "late",
            "observed 31. Fewer than forecast before the action; this does not show that the action"
                + " caused it.",
            "7-1-7 was not achieved",
            "overdue, late",
            "too little known",
            "entries hold")
        .doesNotContain("broke off", "\tat ");
    assertThat(told.out().split("went to the multilateral level", -1))
        .as("it escalates once, though asked twice")
        .hasSize(2);
  }

  @Test
  void theSameTableForAll() {
    String list = told.out().substring(told.out().indexOf("$ upstander situation list"));
    assertThat(list)
        .containsPattern("9001 .* watch ")
        .containsPattern("9002 .* warning ")
        .containsPattern("9003 .* baseline  ")
        .containsPattern("9004 .* baseline \\(too little known\\)");
  }

  @Test
  void peopleGoOnByHand() throws Exception {
    assertThat(at("played", "situation", "show", "9001").out())
        .startsWith("EXERCISE — made-up region, no real data\n")
        .contains("Exercise State A");
    var json = at("played", "situation", "list", "--json");
    assertThat(json.out()).startsWith("[");
    assertThat(json.err()).startsWith("EXERCISE — made-up region, no real data\n");
    assertThat(at("played", "note", "9001", "By hand", "--as", "analyst").out()).contains("Note");
    assertThat(Files.readString(played.resolve("files/warning.html")))
        .contains("EXERCISE — made-up region, no real data");
  }

  @Test
  void nothingOfItIsEverReal() throws Exception {
    String backup = played.resolve("files/backup.gz").toString();
    var restored = at("real", "restore", backup);
    assertThat(restored.exit()).isOne();
    assertThat(restored.err())
        .contains("is of an exercise: everything in it is made up", "Nothing was restored");
    assertThat(at("real", "verify", backup).out()).contains("a backup of an exercise");
    assertThat(at("real", "situation", "list").out()).startsWith("Nothing is on record yet.");
    assertThat(at("real", "situation", "open", "9001", "--title", "T", "--reason", "R").err())
        .contains("9001: is made up, for exercises");
    assertThat(at("real", "option", "list", "--state", "exercise state b").err())
        .contains("is made up");
  }

  @Test
  void nothingRealComesIn() throws Exception {
    String[] open = {
      "situation", "open", "SDN", "--title", "T", "--reason", "R", "--as", "analyst"
    };
    assertThat(at("played", open).err())
        .contains("no real state has a place", "9001 Exercise State A");
    String file = played.resolve("files/groups.yaml").toString();
    assertThat(at("played", "ingest", file).err()).contains("no real figures are read in it");
    assertThat(at("played", "run").err()).contains("no real figures are read in it");
    assertThat(at("played", "situation", "decide", "9001", "--as", "analyst").err())
        .contains("no real figures are read in it");
  }

  @Test
  void aFolderOfItsOwn() throws Exception {
    assertThat(at("real", "exercise", "--dir", played.toString()).err())
        .contains("an exercise is there already", "--again");
    Path foreign = Files.createDirectories(folder.resolve("foreign"));
    Path letter = Files.writeString(foreign.resolve("letter.txt"), "Dear all");
    assertThat(at("real", "exercise", "--again", "--dir", foreign.toString()).err())
        .contains("was made by no exercise");
    assertThat(letter).exists();
    Path own = folder.toRealPath().resolve("own");
    assertThat(at("own", "exercise", "--dir", own.toString()).err())
        .contains("is your real data folder");
    assertThat(own).doesNotExist();
  }

  /// What the page for trainers shows is what was printed.
  @Test
  void thePageShowsWhatIsPrinted() throws IOException {
    var blocks = BLOCK.matcher(Files.readString(Path.of("../docs/exercise.md")));
    String printed = same();
    int found = 0;
    while (blocks.find()) {
      assertThat(printed).contains(blocks.group(1));
      found++;
    }
    assertThat(found).isGreaterThan(5);
  }

  /// What was printed, with ids that are the same each time.
  private static String same() {
    var ids = new LinkedHashMap<String, String>();
    return ID.matcher(told.out())
        .replaceAll(found ->
            ids.computeIfAbsent(
                found.group(), _ -> "%08x".formatted(0x5d1c_a07e + 0x0b35_91c7 * ids.size())));
  }
}

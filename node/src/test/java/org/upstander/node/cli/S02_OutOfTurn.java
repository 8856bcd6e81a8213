package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.upstander.node.desk.Draft;
import org.upstander.record.Kinds;
import org.upstander.record.body.Duty;
import org.upstander.record.body.WarningBody;
import org.upstander.warning.course.Notice;
import org.upstander.warning.course.Stated;
import org.upstander.world.Probability;
import org.upstander.world.Situation;

/// S02: what comes too early, twice, or from somebody it is not up to, is answered and leaves
/// nothing behind; what others rest on cannot be taken back.
class S02_OutOfTurn {
  private static final Situation SITUATION = new Situation(9001, "north");
  private static final String[] BY_ANALYST = {"--as", "analyst"};

  @Test
  void refusedWithWhatToDo(@TempDir Path home) throws Exception {
    Files.writeString(home.resolve("EXERCISE"), "");
    Path picture = Files.writeString(home.resolve("picture.yaml"), "deaths: 900\none-sided: 120\n");
    try (var bureau = new Bureau(home, "2031-03-01T09:00:00Z")) {
      bureau.appoint("analyst", Duty.ANALYST);
      bureau.appoint("judge", Duty.ASSESSOR);
      nothingThere(bureau);
      by(
          bureau,
          "situation",
          "open",
          "9001/north",
          "--title",
          "The north",
          "--reason",
          "It changes");
      assertThat(
              refused(
                  bureau,
                  "situation",
                  "deviate",
                  "9001/north",
                  "--level",
                  "alert",
                  "--reason",
                  "Sudden"))
          .contains("the rules have not decided yet", "situation decide 9001/north");
      assertThat(
              bureau.refused(
                  "situation",
                  "decide",
                  "9001/north",
                  "--picture",
                  picture.toString(),
                  "--as",
                  "judge"))
          .contains("takes the duty ANALYST; judge has ASSESSOR");

      by(bureau, "situation", "decide", "9001/north", "--picture", picture.toString());
      long before = bureau.desk().store().size();
      decidedAlready(bureau);
      assertThat(bureau.desk().store().size()).isEqualTo(before);
      restedUpon(bureau);
    }
  }

  private static void nothingThere(Bureau bureau) {
    assertThat(bureau.refused("situation", "show", "9001/north"))
        .contains("nothing is on record about it", "upstander situation open 9001/north");
    assertThat(bureau.refused("situation", "show", "Sudan"))
        .contains("no real state has a place", "9001 Exercise State A");
    assertThat(bureau.refused("situation", "show", "9001/")).contains("name the part");
    assertThat(bureau.refused("situation", "show", "9001/The N")).contains("lower-case letters");
    assertThat(refused(bureau, "situation", "decide")).contains("give a situation such as SDN");
    assertThat(refused(bureau, "situation", "decide", "--all")).contains("no file is open");
    assertThat(
            refused(bureau, "situation", "open", "9001", "--title", " ", "--reason", "It changes"))
        .contains("the title of the situation is empty");
  }

  private static void decidedAlready(Bureau bureau) {
    String decision = decision(bureau);
    assertThat(
            refused(
                bureau,
                "situation",
                "open",
                "9001/north",
                "--title",
                "Another",
                "--reason",
                "It changes"))
        .contains("is open already, as 'The north'");
    assertThat(
            refused(
                bureau,
                "situation",
                "deviate",
                "9001/north",
                "--level",
                "alert",
                "--reason",
                "Sudden"))
        .contains("the rule table says ALERT too");
    assertThat(refused(bureau, "situation", "second", decision)).contains("proposes no deviation");
    assertThat(refused(bureau, "retract", "0000", "--reason", "Wrong"))
        .contains("no entry has an id that ends in '0000'");
    assertThat(refused(bureau, "retract", decision, "--reason", " ")).contains("says why");
    assertThat(refused(bureau, "note", "9001/north", "")).contains("a note says something");
  }

  private static String decision(Bureau bureau) {
    String id = bureau.desk().file(SITUATION).levels().current().orElseThrow().id();
    return id.substring(id.length() - 8);
  }

  private static void restedUpon(Bureau bureau) throws Exception {
    var desk = bureau.desk();
    var ruling = desk.file(SITUATION).levels().current().orElseThrow();
    var notice =
        new Notice(
            Notice.Kind.FIRST,
            Optional.empty(),
            new Notice.Subject(SITUATION, List.of()),
            new Notice.Standing(
                ruling.phase(), ruling.level(), ruling.ruled().confidence(), ruling.id()),
            new Stated("1,000 or more deaths", new Probability(0.2), desk.today().plusYears(1)),
            new Notice.Grounds(List.of("recent deaths"), List.of()),
            List.of());
    WarningBody drafted = new WarningBody.Drafted(Optional.empty(), notice);
    var draft = Draft.about(SITUATION, Kinds.WARNING, drafted, Draft.Terms.DEFAULT);
    String warning = desk.write(desk.as(Optional.of("analyst")), draft).shortened();

    assertThat(refused(bureau, "retract", decision(bureau), "--reason", "A typing mistake"))
        .contains("others rest on what this would take away", warning);
    by(bureau, "retract", warning, "--reason", "Drafted too early");
    assertThat(refused(bureau, "retract", warning, "--reason", "Again"))
        .contains("is taken back already, by");
    by(bureau, "retract", decision(bureau), "--reason", "A typing mistake");
    assertThat(desk.file(SITUATION).levels().current()).isEmpty();
    assertThat(desk.file(SITUATION).misfits()).isEmpty();
  }

  private static void by(Bureau bureau, String... words) {
    bureau.done(with(words));
  }

  private static String refused(Bureau bureau, String... words) {
    return bureau.refused(with(words));
  }

  private static String[] with(String... words) {
    var all = new java.util.ArrayList<>(List.of(words));
    all.addAll(List.of(BY_ANALYST));
    return all.toArray(String[]::new);
  }

  @Test
  void aPictureIsMadeUpOnlyInAnExercise(@TempDir Path home) throws Exception {
    Path picture = Files.writeString(home.resolve("picture.yaml"), "deaths: 900\n");
    try (var bureau = new Bureau(home, "2031-03-01T09:00:00Z")) {
      bureau.appoint("analyst", Duty.ANALYST);
      assertThat(refused(bureau, "situation", "decide", "SDN", "--picture", picture.toString()))
          .contains("--picture is for exercises, and this is none");
      assertThat(bureau.desk().store().list(Optional.of(new Situation(625, "")))).isEmpty();
    }
  }
}

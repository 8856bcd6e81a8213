package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.upstander.node.desk.warning.Escalating;
import org.upstander.world.Situation;

/// W02: what is out of turn, not one's office, or against what others do is refused with what to
/// do, and leaves nothing behind; what two do at the same moment happens once.
class W02_OutOfTurn {
  private static final Situation NORTH = new Situation(625, "north");

  @Test
  void refusals(@TempDir Path home) throws Exception {
    try (var scene = new Scene(home)) {
      assertThat(scene.refused("warn", "draft", "SDN/west", "--as", "analyst"))
          .contains("upstander situation decide");
      scene.decided();
      drafts(scene);
      String warning = scene.id(scene.done("warn", "draft", "SDN/west", "--as", "analyst"));
      turns(scene, warning);
      answers(scene, warning);
      opposed(scene, warning);
      together(scene);
    }
  }

  private static void drafts(Scene scene) throws Exception {
    assertThat(scene.refused("warn", "draft", "SDN/west", "--event", "flood", "--as", "analyst"))
        .contains("there is no such event", "'25 or more deaths in organised violence");
    assertThat(
            scene.refused("warn", "draft", "SDN/west", "--event", "more deaths", "--as", "analyst"))
        .contains("fits several events");
    assertThat(scene.refused("warn", "draft", "SDN/west", "--groups", "nobody", "--as", "analyst"))
        .contains("no group nobody");
    assertThat(scene.refused("warn", "draft", "SDN/west", "--options", "magic", "--as", "analyst"))
        .contains("no option magic");
    String half = scene.file("half.yaml", "probability: 0.4\n");
    assertThat(scene.refused("warn", "draft", "SDN/west", half, "--as", "analyst"))
        .contains("belong together");
    String over = scene.file("over.yaml", "event: Killings\nprobability: 0.4\nby: 2031-03-02\n");
    assertThat(scene.refused("warn", "draft", "SDN/west", over, "--as", "analyst"))
        .contains("that day is over");
    String wrong = scene.file("wrong.yaml", "event: Killings\ndrivres: [a]\n");
    assertThat(scene.refused("warn", "draft", "SDN/west", wrong, "--as", "analyst"))
        .contains("wrong.yaml", "line 2", "drivers");
    assertThat(scene.refused("warn", "draft", "SDN/west", "--as", "head"))
        .contains("takes the duty ANALYST");
    assertThat(
            scene.refused(
                "warn", "draft", "SDN/west", "--update-of", "aaaa", "--all-clear-of", "bbbb"))
        .contains("one or the other");
  }

  private static void turns(Scene scene, String warning) {
    assertThat(scene.refused("warn", "issue", warning, "--as", "head")).contains("is a draft");
    assertThat(scene.refused("warn", "review", warning, "--back", "--as", "reviewer"))
        .contains("needs remarks");
    assertThat(scene.refused("warn", "review", warning, "--as", "reviewer"))
        .contains("--agreed or --back");
    assertThat(
            scene.refused(
                "answer", warning, "act", "--options", "good-offices", "--as", "focal-point"))
        .contains("is a draft");
    assertThat(scene.refused("warn", "show", "0000ffff")).contains("no entry has an id");
    assertThat(scene.refused("warn", "show", warning, "--out", "warning.pdf"))
        .contains("ends in .html or .md");
    scene.done("warn", "review", warning, "--agreed", "--as", "reviewer");
    scene.done("warn", "issue", warning, "--as", "head");
    assertThat(scene.done("warn", "issue", warning, "--as", "head")).contains("nothing was");
    assertThat(scene.refused("warn", "reply", warning, "--text", "No.", "--as", "focal-point"))
        .contains("STATE_CONCERNED");
    assertThat(scene.refused("warn", "reply", warning, "--as", "mission"))
        .contains("FILE or as --text");
    assertThat(scene.refused("warn", "close", warning, "--reason", "Nobody cared.", "--as", "head"))
        .contains("only an all-clear");
  }

  private static void answers(Scene scene, String warning) {
    assertThat(
            scene.refused("answer", warning, "decline", "--reasons", "No.", "--as", "focal-point"))
        .contains("at least 40 characters");
    assertThat(scene.refused("answer", "act", "--options", "good-offices", "--as", "focal-point"))
        .contains("name one warning");
    assertThat(scene.refused("answer", warning, "act", "--options", "good-offices", "--as", "un"))
        .contains("not addressed to the MULTILATERAL level");
    assertThat(
            scene.refused(
                "act",
                "plan",
                warning,
                "--option",
                "arms-embargo",
                "--begins",
                "2031-03-10",
                "--due",
                "2031-06-10",
                "--as",
                "focal-point"))
        .contains("has not answered");
    scene.done("answer", "act", warning, "--options", "arms-embargo", "--as", "focal-point");
    scene.done("answer", warning, "act", "--options", "regional-peace-support", "--as", "igad");
  }

  private static void opposed(Scene scene, String warning) {
    String[] days = {"--begins", "2031-03-10", "--due", "2031-06-10"};
    String[] first = {
      "act",
      "plan",
      warning,
      "--option",
      "arms-embargo",
      days[0],
      days[1],
      days[2],
      days[3],
      "--as",
      "focal-point"
    };
    String embargo = scene.id(scene.done(first));
    assertThat(scene.done(first)).contains("nothing was written");
    String[] second = {
      "act",
      "plan",
      warning,
      "--option",
      "regional-peace-support",
      days[0],
      days[1],
      days[2],
      days[3],
      "--regions",
      "West Darfur",
      "--as",
      "igad"
    };
    assertThat(scene.refused(second))
        .contains("works against others", "National focal point", "2031-03-10 to 2031-06-10")
        .contains("exempt it by name", "--anyway");
    String[] anyway = java.util.Arrays.copyOf(second, second.length + 1);
    anyway[second.length] = "--anyway";
    assertThat(scene.done(anyway)).contains("planned", "Mind:");
    assertThat(scene.done("act", "list", "SDN/west")).contains("against " + embargo);
    assertThat(scene.refused("act", "done", embargo, "--result", "Done.", "--as", "focal-point"))
        .contains("has not started");
    assertThat(scene.refused("act", "start", embargo, "--as", "igad"))
        .contains("only they report on it");
    assertThat(
            scene.refused(
                "act",
                "plan",
                warning,
                "--option",
                "arms-embargo",
                "--begins",
                "2031-06-10",
                "--due",
                "2031-03-10",
                "--as",
                "focal-point"))
        .contains("before it begins");
  }

  /// Four desks look at the same overdue warning at the same moment.
  private static void together(Scene scene) throws Exception {
    scene.decided(NORTH);
    String warning = scene.id(scene.done("warn", "draft", "SDN/north", "--as", "analyst"));
    scene.done("warn", "review", warning, "--agreed", "--as", "reviewer");
    scene.done("warn", "issue", warning, "--as", "head");
    scene.later(Duration.ofDays(40));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all =
          IntStream.range(0, 4)
              .mapToObj(_ -> threads.submit(() -> new Escalating(scene.desk()).write().size()))
              .toList();
      int written = 0;
      for (var each : all) {
        written += each.get();
      }
      assertThat(written).isEqualTo(1);
    }
    var file = scene.desk().file(NORTH);
    assertThat(file.misfits()).isEmpty();
    var course = file.warnings().list().getFirst().course();
    assertThat(course.escalations()).hasSize(1);
    assertThat(course.addressed()).hasSize(3);
    scene.later(Duration.ofDays(400));
    assertThat(scene.refused("warn", "draft", "SDN/north", "--as", "analyst"))
        .contains("days up to 2032-02-29, which are over");
  }
}

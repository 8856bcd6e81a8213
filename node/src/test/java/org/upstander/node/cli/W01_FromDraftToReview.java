package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.upstander.node.desk.Written;
import org.upstander.record.Verdict;

/// W01: a warning from draft to review. One addressee answers, one is silent, the rules take it
/// further once, and what was done is laid beside what had been forecast.
class W01_FromDraftToReview {
  @Test
  void theLifeOfAWarning(@TempDir Path home) throws Exception {
    try (var scene = new Scene(home).decided()) {
      String warning = issued(scene);
      String plan = answered(scene, warning);
      silence(scene, warning);
      closed(scene, warning, plan);
      assertThat(scene.desk().file(Scene.WEST).misfits()).isEmpty();
      assertThat(scene.desk().store().verify()).isInstanceOf(Verdict.Holds.class);
      scene.requireShown("warnings.md");
    }
  }

  private static String issued(Scene scene) throws Exception {
    scene.id(
        Written.shortened(scene.desk().file(Scene.WEST).levels().current().orElseThrow().id()));
    String drafted =
        scene.shown(
            "warn", "draft", "SDN/west", "--groups", "displaced-in-the-west", "--as", "analyst");
    String warning = scene.id(drafted);
    assertThat(drafted)
        .contains("Warning", "1,000 or more deaths", "58 %, about as likely as not")
        .contains("No risk factor has been judged");

    scene.later(Duration.ofHours(2));
    assertThat(scene.refused("warn", "review", warning, "--agreed", "--as", "analyst"))
        .contains("takes the duty REVIEWER");
    String back =
        scene.shown(
            "warn",
            "review",
            warning,
            "--back",
            "--remarks",
            "Say what the signals are.",
            "--as",
            "reviewer");
    scene.id(back);
    String form =
        scene.file(
            "warning.yaml",
            """
            signals:
              - Attacks on three markets in one week
            groups: [displaced-in-the-west]
            """);
    scene.id(scene.done("warn", "draft", "SDN/west", form, "--again", warning, "--as", "analyst"));
    scene.later(Duration.ofHours(1));
    scene.id(scene.shown("warn", "review", warning, "--agreed", "--as", "reviewer"));
    String issued = scene.shown("warn", "issue", warning, "--as", "head");
    assertThat(issued).contains("Answer due 2031-03-06 12:00 UTC");
    scene.id(issued.replace(warning, ""));
    return warning;
  }

  private static String answered(Scene scene, String warning) throws Exception {
    scene.later(Duration.ofDays(1));
    String[] reply = {
      "warn", "reply", warning, "--text", "The markets are guarded since Sunday.", "--as", "mission"
    };
    scene.id(scene.shown(reply));
    assertThat(scene.done(reply)).contains("nothing was written");

    String[] act = {
      "answer",
      warning,
      "act",
      "--options",
      "local-peace-committees,humanitarian-access",
      "--as",
      "focal-point"
    };
    scene.id(scene.shown(act));
    assertThat(scene.done(act)).contains("nothing was written");
    scene.id(
        scene.shown(
            "answer",
            "commit",
            warning,
            "--option",
            "humanitarian-access",
            "--due",
            "2031-03-20",
            "--as",
            "focal-point"));
    String planned =
        scene.shown(
            "act",
            "plan",
            warning,
            "--option",
            "local-peace-committees",
            "--begins",
            "2031-03-05",
            "--due",
            "2031-03-25",
            "--regions",
            "West Darfur",
            "--as",
            "focal-point");
    return scene.id(planned);
  }

  private static void silence(Scene scene, String warning) throws Exception {
    scene.later(Duration.ofDays(1));
    assertThat(scene.done("warn", "due", "--write")).contains("No escalation was due");
    scene.later(Duration.ofHours(30));
    String due = scene.shown("warn", "due");
    assertThat(due).contains("goes to the multilateral level").contains("no answer from");
    scene.id(scene.shown("warn", "due", "--write").replace(warning, ""));
    assertThat(scene.done("warn", "due", "--write")).contains("No escalation was due");
    scene.later(Duration.ofHours(5));
    assertThat(scene.done("warn", "due", "--write")).contains("No escalation was due");
    var course = scene.desk().file(Scene.WEST).warnings().list().getFirst().course();
    assertThat(course.escalations()).hasSize(1);

    scene.id(
        scene.shown(
            "answer",
            "differently",
            warning,
            "--measure",
            "An envoy goes to both parties",
            "--reasons",
            "Both parties have asked for talks before anything else is decided.",
            "--as",
            "un"));
    String list = scene.shown("answer", "list", warning);
    assertThat(list).contains("silent, late", "acts differently");
    String page = scene.path("warning.html");
    scene.done("warn", "show", warning, "--as", "analyst", "--out", page);
    assertThat(Files.readString(Path.of(page)))
        .contains("TLP:AMBER", "The markets are guarded since Sunday.", "West Darfur")
        .doesNotContain(Scene.EXACT);
    String text = scene.shown("warn", "show", warning);
    assertThat(text).contains("TLP:AMBER").doesNotContain(Scene.EXACT);
  }

  private static void closed(Scene scene, String warning, String plan) throws Exception {
    scene.id(scene.shown("act", "start", plan, "--as", "focal-point"));
    scene.later(Duration.ofDays(22));
    assertThat(scene.shown("act", "list")).contains("late");
    assertThat(scene.done("warn", "due"))
        .contains("National focal point promised humanitarian-access by 2031-03-20")
        .contains("local-peace-committees of National focal point was to be done by 2031-03-25")
        .doesNotContain("no answer from the focal point");
    scene.id(
        scene.shown(
            "act",
            "done",
            plan,
            "--result",
            "Eleven committees meet each week.",
            "--as",
            "focal-point"));
    scene.later(Duration.ofDays(110));
    String forecast =
        Written.shortened(scene.desk().file(Scene.WEST).levels().forecasts().getFirst());
    scene.id(forecast);
    String observed =
        scene.shown(
            "act",
            "observe",
            plan,
            "--forecast",
            forecast,
            "--measure",
            "deaths in organised violence",
            "--first",
            "2031-04-01",
            "--last",
            "2031-06-30",
            "--count",
            "82",
            "--source",
            "UCDP Candidate 31.0.6",
            "--known",
            "2031-07-15",
            "--as",
            "focal-point");
    assertThat(observed).contains("does not show that the action caused it");
    scene.id(observed);
    String closed =
        scene.shown(
            "warn",
            "close",
            warning,
            "--reason",
            "The committees meet; talks go on.",
            "--as",
            "head");
    scene.id(closed.replace(warning, ""));
    String review = scene.fromDocs("warnings.md", 1);
    scene.id(scene.shown("review", warning, review, "--as", "analyst"));
    assertThat(scene.shown("review", "show", warning)).contains("missed", "not achieved");
  }
}

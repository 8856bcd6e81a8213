package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.upstander.node.desk.Draft;
import org.upstander.record.Kinds;
import org.upstander.record.body.Duty;
import org.upstander.record.body.SituationBody;
import org.upstander.world.Situation;

/// J01: three assessors judge blind and then in view of each other, and stay apart; one comes late,
/// one was not asked, a model speaks beside them, and nothing is told twice.
class J01_ThreeAssessorsDisagree {
  private static final Situation SITUATION = new Situation(625, "");

  private static final String A =
      """
      indicator,presence,confidence,reasons,evidence
      7.14,present,high,"Two stations repeat the call, daily.",radio-log-11|B2; A/HRC/60/1|A1
      11.1,emerging,moderate,Attacks on two markets.,
      14.4,unknown,,Nobody was let in.,
      """;
  private static final String B =
      """
      indicator,presence,confidence,reasons,evidence
      7.14,absent,moderate,I listened for a month and heard none.,
      11.1,present,moderate,Nine villages in one week.,survey-4|C3
      14.4,present,low,A convoy was stopped.,
      """;
  private static final String C =
      """
      - indicator: 7.14
        presence: present
        confidence: low
        reasons: People who fled told of it.
      - {indicator: 11.1, presence: present, confidence: moderate, reasons: The hospital is full.}
      - {indicator: 14.4, presence: unknown, reasons: I was not there.}
      """;

  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    return Files.writeString(file, text).toString();
  }

  @Test
  void blindFirstThenInView() throws Exception {
    try (var bureau = new Bureau(folder, "2022-02-01T09:00:00Z")) {
      people(bureau);
      String id = open(bureau);
      String formA = file("a.csv", A);
      assertForm(bureau, id);
      theFirstRound(bureau, id, formA);
      theSecondRound(bureau, id, formA);
      together(bureau);
      assertThat(bureau.desk().file(SITUATION).misfits()).isEmpty();
      bureau.requireShown("methods/judgement.md");
    }
  }

  private static void people(Bureau bureau) throws IOException {
    bureau.appoint("analyst", Duty.ANALYST);
    bureau.appoint("reviewer", Duty.REVIEWER);
    for (String name : List.of("assessor-a", "assessor-b", "assessor-c", "assessor-d", "guest")) {
      bureau.appoint(name, Duty.ASSESSOR);
    }
    var opened = new SituationBody.Opened("The east", "It changes");
    bureau
        .desk()
        .write(
            bureau.desk().as(Optional.of("analyst")),
            Draft.about(SITUATION, Kinds.SITUATION, opened, Draft.Terms.DEFAULT));
  }

  private static String open(Bureau bureau) {
    String[] words = {
      "judge",
      "open",
      "SDN",
      "--indicators",
      "7.14,11.1,14.4",
      "--invite",
      "assessor-a,assessor-b,assessor-c,assessor-d",
      "--first",
      "2022-02-08T12:00Z",
      "--second",
      "2022-02-15T12:00Z",
      "--as",
      "analyst"
    };
    String id = bureau.id(bureau.shown(words));
    assertThat(bureau.done(words)).contains("already as", id);
    words[6] = "assessor-a,reviewer";
    assertThat(bureau.refused(words)).contains("--invite reviewer", "ASSESSOR", "assessor-d");
    words[6] = "assessor-a,assessor-z";
    assertThat(bureau.refused(words)).contains("--invite assessor-z: nobody");
    words[4] = "7.15";
    assertThat(bureau.refused(words)).contains("--indicators 7.15: no such indicator");
    words[4] = "13.*";
    words[6] = "assessor-a";
    assertThat(bureau.refused(words)).contains("at least two assessors");
    words[8] = "1 December";
    assertThat(bureau.refused(words)).contains("--first 1 December", "such as 2026-12-01T12:00Z");
    return id;
  }

  private void assertForm(Bureau bureau, String id) throws IOException {
    Path form = folder.resolve("form.csv");
    bureau.shown("judge", "form", id, "--out", form.toString());
    assertThat(Files.readString(form))
        .startsWith("\uFEFFindicator,title,presence,confidence,reasons,evidence,note")
        .hasLineCount(4)
        .contains("order and wording not certain: compare with the whole of risk factor 14");
    bureau.done("judge", "form", id, "--out", form.toString(), "--language", "es");
    assertThat(Files.readString(form)).containsPattern("7\\.14,\\S* ?\\S*");
  }

  private void theFirstRound(Bureau bureau, String id, String formA) throws Exception {
    String formB = file("b.csv", B);
    bureau.shown("judge", "hand-in", id, formA, "--as", "assessor-a");
    long size = bureau.desk().store().size();
    assertThat(bureau.done("judge", "hand-in", id, formA, "--as", "assessor-a"))
        .contains("nothing was written");
    assertThat(bureau.desk().store().size()).isEqualTo(size);
    assertThat(bureau.done("judge", "data", "SDN", "--into", id))
        .contains("11.1  ", "model framework-rules 1: present", "seen from the second round on");
    assertThat(bureau.done("judge", "show", id, "--as", "assessor-b"))
        .doesNotContain("stations", "model framework")
        .contains("first round, blind", "Awaited: assessor-b, assessor-c, assessor-d");
    assertThat(bureau.done("judge", "show", id, "--as", "assessor-a"))
        .contains("stations")
        .doesNotContain("model framework");
    assertThat(bureau.done("judge", "synthesis", "SDN"))
        .contains("what 0 persons and 0 models say", "Not in it: consultation " + id);
    assertThat(bureau.refused("judge", "hand-in", id, formB, "--as", "guest"))
        .contains("not invited");
    bureau.done("judge", "hand-in", id, formB, "--as", "assessor-b");
    String formC = file("c.yaml", C);
    bureau.done("judge", "hand-in", id, formC, "--as", "assessor-c");
    bureau.later(Duration.ofDays(8));
    assertThat(bureau.refused("judge", "hand-in", id, formB, "--as", "assessor-d"))
        .contains("for those who judged in the first");
    assertThat(bureau.refused("judge", "hand-in", id, formB, "--as", "assessor-d", "--round", "1"))
        .contains("the first round is closed");
  }

  private void theSecondRound(Bureau bureau, String id, String formA) throws Exception {
    assertThat(bureau.done("judge", "show", id))
        .contains(
            "round 1      assessor-b: absent",
            "round 1      model framework-rules 1: present",
            "(note: order and wording not certain");
    assertThat(bureau.done("judge", "hand-in", id, formA, "--as", "assessor-a"))
        .as("the first form again, unseen what others say, is no second judgement")
        .contains("nothing was written");
    bureau.later(Duration.ofMinutes(-5));
    String changed = file("b2.csv", B.replace("11.1,present", "11.1,emerging"));
    assertThat(bureau.done("judge", "hand-in", id, changed, "--as", "assessor-b"))
        .contains("for round 2", "for assessor-a, assessor-c");
    assertThat(bureau.done("judge", "show", id, "--as", "assessor-a"))
        .as("second judgements are seen once that round has ended")
        .doesNotContain("round 2");
    bureau.done(
        "judge", "form", id, "--out", folder.resolve("own.csv").toString(), "--as", "assessor-a");
    assertThat(Files.readString(folder.resolve("own.csv")))
        .contains("radio-log-11|B2; A/HRC/60/1|A1");
    String own = folder.resolve("own.csv").toString();
    bureau.done("judge", "hand-in", id, own, "--as", "assessor-a", "--round", "2");
    bureau.later(Duration.ofDays(-3));
    assertThat(bureau.refused("judge", "hand-in", id, formA, "--as", "assessor-c"))
        .contains("set the clock");
    bureau.later(Duration.ofDays(10));
    assertThat(bureau.refused("judge", "hand-in", id, formA, "--as", "assessor-c"))
        .contains("consultation complete");
    bureau.shown("judge", "list");
    bureau.shown("judge", "show", id);
  }

  private static void together(Bureau bureau) {
    assertThat(bureau.shown("judge", "synthesis", "SDN"))
        .contains(
            "what 3 persons and 1 model say",
            "Two camps:\n7.14",
            "14.4  Conflict intensifies",
            "Present say 2:\n    assessor-a: present, high confidence",
            "Absent say 1:\n    assessor-b: absent",
            "Note on 13.11 to 13.18: order and wording not certain",
            "No judgement asks to be renewed");
    assertThat(bureau.shown("judge", "synthesis", "SDN", "--on", "2022-08-10", "--factor", "7"))
        .contains(
            "Ask to be renewed:\n  7.14  as of 2022-02-01, 49 % of it is left: assessor-a (pre");
    assertThat(bureau.shown("judge", "synthesis", "SDN", "--detail", "--factor", "11"))
        .contains("11.1", "voices: absent 0.0, emerging 1.9, present 1.9, unknown 0.2")
        .contains("model framework-rules 1: present");
    assertThat(bureau.done("judge", "synthesis", "SDN", "--detail", "--json"))
        .contains("\"camp_absent\": [\"assessor-b\"]")
        .contains("\"indicator\": \"14.4\"", "\"note\": \"order and wording not certain");
    assertThat(bureau.done("judge", "synthesis", "SDN", "--json"))
        .contains("\"two_camps\": [\"7.14\"]", "van der Eijk");
  }
}

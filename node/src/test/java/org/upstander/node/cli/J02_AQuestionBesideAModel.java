package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.upstander.node.desk.Draft;
import org.upstander.record.Kinds;
import org.upstander.record.body.Duty;
import org.upstander.record.body.ForecastBody;
import org.upstander.record.body.SituationBody;
import org.upstander.world.Probability;
import org.upstander.world.Situation;

/// J02: two persons and a forecast on record answer a question unseen; the future answers, and all
/// three are scored by the same measure.
class J02_AQuestionBesideAModel {
  private static final Situation SITUATION = new Situation(500, "north");
  private static final LocalDate BY = LocalDate.parse("2027-10-31");
  private static final String EVENT = "25 or more deaths in organised violence within 12 months";

  @Test
  void whoWasRight(@TempDir Path folder) throws Exception {
    try (var bureau = new Bureau(folder, "2026-11-24T09:00:00Z")) {
      bureau.appoint("analyst", Duty.ANALYST);
      bureau.appoint("assessor-a", Duty.ASSESSOR);
      bureau.appoint("assessor-b", Duty.ASSESSOR);
      String forecast = given(bureau);
      String question =
          bureau.id(
              bureau.shown(
                  "judge",
                  "question",
                  "ask",
                  "UGA/north",
                  "--event",
                  EVENT,
                  "--decided-by",
                  "UCDP GED Candidate",
                  "--closes",
                  "2026-12-15",
                  "--by",
                  BY.toString(),
                  "--as",
                  "analyst"));
      unseen(bureau, question, forecast);
      bureau.later(Duration.ofDays(30));
      closed(bureau, question);
      settled(bureau, question);
      assertThat(bureau.desk().file(SITUATION).misfits()).isEmpty();
      bureau.requireShown("methods/judgement.md");
    }
  }

  private static String given(Bureau bureau) throws Exception {
    var desk = bureau.desk();
    desk.write(
        desk.as(Optional.of("analyst")),
        Draft.about(
            SITUATION,
            Kinds.SITUATION,
            new SituationBody.Opened("The north", "It changes"),
            Draft.Terms.DEFAULT));
    var published =
        new ForecastBody.Published(
            YearMonth.parse("2026-10"),
            "upstander",
            "1",
            List.of(),
            List.of(),
            List.of(chance(EVENT, 0.62), chance("1,000 or more deaths within 12 months", 0.04)));
    return desk.write(
            desk.node(), Draft.about(SITUATION, Kinds.FORECAST, published, Draft.Terms.DEFAULT))
        .shortened();
  }

  private static ForecastBody.Chance chance(String event, double probability) {
    return new ForecastBody.Chance(
        event, BY, new Probability(probability), Optional.empty(), Optional.empty());
  }

  private static void unseen(Bureau bureau, String question, String forecast) {
    assertThat(answer(bureau, question, "1")).contains("between 0.001 and 0.999");
    assertThat(answer(bureau, question, "15")).contains("probability must be in [0, 1]");
    bureau.shown(
        "judge",
        "question",
        "answer",
        question,
        "0.15",
        "--reasons",
        "The truce has held for a year.",
        "--as",
        "assessor-a");
    assertThat(
            bureau.done(
                "judge",
                "question",
                "answer",
                question,
                "0.15",
                "--as",
                "assessor-a",
                "--reasons",
                "The truce has held for a year."))
        .contains("nothing was written");
    bureau.done(
        "judge",
        "question",
        "answer",
        question,
        "0.5",
        "--as",
        "assessor-b",
        "--reasons",
        "The rains end early.");
    String[] model = {
      "judge", "question", "answer", question, "--from-forecast", forecast, "--event-of", "deaths"
    };
    assertThat(bureau.refused(model)).contains("several events", EVENT);
    model[7] = "25 or more …";
    bureau.shown(model);
    assertThat(bureau.done("judge", "question", "show", question, "--as", "assessor-a"))
        .contains("0.150")
        .doesNotContain("0.500", "0.620", "all persons");
    assertThat(bureau.done("judge", "question", "show", question))
        .contains("not shown before it closes")
        .doesNotContain("0.150", "0.500", "0.620");
    assertThat(bureau.done("judge", "question", "scores")).contains("No question is settled yet");
  }

  private static String answer(Bureau bureau, String question, String probability) {
    return bureau.refused(
        "judge",
        "question",
        "answer",
        question,
        probability,
        "--reasons",
        "So",
        "--as",
        "assessor-a");
  }

  private static void closed(Bureau bureau, String question) {
    assertThat(answer(bureau, question, "0.9")).contains("took probabilities until 2026-12-15");
    assertThat(bureau.shown("judge", "question", "show", question))
        .contains("model upstander 1", "0.620", "all persons, median");
    assertThat(
            bureau.refused(
                "judge",
                "question",
                "resolve",
                question,
                "no",
                "--evidence",
                "none",
                "--as",
                "analyst"))
        .contains("can still happen until 2027-10-31");
  }

  private static void settled(Bureau bureau, String question) {
    bureau.later(Duration.ofDays(90));
    bureau.shown(
        "judge",
        "question",
        "resolve",
        question,
        "yes",
        "--evidence",
        "UCDP GED Candidate 27.0.2",
        "--as",
        "analyst");
    String scores = bureau.shown("judge", "question", "scores", "UGA/north");
    assertThat(scores)
        .as("(1 − 0.15)² = 0.7225, (1 − 0.5)² = 0.25, (1 − 0.62)² = 0.1444")
        .containsPattern("assessor-a +1 +0\\.7225")
        .containsPattern("assessor-b +1 +0\\.2500")
        .containsPattern("model upstander 1 +1 +0\\.1444")
        .contains("persons, median", "1 settled, of which 1 happened");
    assertThat(bureau.done("judge", "question", "scores", "--json")).contains("\"brier\": 0.1444");
    assertThat(
            bureau.refused(
                "judge",
                "question",
                "resolve",
                question,
                "no",
                "--evidence",
                "other",
                "--as",
                "analyst"))
        .contains("annul it");
    bureau.done("judge", "question", "annul", question, "--reason", "Wrong.", "--as", "analyst");
    assertThat(bureau.done("judge", "question", "list", "UGA/north")).contains("annulled");
    assertThat(bureau.done("judge", "question", "scores")).contains("No question is settled yet");
  }
}

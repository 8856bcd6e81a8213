package org.upstander.assess.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.upstander.assess.Given;
import org.upstander.assess.NotAccepted;
import org.upstander.assess.Voice;
import org.upstander.world.Probability;

/// J07: people and models are asked the same question, and scored by what happened.
class J07_AskedAndScoredTest {
  private static final LocalDate MARCH = LocalDate.parse("2026-03-01");
  private static final LocalDate CLOSES = LocalDate.parse("2026-03-31");
  private static final LocalDate BY = LocalDate.parse("2026-12-31");
  private static final LocalDate AFTER = BY.plusDays(1);

  private static Question question(String id) {
    return new Question(
        id,
        Given.PLACE,
        "a month with 25 or more deaths from one-sided violence",
        "the yearly release of the event data",
        new Question.Days(CLOSES, BY));
  }

  private static Voice voice(String who) {
    return Character.isUpperCase(who.charAt(0))
        ? new Voice.Model(who, "1")
        : new Voice.Assessor(who);
  }

  /// Answers as `who probability`, one a line.
  private static QuestionCourse answered(String id, String table) {
    var course = QuestionCourse.ask(question(id), MARCH);
    for (String line : table.lines().toList()) {
      var fields = line.strip().split("\\s+");
      var p = new Probability(Double.parseDouble(fields[1]));
      course =
          course.accept(
              new QuestionMove.Answered(new Estimate(voice(fields[0]), p, "see brief"), MARCH));
    }
    return course;
  }

  private static QuestionCourse settled(QuestionCourse course, boolean happened) {
    return course.accept(new QuestionMove.Resolved(happened, "release of 2027", AFTER));
  }

  private static final String FOUR =
      """
      key-a 0.2
      key-b 0.5
      key-c 0.8
      MODEL 0.1\
      """;

  @Test
  void anAnswerIsUnseenUntilTheQuestionCloses() {
    var course = answered("q1", FOUR);
    assertThat(course.visible(voice("key-a"), CLOSES)).hasSize(1);
    assertThat(course.pool(CLOSES)).isEmpty();
    assertThat(course.visible(voice("key-a"), CLOSES.plusDays(1))).hasSize(4);
  }

  @Test
  void personsArePooledOnLogOddsAndTheModelStandsBeside() {
    var pool = answered("q1", FOUR).pool(CLOSES.plusDays(1)).orElseThrow();
    assertThat(pool.median().value()).isCloseTo(0.5, within(1e-12));
    assertThat(pool.mean().value()).as("0.2 and 0.8 cancel").isCloseTo(0.5, within(1e-12));
    // Odds 1/99 and 1/9: their geometric mean is 1/√891, so p = 1/(1 + √891).
    var two = answered("q2", "key-a 0.01\nbashir 0.1").pool(AFTER).orElseThrow();
    assertThat(two.mean().value()).isCloseTo(1 / (1 + Math.sqrt(891)), within(1e-12));
    assertThat(two.median().value()).isCloseTo(two.mean().value(), within(1e-12));
    assertThat(answered("q3", "MODEL 0.1").pool(AFTER)).isEmpty();
  }

  @Test
  void thinkingAgainReplacesUntilClosingAndTheSameAgainIsHarmless() {
    var course = answered("q1", "key-a 0.2");
    var again =
        new QuestionMove.Answered(
            new Estimate(voice("key-a"), new Probability(0.2), "see brief"), AFTER);
    assertThat(course.accept(again)).isSameAs(course);
    var other = new Estimate(voice("key-a"), new Probability(0.3), "new report");
    assertThat(
            course.accept(new QuestionMove.Answered(other, CLOSES)).visible(voice("key-a"), CLOSES))
        .containsExactly(other);
    assertThatThrownBy(() -> course.accept(new QuestionMove.Answered(other, CLOSES.plusDays(1))))
        .isInstanceOf(NotAccepted.class)
        .hasMessageContaining("until 2026-03-31; it is closed now");
  }

  @Test
  void noIsSaidOnlyWhenItCanNoLongerHappen() {
    var course = answered("q1", FOUR);
    assertThatThrownBy(() -> course.accept(new QuestionMove.Resolved(false, "nothing seen", BY)))
        .hasMessageContaining("can still happen until 2026-12-31");
    var early = course.accept(new QuestionMove.Resolved(true, "it is in the list", CLOSES));
    assertThat(early.outcome()).contains(true);
    assertThat(early.stage(CLOSES)).isEqualTo(QuestionStage.RESOLVED);
  }

  @Test
  void anOutcomeIsNotChangedButAQuestionCanBeAnnulled() {
    var course = settled(answered("q1", FOUR), true);
    assertThat(settled(course, true)).isSameAs(course);
    assertThatThrownBy(() -> settled(course, false)).hasMessageContaining("annul it");
    var annulled =
        course.accept(new QuestionMove.Annulled("the source changed its definition", AFTER));
    assertThat(annulled.stage(AFTER)).isEqualTo(QuestionStage.ANNULLED);
    assertThat(annulled.outcome()).isEmpty();
    assertThat(Standings.of(List.of(annulled))).isEmpty();
  }

  @Test
  void nobodyIsCertainOfSuchEvents() {
    assertThatThrownBy(() -> new Estimate(voice("key-a"), Probability.ZERO, "never"))
        .hasMessageContaining("0.001");
    assertThat(new Estimate(voice("MODEL"), Probability.ZERO, "no draw had it")).isNotNull();
  }

  @Test
  void allAreScoredSideBySide() {
    var questions =
        List.of(
            settled(answered("q1", FOUR), true),
            settled(answered("q2", "key-a 0.1\nMODEL 0.3"), false));
    var standings = Standings.of(questions);
    assertThat(standings)
        .extracting(Standing::who)
        .containsExactly(
            "assessor key-a",
            "assessor key-b",
            "assessor key-c",
            "model MODEL 1",
            Standings.MEAN,
            Standings.MEDIAN);
    var first = standings.getFirst();
    assertThat(first.questions()).isEqualTo(2);
    assertThat(first.brier()).as("(0.64 + 0.01) / 2").isCloseTo(0.325, within(1e-12));
    assertThat(first.log()).isCloseTo(-(Math.log(0.2) + Math.log(0.9)) / 2, within(1e-12));
    assertThat(first.groupBrier().orElseThrow())
        .as("(0.25 + 0.01) / 2")
        .isCloseTo(0.13, within(1e-12));
    var third = standings.get(2);
    assertThat(third.questions()).isEqualTo(1);
    assertThat(third.brier()).isCloseTo(0.04, within(1e-12));
    assertThat(third.groupBrier().orElseThrow()).isCloseTo(0.25, within(1e-12));
    assertThat(standings.get(3).brier()).as("(0.81 + 0.09) / 2").isCloseTo(0.45, within(1e-12));
  }

  @Test
  void theSameMovesLeadToTheSameCourse() {
    List<QuestionMove> moves =
        List.of(
            new QuestionMove.Answered(
                new Estimate(voice("key-a"), new Probability(0.4), "brief"), MARCH),
            new QuestionMove.Resolved(true, "release", AFTER));
    var course = QuestionCourse.replay(question("q"), MARCH, moves);
    assertThat(course.outcome()).contains(true);
    assertThatThrownBy(() -> QuestionCourse.ask(question("q"), AFTER))
        .hasMessageContaining("before it is asked");
  }
}

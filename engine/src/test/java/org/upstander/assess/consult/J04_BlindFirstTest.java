package org.upstander.assess.consult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.upstander.assess.Given;
import org.upstander.assess.Judgement;
import org.upstander.assess.NotAccepted;
import org.upstander.assess.Voice;

/// J04: several assessors judge, each alone at first, then in view of the others.
class J04_BlindFirstTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
  private static final Instant FRIDAY = Instant.parse("2026-03-06T17:00:00Z");
  private static final Instant NEXT_FRIDAY = Instant.parse("2026-03-13T17:00:00Z");
  private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);

  private static final Plan PLAN =
      new Plan(
          Given.PLACE,
          LocalDate.parse("2026-03-01"),
          Set.of("7.1", "7.14"),
          Set.of("key-a", "key-b", "key-c"),
          new Plan.Deadlines(FRIDAY, NEXT_FRIDAY));

  private final Consultation opened = Consultation.open(PLAN, MONDAY);

  /// What `who` hands in: both indicators with the same answer.
  private static Submission by(String who, int round, String presence) {
    return new Submission(
        who,
        round,
        Given.judgements(
            """
            %1$s 7.1  2026-03-01 %2$s %3$d
            %1$s 7.14 2026-03-01 %2$s %3$d
            """
                .formatted(who, presence, round)));
  }

  private static ConsultationMove handed(String who, int round, String presence, Instant at) {
    return new ConsultationMove.HandedIn(by(who, round, presence), at);
  }

  private static Consultation after(Consultation course, ConsultationMove... moves) {
    for (ConsultationMove move : moves) {
      course = course.accept(move);
    }
    return course;
  }

  private static List<String> voices(List<Judgement> judgements) {
    return judgements.stream().map(j -> j.voice().label()).distinct().toList();
  }

  private Consultation firstRoundDone() {
    return after(
        opened,
        handed("key-a", 1, "absent", TUESDAY),
        handed("key-b", 1, "present", TUESDAY),
        handed("key-c", 1, "emerging", TUESDAY));
  }

  @Test
  void nobodySeesAnotherBeforeAllHaveHandedIn() {
    var course =
        after(
            opened, handed("key-a", 1, "absent", TUESDAY), handed("key-b", 1, "present", TUESDAY));
    assertThat(course.stage(TUESDAY)).isEqualTo(ConsultationStage.BLIND);
    assertThat(voices(course.visible("key-a", TUESDAY))).containsExactly("assessor key-a");
    assertThat(course.visible("key-c", TUESDAY)).isEmpty();
    assertThat(course.awaited(TUESDAY)).containsExactly("key-c");

    var closed = course.accept(handed("key-c", 1, "emerging", TUESDAY));
    assertThat(closed.stage(TUESDAY)).isEqualTo(ConsultationStage.IN_VIEW);
    assertThat(voices(closed.visible("key-a", TUESDAY))).hasSize(3);
  }

  @Test
  void theDeadlineClosesTheFirstRoundToo() {
    var course = opened.accept(handed("key-a", 1, "absent", TUESDAY));
    assertThat(course.stage(FRIDAY.minusMillis(1))).isEqualTo(ConsultationStage.BLIND);
    assertThat(course.stage(FRIDAY)).isEqualTo(ConsultationStage.IN_VIEW);
    assertThatThrownBy(() -> course.accept(handed("key-b", 1, "present", FRIDAY)))
        .isInstanceOf(NotAccepted.class)
        .hasMessageContaining("hand in for round 2");
    assertThatThrownBy(() -> course.accept(handed("key-b", 2, "present", FRIDAY)))
        .hasMessageContaining("before seeing the others");
  }

  @Test
  void theSecondRoundIsInViewAndWhoDoesNotJudgeAgainStandsByTheFirst() {
    var course =
        after(
            firstRoundDone(),
            handed("key-a", 2, "emerging", TUESDAY),
            handed("key-b", 2, "present", TUESDAY));
    assertThat(voices(course.visible("key-c", TUESDAY))).hasSize(3);
    assertThat(course.visible("key-c", TUESDAY)).extracting(Judgement::round).containsOnly(1);
    assertThatThrownBy(() -> course.result(TUESDAY)).hasMessageContaining("not complete");

    assertThat(course.stage(NEXT_FRIDAY)).isEqualTo(ConsultationStage.COMPLETE);
    assertThat(course.result(NEXT_FRIDAY))
        .extracting(j -> j.voice().label() + " " + j.opinion().presence() + " " + j.round())
        .containsExactly(
            "assessor key-a EMERGING 2",
            "assessor key-a EMERGING 2",
            "assessor key-b PRESENT 2",
            "assessor key-b PRESENT 2",
            "assessor key-c EMERGING 1",
            "assessor key-c EMERGING 1");
  }

  @Test
  void handingInTheSameTwiceIsHarmlessEvenAfterClosing() {
    var course = firstRoundDone();
    assertThat(course.accept(handed("key-a", 1, "absent", FRIDAY))).isSameAs(course);
  }

  @Test
  void anotherAnswerReplacesTheFirstOnlyWhileTheRoundIsOpen() {
    var course =
        after(
            opened, handed("key-a", 1, "absent", TUESDAY), handed("key-a", 1, "present", TUESDAY));
    assertThat(course.visible("key-a", TUESDAY))
        .extracting(j -> j.opinion().presence().name())
        .containsOnly("PRESENT");
    assertThatThrownBy(() -> firstRoundDone().accept(handed("key-a", 1, "present", TUESDAY)))
        .hasMessageContaining("first round is closed");
  }

  @Test
  void theWrongOrderIsRefusedWithWhatToDo() {
    assertThatThrownBy(() -> opened.accept(handed("key-a", 2, "absent", TUESDAY)))
        .hasMessageContaining("0 of 3 have")
        .hasMessageContaining("round 1");
    assertThatThrownBy(() -> opened.accept(handed("key-z", 1, "absent", TUESDAY)))
        .hasMessageContaining("not invited");
    var half = new Submission("key-a", 1, Given.judgements("key-a 7.1 2026-03-01 absent 1"));
    assertThatThrownBy(() -> opened.accept(new ConsultationMove.HandedIn(half, TUESDAY)))
        .hasMessageContaining("no judgement of 7.14");
    var other = new Submission("key-a", 1, Given.judgements("key-a 8.1 2026-03-01 absent 1"));
    assertThatThrownBy(() -> opened.accept(new ConsultationMove.HandedIn(other, TUESDAY)))
        .hasMessageContaining("does not ask about 8.1");
    assertThatThrownBy(() -> Consultation.open(PLAN, FRIDAY))
        .hasMessageContaining("later deadline");
  }

  @Test
  void aModelIsSeenInTheSecondRoundAndKeepsItsLabel() {
    var model = new Voice.Model("RULES", "1");
    var spoken =
        new ConsultationMove.ModelSpoke(
            model, Given.judgements("RULES 7.1 2026-03-01 present 1"), MONDAY);
    assertThat(opened.accept(spoken).visible("key-a", TUESDAY)).isEmpty();
    var course = after(firstRoundDone(), spoken);
    assertThat(voices(course.visible("key-a", TUESDAY))).contains("model RULES 1");
    assertThat(course.awaited(TUESDAY)).containsExactly("key-a", "key-b", "key-c");
    assertThat(voices(course.result(NEXT_FRIDAY))).contains("model RULES 1");
  }

  @Test
  void withoutAnyAnswerItLapsesAndCalledOffItShowsNobodysJudgement() {
    assertThat(opened.stage(FRIDAY)).isEqualTo(ConsultationStage.LAPSED);
    assertThatThrownBy(() -> opened.accept(handed("key-a", 1, "absent", FRIDAY)))
        .hasMessageContaining("lapsed");
    var off =
        after(
            opened,
            handed("key-a", 1, "absent", TUESDAY),
            new ConsultationMove.CalledOff("the area was wrongly drawn", TUESDAY));
    assertThat(off.visible("key-b", NEXT_FRIDAY)).isEmpty();
    assertThat(off.visible("key-a", NEXT_FRIDAY)).hasSize(2);
    assertThatThrownBy(() -> off.result(NEXT_FRIDAY)).hasMessageContaining("wrongly drawn");
  }

  @Test
  void aClockThatJumpsBackDoesNotOpenARoundAgain() {
    var course =
        after(opened, handed("key-a", 1, "absent", TUESDAY), handed("key-a", 2, "absent", FRIDAY));
    assertThat(course.stage(TUESDAY)).isEqualTo(ConsultationStage.COMPLETE);
    assertThatThrownBy(() -> course.accept(handed("key-b", 1, "present", TUESDAY)))
        .isInstanceOf(NotAccepted.class);
  }

  /// Whatever is tried in whatever order: what was accepted leads to the same course again, and in
  /// the blind stage nobody sees a voice but their own.
  @Test
  void anythingMayBeTriedAndTheRulesHold() {
    long seed = 20260302;
    var random = new SplittableRandom(seed);
    var people = List.of("key-a", "key-b", "key-c", "key-z");
    var answers = List.of("absent", "present", "unknown");
    for (int trial = 0; trial < 300; trial++) {
      String which = "seed %d, trial %d".formatted(seed, trial);
      var accepted = new ArrayList<ConsultationMove>();
      var course = opened;
      for (int i = 0; i < 12; i++) {
        String who = people.get(random.nextInt(4));
        Instant at = MONDAY.plusSeconds(random.nextInt(14 * 86_400));
        var move = handed(who, 1 + random.nextInt(2), answers.get(random.nextInt(3)), at);
        try {
          course = course.accept(move);
          accepted.add(move);
        } catch (NotAccepted refused) {
          assertThat(refused).as(which).message().isNotBlank();
        }
        for (String reader : people) {
          if (course.stage(at) == ConsultationStage.BLIND) {
            assertThat(voices(course.visible(reader, at)))
                .as(which)
                .isSubsetOf("assessor " + reader);
          }
        }
      }
      var again = Consultation.replay(PLAN, MONDAY, accepted);
      assertThat(again.visible("key-a", NEXT_FRIDAY))
          .as(which)
          .isEqualTo(course.visible("key-a", NEXT_FRIDAY));
    }
  }
}

package org.upstander.warning.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.upstander.warning.AlertLevel;
import org.upstander.warning.course.Course;
import org.upstander.warning.course.Given;
import org.upstander.warning.course.WarningEvent;
import org.upstander.world.Level;
import org.upstander.world.State;
import org.upstander.world.States;

/// Q07: a warning that nobody answers goes further up, at times that do not depend on who looks
/// when.
class Q07_NobodyAnswers {
  private static final State SUDAN = States.world().get(625);
  private static final AnswerClock CLOCK = AnswerClock.DEFAULT;

  private static Instant day(int days) {
    return Given.NOON.plus(Duration.ofDays(days));
  }

  private static Course run(Course course, Instant now) {
    for (WarningEvent event : CLOCK.escalations(course, SUDAN, now)) {
      course = course.with(event);
    }
    return course;
  }

  @Test
  void threeDaysAfterAWarningItGoesToTheUnitedNations() {
    var course = Given.issued(AlertLevel.WARNING);
    assertThat(CLOCK.due(course)).contains(day(3));
    assertThat(CLOCK.escalations(course, SUDAN, day(3).minusSeconds(1))).isEmpty();
    var later = run(course, day(3));
    assertThat(later.escalations()).containsExactly(Level.MULTILATERAL);
    assertThat(CLOCK.due(later)).contains(day(6));
    assertThat(CLOCK.exhausted(later, day(5))).isFalse();
    assertThat(CLOCK.exhausted(later, day(6))).isTrue();
  }

  @Test
  void eachLevelHasItsOwnTime() {
    var course = run(Given.issued(AlertLevel.WARNING), day(4));
    assertThat(CLOCK.due(course, Level.NATIONAL)).contains(day(3));
    assertThat(CLOCK.due(course, Level.REGIONAL)).contains(day(3));
    assertThat(CLOCK.due(course, Level.MULTILATERAL)).contains(day(6));
    assertThat(CLOCK.due(Given.issued(AlertLevel.WARNING), Level.MULTILATERAL)).isEmpty();
  }

  /// Whoever looks when, and however often: higher levels are never due before lower ones, and what
  /// is decided is what one look at the end would have decided.
  @Test
  void anyNumberOfLooksDecidesTheSame() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      var alert = AlertLevel.values()[1 + random.nextInt(4)];
      var issued = Given.issued(alert);
      var looked = issued;
      int last = 0;
      for (int look = random.nextInt(6); look >= 0; look--) {
        int at = random.nextInt(100);
        last = Math.max(last, at);
        looked = run(looked, day(at));
      }
      assertThat(looked.escalations())
          .as("seed %d", seed)
          .isEqualTo(run(issued, day(last)).escalations());
      var due = new ArrayList<Instant>();
      for (Level level : looked.addressed()) {
        due.add(CLOCK.due(looked, level).orElseThrow());
      }
      assertThat(due).as("seed %d", seed).isSorted();
      assertThat(due.getLast()).as("seed %d", seed).isEqualTo(CLOCK.due(looked).orElseThrow());
    }
  }

  @Test
  void aWatchClimbsLevelByLevel() {
    var course = Given.issued(AlertLevel.WATCH);
    assertThat(run(course, day(30)).escalations()).containsExactly(Level.REGIONAL);
    var both = run(course, day(75));
    assertThat(both.escalations()).containsExactly(Level.REGIONAL, Level.MULTILATERAL);
    assertThat(run(run(course, day(30)), day(75))).isEqualTo(both);
  }

  /// The clock jumps a year ahead and back again: what is decided stays, at its own due time.
  @Test
  void aClockThatJumpsChangesNothingDecided() {
    var course = Given.issued(AlertLevel.WARNING);
    var ahead = run(course, day(365));
    assertThat(CLOCK.escalations(course, SUDAN, day(365)))
        .isEqualTo(CLOCK.escalations(course, SUDAN, day(4)));
    assertThat(run(ahead, day(-365))).isEqualTo(ahead);
    assertThat(run(ahead, day(4))).isEqualTo(ahead);
    for (var event : CLOCK.escalations(course, SUDAN, day(4))) {
      assertThat(ahead.with(event)).as("a second node").isEqualTo(ahead);
    }
  }

  @Test
  void anAnswerFromTheHighestLevelStopsTheClock() {
    var course = Given.issued(AlertLevel.WARNING);
    var regional = course.with(Given.answered(Level.REGIONAL, day(2)));
    assertThat(CLOCK.due(regional)).isEmpty();
    assertThat(run(regional, day(99))).isEqualTo(regional);
    assertThat(CLOCK.late(regional)).contains(Duration.ZERO);
  }

  @Test
  void theStateConcernedCannotStopItForTheRegion() {
    var national = Given.issued(AlertLevel.WARNING).with(Given.answered(Level.NATIONAL, day(1)));
    assertThat(run(national, day(3)).escalations()).containsExactly(Level.MULTILATERAL);
  }

  @Test
  void aStateWithoutARegionalBodyIsNotLeftAlone() {
    var alone =
        States.world().list().stream().filter(s -> s.bodies().isEmpty()).findFirst().orElseThrow();
    assertThat(CLOCK.escalations(Given.issued(AlertLevel.WATCH), alone, day(30)))
        .extracting(WarningEvent.Escalated::level)
        .containsExactly(Level.MULTILATERAL);
  }

  @Test
  void anAnswerAfterItsTimeIsLate() {
    var course = Given.issued(AlertLevel.EMERGENCY);
    var late = course.with(Given.answered(Level.MULTILATERAL, day(3)));
    assertThat(CLOCK.late(late)).contains(Duration.ofDays(2));
  }

  @Test
  void moreUrgentCannotHaveMoreTime() {
    var day = Duration.ofDays(1);
    assertThatThrownBy(() -> new AnswerTimes(day, day, day, day.plusDays(1)))
        .hasMessageContaining("a higher level cannot have more time");
  }
}

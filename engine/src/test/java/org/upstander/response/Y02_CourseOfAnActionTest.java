package org.upstander.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.upstander.response.Story.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.upstander.response.action.Action;
import org.upstander.response.action.Course;
import org.upstander.response.action.Standing;
import org.upstander.response.action.Step;

/// Y02: an action is planned, started, postponed and done; nothing else follows.
class Y02_CourseOfAnActionTest {
  private static final Action ACTION = action(NATIONAL, "a1 mediation 2031-03-01 2031-03-31");
  private static final Step STARTED = new Step.Started(handed("s1", "2031-03-02T09:00:00Z"), "a1");
  private static final Step POSTPONED =
      new Step.Postponed(
          handed("s2", "2031-03-20T09:00:00Z"), "a1", LocalDate.of(2031, 4, 30), BECAUSE);
  private static final Step DONE =
      new Step.Done(handed("s3", "2031-04-20T09:00:00Z"), "a1", "Both sides met four times.");

  @Test
  void fromPlanToEnd() {
    var course = Course.of(ACTION, List.of(STARTED, POSTPONED));
    assertThat(course.standing()).isEqualTo(Standing.STARTED);
    assertThat(course.late(LocalDate.of(2031, 4, 30))).isFalse();
    assertThat(course.late(LocalDate.of(2031, 5, 1))).isTrue();
    assertThat(course.with(DONE).late(LocalDate.of(2031, 5, 1))).isFalse();
  }

  @Test
  void wrongOrderIsRefusedAndSaysWhatToDo() {
    assertThatThrownBy(() -> Course.of(ACTION).with(DONE))
        .isInstanceOf(WrongOrder.class)
        .hasMessage("action a1 has not started: hand in its start first");
    var done = Course.of(ACTION, List.of(STARTED, DONE));
    var stopped = new Step.Stopped(handed("s4", "2031-04-21T09:00:00Z"), "a1", BECAUSE);
    assertThatThrownBy(() -> done.with(stopped))
        .hasMessage("action a1 is done and takes no more steps: plan a new one");
    var other = new Step.Started(handed("s9", "2031-03-02T09:00:00Z"), "a9");
    assertThatThrownBy(() -> done.with(other)).hasMessageContaining("belongs to action a9");
  }

  @Test
  void whatIsHandedInTwiceCountsOnceWheneverItComes() {
    var steps = List.of(STARTED, POSTPONED, DONE);
    var once = Course.of(ACTION, steps);
    long seed = 20310301;
    var random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      var doubled = new ArrayList<Step>();
      for (int i = 0; i < steps.size(); i++) {
        doubled.add(steps.get(i));
        doubled.add(steps.get(random.nextInt(i + 1)));
      }
      assertThat(Course.of(ACTION, doubled)).as("seed %d, round %d", seed, round).isEqualTo(once);
    }
  }

  @Test
  void aClockThatJumpsDecidesNothing() {
    var early = new Step.Done(handed("s3", "1999-01-01T00:00:00Z"), "a1", "Both sides met.");
    var course = Course.of(ACTION, List.of(STARTED, early));
    assertThat(course.standing()).isEqualTo(Standing.DONE);
  }
}

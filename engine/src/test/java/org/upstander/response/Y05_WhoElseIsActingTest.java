package org.upstander.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.upstander.response.Story.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.upstander.option.Opposition;
import org.upstander.response.action.Course;
import org.upstander.response.action.Step;
import org.upstander.response.coordination.Deconfliction;
import org.upstander.response.coordination.Overlap;
import org.upstander.world.Language;
import org.upstander.world.Wording;

/// Y05: two offices mediate in the same region in the same month, and a third closes the road to
/// it.
class Y05_WhoElseIsActingTest {
  private static final LocalDate DAY = LocalDate.of(2031, 3, 10);
  private static final Deconfliction DECONFLICTION =
      new Deconfliction(
          List.of(
              new Opposition(
                  "open-roads", "close-roads", everywhere("One opens what the other closes."))));

  private static Wording everywhere(String text) {
    return new Wording(
        Arrays.stream(Language.values()).collect(Collectors.toMap(l -> l, _ -> text)));
  }

  private static final Course NATIONAL_TALKS =
      Course.of(action(NATIONAL, "a1 mediation 2031-03-01 2031-03-31 North;East"));
  private static final Course REGIONAL_TALKS =
      Course.of(action(REGIONAL, "a2 mediation 2031-03-15 2031-04-15 North"));
  private static final Course OPEN =
      Course.of(action(UNITED_NATIONS, "a3 open-roads 2031-03-01 2031-06-30"));
  private static final Course CLOSE =
      Course.of(action(NATIONAL, "a4 close-roads 2031-03-20 2031-03-25 East"));

  @Test
  void twoDoTheSameAndTwoUndoEachOther() {
    var found = DECONFLICTION.find(List.of(NATIONAL_TALKS, REGIONAL_TALKS, OPEN, CLOSE), DAY);
    assertThat(found)
        .extracting(Overlap::finding)
        .containsExactly(
            "national focal point and regional early-warning desk both do mediation in 999 (North)"
                + " from 2031-03-15 to 2031-03-31: agree who leads, or divide places and times",
            "open-roads of good offices and close-roads of national focal point work against each"
                + " other in 999 (East) from 2031-03-20 to 2031-03-25: decide which goes first");
  }

  @Test
  void otherPlacesOtherTimesAndEndedActionsAreNoOverlap() {
    var south = Course.of(action(REGIONAL, "b1 mediation 2031-03-15 2031-04-15 South"));
    var may = Course.of(action(REGIONAL, "b2 mediation 2031-05-01 2031-05-31 North"));
    var stopped =
        REGIONAL_TALKS.with(new Step.Stopped(handed("s", "2031-03-09T09:00:00Z"), "a2", BECAUSE));
    assertThat(DECONFLICTION.find(List.of(NATIONAL_TALKS, south), DAY)).isEmpty();
    assertThat(DECONFLICTION.find(List.of(NATIONAL_TALKS, may), DAY)).isEmpty();
    assertThat(DECONFLICTION.find(List.of(NATIONAL_TALKS, stopped), DAY)).isEmpty();
  }

  @Test
  void whatIsLateStillRuns() {
    var started = NATIONAL_TALKS.with(new Step.Started(handed("s", "2031-03-02T09:00:00Z"), "a1"));
    var may = Course.of(action(REGIONAL, "b2 mediation 2031-05-01 2031-05-31 North"));
    var found = DECONFLICTION.find(List.of(started, may), LocalDate.of(2031, 5, 10));
    assertThat(found).extracting(Overlap::last).containsExactly(LocalDate.of(2031, 5, 10));
  }

  @Test
  void theOrderOfTheActionsChangesNothing() {
    var courses = new ArrayList<>(List.of(NATIONAL_TALKS, REGIONAL_TALKS, OPEN, CLOSE));
    var found = DECONFLICTION.find(courses, DAY);
    long seed = 20310310;
    var random = new Random(seed);
    for (int round = 0; round < 50; round++) {
      Collections.shuffle(courses, random);
      assertThat(DECONFLICTION.find(courses, DAY)).as("seed %d", seed).isEqualTo(found);
    }
  }
}

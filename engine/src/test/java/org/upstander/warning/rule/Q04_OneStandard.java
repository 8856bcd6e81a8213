package org.upstander.warning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.upstander.world.Situation;

/// Q04: the same standard for all, in generated worlds of 200 states each.
class Q04_OneStandard {
  private static final RuleTable TABLE = RuleTable.shipped();
  private static final int STATES = 200;

  private static List<Picture> world(long seed) {
    var random = new SplittableRandom(seed);
    var world = new ArrayList<Picture>();
    for (int state = 1; state <= STATES; state++) {
      world.add(Given.any(new Situation(state, ""), random));
    }
    return world;
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void swappingStatesChangesNothingButTheirNames(long seed) {
    for (Picture picture : world(seed)) {
      var other = new Situation(STATES + 1 - picture.situation().state(), "north");
      var swapped = TABLE.decide(new Picture(other, picture.asOf(), picture.inputs()));
      var own = TABLE.decide(picture);
      assertThat(swapped.situation()).isEqualTo(other);
      assertThat(named(swapped, own.situation())).isEqualTo(own);
    }
  }

  private static Decision named(Decision d, Situation situation) {
    return new Decision(
        situation,
        d.asOf(),
        d.version(),
        d.outcome(),
        d.reasons(),
        d.moves(),
        d.confidence(),
        d.missing());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13, 14, 15})
  void moreOfAnyRiskNeverLowersALevel(long seed) {
    var random = new SplittableRandom(seed);
    for (Picture picture : world(seed)) {
      var before = TABLE.decide(picture);
      for (Measure measure : TABLE.measures()) {
        var after = TABLE.decide(picture.with(measure.id(), more(picture, measure, random)));
        assertThat(after.level())
            .as("%s of %s", measure.id(), picture)
            .isGreaterThanOrEqualTo(before.level());
        assertThat(after.outcome().worst()).isGreaterThanOrEqualTo(before.outcome().worst());
      }
    }
  }

  /// A figure that is higher; nothing is more than what may be anything.
  private static Input more(Picture picture, Measure measure, SplittableRandom random) {
    double top = measure.limits().most().orElse(1e6);
    return switch (picture.get(measure.id())) {
      case Input.Known(double v) -> new Input.Known(v + (top - v) * random.nextDouble());
      case Input.Between(double low, double high, double agreement, String reason) -> {
        double share = random.nextDouble();
        yield new Input.Between(
            low + (top - low) * share, high + (top - high) * share, agreement, reason);
      }
      case Input.Missing missing -> missing;
      case Input.NotAsked notAsked -> notAsked;
    };
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {21, 22, 23})
  void theSameInputsGiveTheSameBytes(long seed) {
    var again = RuleTable.shipped("1");
    for (Picture picture : world(seed)) {
      assertThat(again.decide(picture).toString()).isEqualTo(TABLE.decide(picture).toString());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {31, 32, 33, 34, 35})
  void losingAnInputNeverRaisesConfidenceNorHidesWhatItMayHaveBeen(long seed) {
    for (Picture picture : world(seed)) {
      var before = TABLE.decide(picture);
      for (Measure measure : TABLE.measures()) {
        var lost = TABLE.decide(picture.with(measure.id(), new Input.Missing("lost")));
        assertThat(lost.confidence().share()).isLessThanOrEqualTo(before.confidence().share());
        assertThat(lost.outcome().worst()).isGreaterThanOrEqualTo(before.level());
        assertThat(lost.level()).isLessThanOrEqualTo(before.level());
      }
    }
  }

  /// Whatever the missing inputs turn out to be, the level lies between the two that were named.
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {41, 42, 43, 44, 45})
  void theTruthLiesBetweenBestAndWorst(long seed) {
    var random = new SplittableRandom(seed);
    for (Picture picture : world(seed)) {
      var before = TABLE.decide(picture);
      var found = picture;
      for (Measure measure : TABLE.measures()) {
        found = found.with(measure.id(), found(picture.get(measure.id()), measure, random));
      }
      assertThat(TABLE.decide(found).level()).isBetween(before.level(), before.outcome().worst());
    }
  }

  private static Input found(Input input, Measure measure, SplittableRandom random) {
    return switch (input) {
      case Input.Missing _ -> new Input.Known(Given.value(measure, random));
      case Input.Between(double low, double high, _, _) ->
          new Input.Known(low + (high - low) * random.nextDouble());
      case Input.Known known -> known;
      case Input.NotAsked notAsked -> notAsked;
    };
  }
}

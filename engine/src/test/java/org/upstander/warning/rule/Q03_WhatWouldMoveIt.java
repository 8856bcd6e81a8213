package org.upstander.warning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.upstander.warning.AlertLevel;
import org.upstander.world.Situation;

/// Q03: a decision names the smallest change of one measure that would move its level.
class Q03_WhatWouldMoveIt {
  private static final RuleTable TABLE = RuleTable.shipped();

  @Test
  void onePointOfStructuralRiskIsNearerThanAnythingElse() {
    var decision = TABLE.decide(Given.calm("structural 0.035"));
    assertThat(decision.level()).isEqualTo(AlertLevel.WATCH);
    assertThat(decision.moves().up())
        .contains(new Decision.Change("structural", 0.035, 0.04, 1, AlertLevel.ALERT));
    assertThat(decision.moves().down())
        .contains(new Decision.Change("structural", 0.035, 0.02, 2, AlertLevel.BASELINE));
  }

  /// Two rules of the level ask for different measures, so no single fall lowers it.
  @Test
  void twoReasonsTakeTwoChanges() {
    var decision = TABLE.decide(Given.calm("structural 0.05\ndeaths 300"));
    assertThat(decision.moves().down()).isEqualTo(Optional.empty());
  }

  @Test
  void aRuleThatLacksLittleIsNamedWithWhatItLacks() {
    var decision = TABLE.decide(Given.calm("structural 0.025\nat-least-25 0.12"));
    assertThat(decision.reasons().near())
        .filteredOn(n -> n.rule().id().equals("structural-forecast-alert"))
        .singleElement()
        .satisfies(
            n -> assertThat(n.lacking()).extracting(Decision.Lack::steps).containsExactly(1L, 2L));
  }

  @Test
  void stepsOfCountsAreRatios() {
    var deaths = new Measure("d", "D", new Measure.Limits(0, Optional.empty()), 2, true, 1);
    assertThat(deaths.stepsUp(100, 400)).isEqualTo(2);
    assertThat(deaths.stepsUp(0, 8)).isEqualTo(3);
    assertThat(deaths.stepsBelow(400, 400)).isEqualTo(1);
    assertThat(deaths.stepsBelow(400, 100)).isEqualTo(3);
  }

  /// The change that is named does what it says, in 2,000 generated pictures.
  @Test
  void whatIsNamedMovesTheLevel() {
    long seed = 20261031;
    var random = new SplittableRandom(seed);
    for (int i = 0; i < 2000; i++) {
      var picture = Given.any(new Situation(1 + i, ""), random);
      var decision = TABLE.decide(picture);
      decision
          .moves()
          .up()
          .ifPresent(up -> {
            var moved = TABLE.decide(picture.with(up.measure(), new Input.Known(up.needed())));
            assertThat(moved.level()).as("seed %d, %s", seed, picture).isEqualTo(up.level());
            assertThat(up.level()).isGreaterThan(decision.level());
          });
      decision
          .moves()
          .down()
          .ifPresent(down -> {
            double under = Math.nextDown(down.needed());
            var moved = TABLE.decide(picture.with(down.measure(), new Input.Known(under)));
            assertThat(moved.level()).as("seed %d, %s", seed, picture).isEqualTo(down.level());
            assertThat(down.level()).isLessThan(decision.level());
          });
    }
  }
}

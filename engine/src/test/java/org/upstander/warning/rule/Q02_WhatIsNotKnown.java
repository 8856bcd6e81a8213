package org.upstander.warning.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.upstander.warning.AlertLevel;
import org.upstander.world.Phase;

/// Q02: a missing input leaves rules open, says so, and lowers the confidence; never the level
/// unseen.
class Q02_WhatIsNotKnown {
  private static final RuleTable TABLE = RuleTable.shipped();

  @Test
  void whatNobodyRecordedMayBeTheWorst() {
    var picture =
        Given.calm("structural 0.025").with("one-sided", new Input.Missing("not recorded here"));
    var decision = TABLE.decide(picture);
    assertThat(decision.level()).isEqualTo(AlertLevel.WATCH);
    assertThat(decision.outcome().worst()).isEqualTo(AlertLevel.EMERGENCY);
    assertThat(decision.outcome().phases()).containsExactly(Phase.EMERGING, Phase.CRISIS);
    assertThat(decision.reasons().open().stream().map(o -> o.rule().id()))
        .containsExactly(
            "one-sided-watch", "one-sided-alert", "one-sided-warning", "one-sided-emergency");
    assertThat(decision.missing())
        .containsExactly(new Decision.Gap("one-sided", "not recorded here"));
    assertThat(decision.confidence().share()).isLessThan(1);
  }

  @Test
  void aRuleThatFailsForOtherReasonsIsNotOpen() {
    var picture = Given.calm("structural 0.01").with("triggers", new Input.Missing("no calendar"));
    assertThat(TABLE.decide(picture).reasons().open()).isEmpty();
    var possible = picture.with("structural", new Input.Known(0.03));
    var open = TABLE.decide(possible.with("outbreak", new Input.Known(0.06))).reasons().open();
    assertThat(open)
        .extracting(o -> o.rule().id(), Decision.Open::wanting)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("trigger-alert", List.of("triggers")));
  }

  @Test
  void whatIsNotAskedIsNotMissing() {
    var picture =
        Given.calm("deaths 400").with("outbreak", new Input.NotAsked("violence is under way"));
    var decision = TABLE.decide(picture);
    assertThat(decision.confidence().share()).isEqualTo(1);
    assertThat(decision.missing()).isEmpty();
    assertThat(decision.reasons().open()).isEmpty();
  }

  @Test
  void anEmptyPictureKnowsNothingAndSaysIt() {
    var decision = TABLE.decide(new Picture(Given.SITUATION, Given.DAY, new java.util.TreeMap<>()));
    assertThat(decision.level()).isEqualTo(AlertLevel.BASELINE);
    assertThat(decision.outcome().worst()).isEqualTo(AlertLevel.EMERGENCY);
    assertThat(decision.confidence()).isEqualTo(new Confidence(0, Confidence.Word.LOW));
    assertThat(decision.missing()).hasSameSizeAs(TABLE.measures());
  }

  /// Five of the eight common factors judged: two have strength, one may have it.
  @Test
  void indicatorsNobodyKnowsLeaveAFactorOpen() {
    var inputs =
        FactorShare.inputs(
            List.of(
                new FactorShare(1, 0.6, 0.2, 0, 0),
                new FactorShare(2, 0.3, 0.4, 0.1, 0.5),
                new FactorShare(3, 0.2, 0.1, 0.5, 0),
                new FactorShare(4, 0, 0, 0.2, 0),
                new FactorShare(5, 0.1, 0.2, 0, 0)));
    assertThat(inputs.get("factors-common"))
        .isEqualTo(new Input.Between(2, 6, 0.9, "3 of 8 factors are not judged"));
    assertThat(inputs.get("factors-specific"))
        .isEqualTo(new Input.Missing("nobody has judged these factors"));
  }

  @Test
  void sharesBeyondTheWholeAreRefused() {
    assertThatThrownBy(() -> new FactorShare(1, 0.7, 0.4, 0, 0))
        .hasMessage("the shares of factor 1 exceed 1");
    var twice = new FactorShare(2, 0, 0, 0, 0);
    assertThatThrownBy(() -> FactorShare.inputs(List.of(twice, twice)))
        .hasMessage("a factor is given twice");
  }
}

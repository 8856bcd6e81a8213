package org.upstander.warning.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upstander.warning.AlertLevel;
import org.upstander.world.Phase;

/// Q01: the rules that hold give phase and level, and are named.
class Q01_WhatTheTableSays {
  private static final RuleTable TABLE = RuleTable.shipped();

  @Test
  void aCalmStateIsStableAtBaseline() {
    var decision = TABLE.decide(Given.calm("structural 0.004"));
    assertThat(decision.level()).isEqualTo(AlertLevel.BASELINE);
    assertThat(decision.phase()).isEqualTo(Phase.STABLE);
    assertThat(decision.reasons().fired()).isEmpty();
    assertThat(decision.confidence()).isEqualTo(new Confidence(1, Confidence.Word.HIGH));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          structural 0.025                      | WATCH     | EMERGING | structural-watch
          structural 0.05                       | ALERT     | EMERGING | structural-watch structural-alert
          outbreak 0.16                         | ALERT     | EMERGING | outbreak-watch outbreak-alert
          deaths 300                            | ALERT     | EMERGING | deaths-watch deaths-alert
          deaths 1200                           | WARNING   | CRISIS   | deaths-watch deaths-alert deaths-warning
          deaths-quarter 2100                   | EMERGENCY | CRISIS   | surge-warning surge-emergency
          deaths-before 4000                    | BASELINE  | RECOVERY | after-crisis
          non-state 25                          | WATCH     | EMERGING | non-state-watch
          non-state 16000                       | ALERT     | EMERGING | non-state-watch non-state-alert
          signals 1                             | WATCH     | EMERGING | signals-watch
          factors-common 6                      | ALERT     | EMERGING | factors-watch factors-alert
          """)
  void whatFiresDecides(String line, AlertLevel level, Phase phase, String rules) {
    var decision = TABLE.decide(Given.calm(line));
    assertThat(decision.level()).isEqualTo(level);
    assertThat(decision.phase()).isEqualTo(phase);
    assertThat(decision.reasons().fired().stream().map(Rule::id)).containsExactly(rules.split(" "));
  }

  @Test
  void everyRuleCitesTheReportAndCanFire() {
    for (Rule rule : TABLE.rules()) {
      assertThat(rule.reason()).as(rule.id()).contains("¶");
      var picture = Given.calm("structural 0");
      for (Condition condition : rule.conditions()) {
        if (condition.operator() == Condition.Operator.AT_LEAST) {
          picture = picture.with(condition.measure(), new Input.Known(condition.threshold()));
        }
      }
      assertThat(TABLE.decide(picture).reasons().fired()).as(rule.id()).contains(rule);
    }
  }

  @Test
  void aLevelMayOnlyAskForMore() {
    var below = new Condition("deaths", Condition.Operator.BELOW, 10);
    assertThatThrownBy(() ->
            new Rule("r", List.of(below), Optional.of(AlertLevel.ALERT), Phase.EMERGING, "¶1"))
        .hasMessage("rule r gives a level, so its conditions must be 'at-least'");
  }

  @Test
  void aTableWithTwoRulesOfOneNameOrAnUnknownMeasureIsRefused() {
    var rule = TABLE.rules().getFirst();
    assertThatThrownBy(() -> new RuleTable("x", TABLE.measures(), List.of(rule, rule)))
        .hasMessage("there are two called structural-watch");
    assertThatThrownBy(() -> new RuleTable("x", List.of(), List.of(rule)))
        .hasMessageContaining("asks for structural, which is no measure of the table");
  }

  @Test
  void aPictureOutsideTheMeasuresIsRefused() {
    assertThatThrownBy(() -> TABLE.decide(Given.picture("structural 1.2")))
        .hasMessage("structural cannot be 1.2");
    assertThatThrownBy(() -> TABLE.decide(Given.picture("mood 3")))
        .hasMessage("the picture of 625 speaks of mood, which is no measure of rule table 1");
  }

  @Test
  void levelsAreOrdered() {
    assertThat(Stream.of(AlertLevel.values()).sorted())
        .containsExactly(
            AlertLevel.BASELINE,
            AlertLevel.WATCH,
            AlertLevel.ALERT,
            AlertLevel.WARNING,
            AlertLevel.EMERGENCY);
  }
}

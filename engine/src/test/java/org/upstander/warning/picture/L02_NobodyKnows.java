package org.upstander.warning.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.upstander.warning.AlertLevel;
import org.upstander.warning.rule.Decision;
import org.upstander.warning.rule.Input;
import org.upstander.warning.rule.RuleTable;

/// L02: where sources are silent there is no level, but a worst case and a list of what is missing.
class L02_NobodyKnows {
  @Test
  void aStateWithoutDataIsNotAtBaseline() {
    var silent = Given.rule(Given.outlook(Given.KENYA, "24x.", "24x."));
    assertThat(silent.grounded()).isFalse();
    assertThat(silent.level()).isEmpty();
    assertThat(silent.phase()).isEmpty();
    assertThat(silent.decision().outcome().worst()).isEqualTo(AlertLevel.EMERGENCY);
    assertThat(silent.decision().missing())
        .as("every figure is missing, each with its reason")
        .hasSameSizeAs(RuleTable.shipped().measures())
        .allSatisfy(gap -> assertThat(gap.reason()).isNotBlank());
  }

  @Test
  void aPeacefulStateIsAtBaselineAndSaysWhatItIsNotSureOf() {
    var calm = Given.rule(Given.outlook(Given.KENYA, "24x0", "24x0"));
    assertThat(calm.level()).contains(AlertLevel.BASELINE);
    assertThat(calm.decision().missing())
        .extracting(Decision.Gap::measure, Decision.Gap::reason)
        .contains(
            org.assertj.core.api.Assertions.tuple(
                "structural", "no table of structural conditions was given"),
            org.assertj.core.api.Assertions.tuple("triggers", "no calendar was given"))
        .noneMatch(t -> t.toList().contains("deaths"));
  }

  /// 3,000 deaths in ten months are at least 3,000 in twelve.
  @Test
  void monthsThatNobodyRecordedLeaveALowerBound() {
    var half = Given.rule(Given.outlook(Given.KENYA, "12x0 10x300 2x.", "24x0"));
    assertThat(half.picture().get("deaths"))
        .isEqualTo(
            new Input.Between(
                3000,
                Double.POSITIVE_INFINITY,
                1,
                "2 of the 12 months from 2025-01 to 2025-12 are not recorded"));
    assertThat(half.level()).contains(AlertLevel.WARNING);
    assertThat(half.decision().outcome().worst()).isEqualTo(AlertLevel.EMERGENCY);
  }

  @Test
  void levelsAreCountedWithoutThoseNobodyKnows() {
    var rulings =
        Given.rule(
            Knowledge.of(
                Given.watchlist(
                    Given.outlook(Given.KENYA, "24x.", "24x."),
                    Given.outlook(Given.RWANDA, "24x0", "24x0"))));
    assertThat(rulings.counts())
        .hasSize(AlertLevel.values().length)
        .containsEntry(AlertLevel.BASELINE, 1)
        .containsEntry(AlertLevel.EMERGENCY, 0);
    assertThat(rulings.silent()).isEqualTo(1);
  }
}

package org.upstander.warning.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.upstander.assess.framework.Framework;
import org.upstander.assess.synthesis.Fading;
import org.upstander.assess.synthesis.Synthesis;
import org.upstander.warning.rule.FactorShare;
import org.upstander.warning.rule.Input;

/// L11: what people judge of the risk factors goes into the picture as it was said: not judged is
/// not absent, and two camps lower the confidence, not the level.
class L11_WhatPeopleJudgeCounts {
  private static final LocalDate TODAY = LocalDate.parse("2026-03-31");

  private static List<FactorShare> shares(String table) {
    var synthesis = new Synthesis(Framework.shipped(), Fading.DEFAULT);
    return JudgedFactors.of(
        synthesis.of(
            org.upstander.assess.Given.PLACE, org.upstander.assess.Given.judgements(table), TODAY));
  }

  /// Everybody finds all indicators of a factor so.
  private static String all(int factor, String presence, String... people) {
    var lines = new StringBuilder();
    for (var indicator : Framework.shipped().factor(factor).indicators()) {
      for (String person : people) {
        lines.append("%s %s 2026-03-31 %s 1%n".formatted(person, indicator.id(), presence));
      }
    }
    return lines.toString();
  }

  @Test
  void onlyFactorsOfWhichSomethingIsSaidAreJudged() {
    var shares = shares(all(7, "present", "a") + "a 8.1 2026-03-31 unknown 1");
    assertThat(shares).extracting(FactorShare::factor).containsExactly(7);
    assertThat(shares.getFirst().present()).isEqualTo(1, within(1e-9));

    var inputs = FactorShare.inputs(shares);
    assertThat(inputs.get("factors-common"))
        .isEqualTo(new Input.Between(1, 8, 1, "7 of 8 factors are not judged"));
    assertThat(inputs.get("factors-specific")).isInstanceOf(Input.Missing.class);
  }

  @Test
  void anIndicatorNobodyJudgedIsUnknown() {
    int indicators = Framework.shipped().factor(7).indicators().size();
    var share = shares("a 7.1 2026-03-31 present 1").getFirst();
    assertThat(share.present()).isEqualTo(1.0 / indicators, within(1e-9));
    assertThat(share.unknown()).isEqualTo((indicators - 1.0) / indicators, within(1e-9));
  }

  @Test
  void twoCampsAreFullDisagreement() {
    var share = shares(all(7, "present", "a", "b") + all(7, "absent", "c", "d")).getFirst();
    assertThat(share.present()).isEqualTo(0.5, within(1e-9));
    assertThat(share.disagreement()).isEqualTo(1, within(1e-9));
  }

  @Test
  void whatHasFadedIsUnknownAndNotAbsent() {
    var before = shares("a 7.14 2026-03-31 present 1").getFirst();
    var older = shares("a 7.14 2025-12-31 present 1").getFirst();
    assertThat(older.present()).isLessThan(before.present());
    assertThat(older.unknown() - before.unknown())
        .isEqualTo(before.present() - older.present(), within(1e-9));
    assertThat(shares("a 7.14 2015-03-31 present 1")).isEmpty();
  }
}

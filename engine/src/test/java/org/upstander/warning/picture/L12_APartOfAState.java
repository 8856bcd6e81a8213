package org.upstander.warning.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.upstander.warning.AlertLevel;
import org.upstander.warning.rule.FactorShare;
import org.upstander.warning.rule.Input;
import org.upstander.warning.rule.Measure;
import org.upstander.warning.rule.Picture;
import org.upstander.warning.rule.RuleTable;
import org.upstander.world.Situation;

/// L12: a part of a state has no figures of its own. Those of the state bound it from above: they
/// raise nothing, and the worst case of the part is that of the state.
class L12_APartOfAState {
  private static final Situation PART = new Situation(501, "coast");
  private static final LocalDate JUDGED = LocalDate.parse("2026-02-10");

  private static Picture of(Situation situation, Picture state) {
    return SituationPicture.of(situation, state, List.of(), Optional.empty());
  }

  @Test
  void figuresOfTheStateDoNotRaiseThePart() {
    var state = Given.rule(Given.outlook(Given.KENYA, "12x40 12x400", "24x9")).picture();
    var part = of(PART, state);
    assertThat(part.get("deaths"))
        .isEqualTo(
            new Input.Between(
                0,
                4_800,
                1,
                "figures are of the whole state; how much of it is here is not known"));

    var ruled = new Ruling(part, RuleTable.shipped().decide(part));
    var whole = RuleTable.shipped().decide(state);
    assertThat(whole.level()).isGreaterThanOrEqualTo(AlertLevel.WARNING);
    assertThat(ruled.decision().level()).isEqualTo(AlertLevel.BASELINE);
    assertThat(SituationPicture.grounded(ruled)).isFalse();
    assertThat(ruled.decision().outcome().worst()).isGreaterThanOrEqualTo(whole.level());
  }

  @Test
  void whatWasJudgedOfThePartIsItsOwn() {
    var state = Given.rule(Given.outlook(Given.KENYA, "24x0", "24x0")).picture();
    var judged = List.of(new FactorShare(9, 1, 0, 0, 0), new FactorShare(10, 1, 0, 0, 0));
    var part = SituationPicture.of(PART, state, judged, Optional.of(JUDGED));
    assertThat(part.get("factors-specific"))
        .isEqualTo(new Input.Between(2, 6, 1, "4 of 6 factors are not judged"));
    assertThat(part.asOf()).isEqualTo(JUDGED);
    assertThat(of(PART, state).asOf()).isEqualTo(state.asOf());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aStateAsAWholeIsDecidedAsInTheRun(long seed) {
    var random = new SplittableRandom(seed);
    var state = any(random);
    var whole = of(state.situation(), state);
    var table = RuleTable.shipped();
    assertThat(table.decide(whole).outcome()).isEqualTo(table.decide(state).outcome());
    assertThat(table.decide(whole).reasons().fired())
        .isEqualTo(table.decide(state).reasons().fired());
    assertThat(whole.inputs().values()).allMatch(L12_APartOfAState::finite);
  }

  /// What can be written down has no infinite bound.
  private static boolean finite(Input input) {
    return !(input instanceof Input.Between(_, double high, _, _)) || Double.isFinite(high);
  }

  private static Picture any(SplittableRandom random) {
    var inputs = new TreeMap<String, Input>();
    for (Measure measure : RuleTable.shipped().measures()) {
      double most = measure.limits().most().orElse(20_000.0);
      double value = most * Math.pow(random.nextDouble(), 4);
      double high = measure.limits().most().orElse(Double.POSITIVE_INFINITY);
      inputs.put(
          measure.id(),
          switch (random.nextInt(4)) {
            case 0 -> new Input.Missing("no source");
            case 1 -> new Input.Between(value, high, 1, "some months are not recorded");
            case 2 -> new Input.Known(value);
            default -> new Input.NotAsked("violence is under way");
          });
    }
    inputs.putAll(FactorShare.inputs(List.of()));
    return new Picture(Situation.of(Given.KENYA), LocalDate.parse("2025-12-31"), inputs);
  }
}

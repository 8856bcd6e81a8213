package org.upstander.option.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.upstander.option.OptionCatalogue;
import org.upstander.option.Prerequisite;
import org.upstander.option.Safeguard;
import org.upstander.world.Level;
import org.upstander.world.Phase;
import org.upstander.world.Situation;
import org.upstander.world.States;

/// M02: a warning is driven by some factors; the options that work on just these come first, and
/// say why.
class M02_WhichOptionsFit {
  private static final int KENYA = 501;
  private static final int JAPAN = 740;
  private final Recommender recommender =
      new Recommender(OptionCatalogue.shipped(), States.world());

  private static Need need(int state, Phase phase, Set<Level> levels, FactorWeight... drivers) {
    return new Need(
        new Situation(state, ""), phase, levels, List.of(drivers), Circumstances.UNKNOWN);
  }

  private static FactorWeight factor(int number, double weight) {
    return new FactorWeight(number, weight);
  }

  private Recommendation find(List<Recommendation> ranked, String option) {
    return ranked.stream().filter(r -> r.option().equals(option)).findFirst().orElseThrow();
  }

  @Test
  void hateSpeechBeforeAnElectionIsAnsweredAtHomeFirst() {
    List<Recommendation> ranked =
        recommender.rank(
            need(
                KENYA,
                Phase.EMERGING,
                EnumSet.allOf(Level.class),
                factor(7, 0.8),
                factor(8, 1.0),
                factor(9, 0.6),
                factor(10, 0.2)));
    assertThat(ranked.stream().limit(3).map(Recommendation::option))
        .containsExactly("counter-speech", "hate-speech-monitoring", "regional-speech-response");
    Recommendation first = ranked.getFirst();
    assertThat(first.rank()).isEqualTo(1);
    assertThat(first.level()).isEqualTo(Level.NATIONAL);
    assertThat(first.why())
        .isEqualTo(
            "works on factor 8 (1.00), 7 (0.80), 9 (0.60), 10 (0.20): 100 % of what drives this;"
                + " to find out: community trust");
  }

  @Test
  void aMissingPrerequisiteIsShownAndDoesNotHideTheOption() {
    var need =
        new Need(
            new Situation(KENYA, ""),
            Phase.EMERGING,
            Set.of(Level.NATIONAL),
            List.of(factor(7, 1)),
            new Circumstances(Set.of(Prerequisite.FUNDING), Set.of(Prerequisite.INFORMATION_BASE)));
    Recommendation monitoring = find(recommender.rank(need), "hate-speech-monitoring");
    assertThat(monitoring.open().unmet()).containsExactly(Prerequisite.INFORMATION_BASE);
    assertThat(monitoring.open().unknown()).isEmpty();
    assertThat(monitoring.why()).endsWith("; not met: information base");
  }

  @Test
  void anInstrumentOfAnOrganisationIsOfferedToItsMembersOnly() {
    var drivers = new FactorWeight[] {factor(11, 1), factor(12, 1), factor(5, 1)};
    var inKenya = recommender.rank(need(KENYA, Phase.CRISIS, Set.of(Level.REGIONAL), drivers));
    var inJapan = recommender.rank(need(JAPAN, Phase.CRISIS, Set.of(Level.REGIONAL), drivers));
    assertThat(inKenya).extracting(Recommendation::option).contains("african-intervention");
    assertThat(inJapan).extracting(Recommendation::option).doesNotContain("african-intervention");
  }

  @Test
  void onlyLevelsThatWereAskedForAreOffered() {
    var ranked = recommender.rank(need(KENYA, Phase.CRISIS, Set.of(Level.NATIONAL), factor(13, 1)));
    assertThat(ranked).isNotEmpty().allMatch(r -> r.level() == Level.NATIONAL);
    assertThat(ranked).extracting(Recommendation::option).doesNotContain("arms-embargo");
  }

  @Test
  void aSanctionThatIsRecommendedStillCarriesItsCheck() {
    var ranked =
        recommender.rank(
            need(KENYA, Phase.CRISIS, EnumSet.allOf(Level.class), factor(4, 1), factor(5, 1)));
    assertThat(find(ranked, "commodity-sanctions").safeguards())
        .contains(Safeguard.HUMANITARIAN_EFFECT, Safeguard.VETO_RESTRAINT);
  }

  @Test
  void theFitIsTheMeanOfCoverAndFocus() {
    Fit fit = Fit.of(List.of(factor(1, 0.5), factor(2, 0.25), factor(3, 0.25)), Set.of(1, 2, 9));
    // Divided by the largest: 1, 0.5, 0.5; M = 1.5, W = 2, n = 3.
    assertThat(fit.covered()).isCloseTo(0.75, within(1e-15));
    assertThat(fit.focus()).isCloseTo(0.5, within(1e-15));
    assertThat(fit.value()).isCloseTo(0.6, within(1e-15));
    assertThat(fit.hundredths()).isEqualTo(60);
  }

  @Test
  void aNeedSaysWhatIsWrongWithIt() {
    assertThatThrownBy(() -> factor(15, 1)).hasMessageContaining("numbered 1 to 14");
    assertThatThrownBy(() -> factor(3, Double.NaN)).hasMessageContaining("must be in [0, 1]");
    assertThatThrownBy(
            () -> need(KENYA, Phase.STABLE, Set.of(Level.NATIONAL), factor(3, 1), factor(3, 0.5)))
        .hasMessageContaining("factor 3 is weighed twice");
    assertThatThrownBy(() -> need(KENYA, Phase.STABLE, Set.of(Level.NATIONAL), factor(3, 0)))
        .hasMessageContaining("no factor drives this");
  }
}

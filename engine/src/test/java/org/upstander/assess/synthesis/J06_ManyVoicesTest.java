package org.upstander.assess.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.upstander.assess.Citation;
import org.upstander.assess.Given;
import org.upstander.assess.Judgement;
import org.upstander.assess.Presence;
import org.upstander.assess.Voice;
import org.upstander.assess.framework.Framework;
import org.upstander.assess.framework.Horizon;

/// J06: many voices are put side by side; none is averaged away, and the old fade.
class J06_ManyVoicesTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-03-31");

  private static FactorSynthesis factor(int number, String table) {
    return factor(number, Given.judgements(table));
  }

  private static FactorSynthesis factor(int number, List<Judgement> judgements) {
    return new Synthesis(Framework.shipped(), Fading.DEFAULT)
        .of(Given.PLACE, judgements, TODAY)
        .get(number - 1);
  }

  private static IndicatorSynthesis speech(String table) {
    return factor(7, table).indicators().get(13);
  }

  @Test
  void twoCampsAreShownWithTheirReasons() {
    var speech =
        speech(
            """
            key-a 7.14 2026-03-31 absent  1
            key-b 7.14 2026-03-31 present 1 A1:tribunal-3
            key-c 7.14 2026-03-31 present 1 C3:radio-log
            key-d 7.14 2026-03-31 absent  1
            """);
    assertThat(speech.distribution()).isEqualTo(new Distribution(2, 0, 2, 0));
    assertThat(speech.distribution().disagreement()).contains(2.0);
    var split = speech.split().orElseThrow();
    assertThat(split.absent())
        .extracting(h -> h.judgement().opinion().reasons())
        .containsExactly("because of what key-a saw", "because of what key-d saw");
    assertThat(split.present())
        .extracting(h -> h.judgement().voice().label())
        .containsExactly("assessor key-b", "assessor key-c");
    assertThat(speech.strongest()).extracting(Citation::grade).containsExactly("A1", "C3");
  }

  @Test
  void oneWhoSawItAgainstManyWhoDidNotIsASplitToo() {
    var speech =
        speech(
            """
            a 7.14 2026-03-31 absent  1
            b 7.14 2026-03-31 absent  1
            c 7.14 2026-03-31 absent  1
            d 7.14 2026-03-31 absent  1
            e 7.14 2026-03-31 present 1
            """);
    assertThat(speech.split().orElseThrow().present()).hasSize(1);
  }

  @Test
  void neighboursDisagreeWithoutBeingCamps() {
    var speech =
        speech(
            """
            a 7.14 2026-03-31 emerging 1
            b 7.14 2026-03-31 present  1
            """);
    assertThat(speech.split()).isEmpty();
    assertThat(speech.distribution().disagreement()).contains(0.5);
  }

  @Test
  void notKnowingIsNotAbsent() {
    var speech =
        speech(
            """
            a 7.14 2026-03-31 unknown 1
            b 7.14 2026-03-31 present 1
            """);
    assertThat(speech.distribution()).isEqualTo(new Distribution(0, 0, 1, 1));
    assertThat(speech.distribution().disagreement()).as("of those who say").contains(0.0);
  }

  @Test
  void allModelsTogetherWeighOneVoice() {
    var speech =
        speech(
            """
            a     7.14 2026-03-31 absent  1
            RULES 7.14 2026-03-31 present 1
            TREND 7.14 2026-03-31 absent  1
            """);
    assertThat(speech.distribution()).isEqualTo(new Distribution(1.5, 0, 0.5, 0));
    assertThat(speech.voices())
        .extracting(h -> h.judgement().voice().label())
        .containsExactly("assessor a", "model RULES 1", "model TREND 1");
    assertThat(speech.voices().getFirst().judgement().voice()).isInstanceOf(Voice.Assessor.class);
  }

  @Test
  void theLatestJudgementOfAVoiceCounts() {
    var speech =
        speech(
            """
            a 7.14 2026-03-31 present 2
            a 7.14 2026-03-31 absent  1
            a 7.14 2026-02-01 emerging 2
            a 7.14 2026-04-15 absent  1
            """);
    assertThat(speech.distribution()).isEqualTo(new Distribution(0, 0, 1, 0));
  }

  /// 7.14 is dynamic: half is left after six months, and it asks to be renewed.
  @Test
  void anOldJudgementFadesIntoNotKnowing() {
    var speech = speech("a 7.14 2025-09-29 present 1");
    assertThat(speech.distribution().present()).isCloseTo(0.5, within(0.002));
    assertThat(speech.distribution().unknown()).isCloseTo(0.5, within(0.002));
    assertThat(speech.renewals()).hasSize(1);
    assertThat(speech("a 7.14 2025-10-15 present 1").renewals()).isEmpty();
    assertThat(speech("a 7.14 2023-09-29 present 1").distribution())
        .as("after four half-lives it is no longer heard")
        .isEqualTo(new Distribution(0, 0, 0, 1));
    assertThat(speech("a 7.14 2023-09-29 present 1 A1:old-report").strongest()).isEmpty();
  }

  /// Data that end long before the day asked about are not taken for news of it.
  @Test
  void aModelSaysWhatItsDataAreTooOldFor() {
    var said = Given.judgements("RULES 7.14 2025-09-29 present 1 B2:count").getFirst();
    var fading = Fading.DEFAULT;
    assertThat(fading.on(Horizon.DYNAMIC, said, LocalDate.parse("2026-01-31")))
        .isEqualTo(said.opinion());
    var late = fading.on(Horizon.DYNAMIC, said, TODAY);
    assertThat(late.presence()).isEqualTo(Presence.UNKNOWN);
    assertThat(late.reasons()).contains("RULES saw", "too long before 2026-03-31");
    assertThat(fading.on(Horizon.STRUCTURAL, said, TODAY)).isEqualTo(said.opinion());
  }

  @Test
  void triggersFadeInWeeksAndStructureInYears() {
    var asOf = LocalDate.parse("2024-03-31");
    var fading = Fading.DEFAULT;
    assertThat(fading.kept(Horizon.STRUCTURAL, asOf, TODAY)).isCloseTo(0.5, within(0.001));
    assertThat(fading.kept(Horizon.DYNAMIC, asOf, TODAY))
        .as("1/16")
        .isCloseTo(0.0625, within(0.001));
    assertThat(fading.kept(Horizon.TRIGGER, asOf, TODAY)).isZero();
    assertThat(fading.renewal(Horizon.TRIGGER, asOf)).isEqualTo("2024-05-01");
    for (Horizon horizon : Horizon.values()) {
      var day = fading.renewal(horizon, asOf);
      assertThat(fading.due(horizon, asOf, day)).isTrue();
      assertThat(fading.due(horizon, asOf, day.minusDays(1))).isFalse();
    }
  }

  @Test
  void aFactorSumsItsIndicatorsAndKeepsTheSplitInSight() {
    var preparation =
        factor(
            7,
            """
            a 7.1  2026-03-31 present  1
            b 7.1  2026-03-31 present  1
            a 7.5  2026-03-31 absent   1
            a 7.14 2026-03-31 absent   1
            b 7.14 2026-03-31 present  1
            """);
    assertThat(preparation.distribution()).isEqualTo(new Distribution(1.5, 0, 1.5, 11));
    assertThat(preparation.disagreement().orElseThrow())
        .as("0 on 7.1 and 2 on 7.14; on 7.5 one speaks alone")
        .isCloseTo(1, within(1e-12));
    assertThat(preparation.splits())
        .extracting(IndicatorSynthesis::indicator)
        .containsExactly("7.14");
    assertThat(preparation.unknown()).hasSize(11);
  }

  @Test
  void theOrderInWhichVoicesSpeakChangesNothing() {
    var judgements =
        Given.judgements(
            """
            a     8.1 2026-03-01 present  1
            b     8.1 2026-03-20 absent   1
            c     8.1 2026-02-01 emerging 2
            RULES 8.1 2026-03-31 present  1
            TREND 8.1 2026-03-31 unknown  1
            """);
    long seed = 7;
    var expected = factor(8, judgements);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(judgements, new Random(seed + i));
      assertThat(factor(8, judgements)).as("seed %d", seed + i).isEqualTo(expected);
    }
  }
}

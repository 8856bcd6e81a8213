package org.upstander.assess.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// J05: how far voices agree, without taking answers for numbers.
class J05_HowFarTheyAgreeTest {
  @Test
  void theEndsAndTheMiddleOfTheMeasure() {
    assertThat(OrderedAgreement.of(0, 5, 0)).as("all say the same").isEqualTo(1);
    assertThat(OrderedAgreement.of(4, 4, 4)).as("spread evenly").isEqualTo(0);
    assertThat(OrderedAgreement.of(3, 0, 3)).as("two camps").isEqualTo(-1);
    assertThat(OrderedAgreement.of(0, 3, 3)).as("neighbours").isEqualTo(0.5);
  }

  /// The worked example of the R package agrmt (D. Ruedin): 1,000 answers on a scale of seven.
  @Test
  void aKnownValueOnSevenCategories() {
    assertThat(OrderedAgreement.of(30, 40, 210, 130, 530, 50, 10))
        .isCloseTo(0.6113333, within(5e-8));
  }

  /// By hand: layers (1,1,1)·1, (1,0,1)·1, (1,0,0)·2 of weights 4, 1, 2 in all 7 give (3·0 + 2·(−1)
  /// + 2·1) / 7 = 0.
  @Test
  void aKnownValueByHand() {
    assertThat(OrderedAgreement.of(4, 1, 2)).isCloseTo(0, within(1e-15));
  }

  @Test
  void turningTheScaleRoundOrCountingInOtherUnitsChangesNothing() {
    long seed = 20260301;
    var random = new SplittableRandom(seed);
    for (int i = 0; i < 2_000; i++) {
      double a = random.nextInt(6);
      double b = random.nextInt(6);
      double c = random.nextInt(6) + 1;
      String which = "seed %d, case %d: %s %s %s".formatted(seed, i, a, b, c);
      double agreement = OrderedAgreement.of(a, b, c);
      assertThat(agreement).as(which).isBetween(-1.0, 1.0);
      assertThat(OrderedAgreement.of(c, b, a)).as(which).isCloseTo(agreement, within(1e-12));
      assertThat(OrderedAgreement.of(a / 3, b / 3, c / 3))
          .as(which)
          .isCloseTo(agreement, within(1e-12));
    }
  }

  @Test
  void whereNobodySaysAnythingThereIsNoAgreement() {
    assertThat(new Distribution(0, 0, 0, 4).disagreement()).isEmpty();
    assertThat(new Distribution(2, 0, 2, 1).disagreement()).contains(2.0);
    assertThatThrownBy(() -> OrderedAgreement.of(0, 0, 0)).hasMessageContaining("some weight");
  }
}

package org.upstander.forecast.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.upstander.score.GridScores;
import org.upstander.score.SampleScore;

/// A tail says what all its draws would say.
class TailTest {
  @RepeatedTest(200)
  void itAgreesWithTheDrawsItStandsFor(RepetitionInfo repetition) {
    var random = new SplittableRandom(repetition.getCurrentRepetition());
    int size = 1 + random.nextInt(60);
    int[] above = random.ints(random.nextInt(size + 1), 1, 40).toArray();
    Tail tail = Tail.of(size, above);
    var all = tail.draws();
    int outcome = random.nextInt(3) == 0 ? random.nextInt(50) : 0;
    double level = random.nextDouble();

    assertThat(tail.mean()).isCloseTo(all.mean(), within(1e-12));
    assertThat(tail.quantile(level)).isEqualTo(all.quantile(level));
    assertThat(tail.atLeast(7)).isEqualTo(all.atLeast(7));
    assertThat(GridScores.crps(tail, outcome))
        .as("seed %d", repetition.getCurrentRepetition())
        .isCloseTo(SampleScore.crps(all, outcome), within(1e-12));
  }

  @Test
  void drawsOfNobodyOrOfMoreThanThereAreAreRefused() {
    assertThatThrownBy(() -> Tail.of(3, 1, 0)).hasMessageContaining("above 0");
    assertThatThrownBy(() -> Tail.of(1, 1, 2)).hasMessageContaining("2 draws above 0 of 1");
  }
}

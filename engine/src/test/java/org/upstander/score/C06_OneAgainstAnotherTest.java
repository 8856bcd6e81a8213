package org.upstander.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.Test;

/// C06: two forecasts of the same onsets are compared case by case, on the same draws of states.
class C06_OneAgainstAnotherTest {
  private static final int STATES = 60;
  private final int[] state = new int[2 * STATES];
  private final int[] year = new int[2 * STATES];
  private final double[] knowing = new double[2 * STATES];
  private final double[] flat = new double[2 * STATES];
  private final boolean[] onset = new boolean[2 * STATES];

  C06_OneAgainstAnotherTest() {
    for (int i = 0; i < state.length; i++) {
      state[i] = i % STATES;
      year[i] = 2000 + i / STATES;
      onset[i] = state[i] < 4;
      knowing[i] = onset[i] ? 0.3 : 0.02;
      flat[i] = 4.0 / STATES;
    }
  }

  private OnsetComparison compare(double[] first, double[] second) {
    return OnsetComparison.of(new OnsetComparison.Cases(state, year, first, second, onset));
  }

  @Test
  void itselfIsNeitherBetterNorWorse() {
    assertThat(compare(knowing, knowing).differences().values())
        .allSatisfy(e -> assertThat(e.value()).isZero());
  }

  @Test
  void differencesAreThoseOfTheScores() {
    var a = OnsetScores.of(state, year, knowing, onset);
    var b = OnsetScores.of(state, year, flat, onset);
    var difference = compare(knowing, flat);
    assertThat(difference.cases()).isEqualTo(120);
    assertThat(difference.onsets()).isEqualTo(8);
    a.figures()
        .forEach((name, estimate) -> {
          double gap = estimate.value() - Objects.requireNonNull(b.figures().get(name)).value();
          var found = Objects.requireNonNull(difference.differences().get(name));
          assertThat(found.value()).as(name).isCloseTo(gap, within(1e-12));
        });
    var listed =
        Objects.requireNonNull(difference.differences().get("onsets in the yearly top 10"));
    // All eight against the 10/60 of them that a list without knowledge holds.
    assertThat(listed.value()).isCloseTo(8 - 8 * 10.0 / 60, within(1e-12));
  }
}

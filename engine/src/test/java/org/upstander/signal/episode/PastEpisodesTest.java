package org.upstander.signal.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// Whether past counts belonged to an episode: one alone may be chance, its neighbours decide.
class PastEpisodesTest {
  private static final double MEAN = 2;
  private static final double DISPERSION = 3;

  /// The probabilities of counts in the midst of a quiet year.
  private static double[] among(double... counts) {
    double[] all = new double[52];
    Arrays.fill(all, MEAN);
    System.arraycopy(counts, 0, all, 20, counts.length);
    double[] means = new double[all.length];
    Arrays.fill(means, MEAN);
    double[] dispersions = new double[all.length];
    Arrays.fill(dispersions, DISPERSION);
    var episodes = new PastEpisodes(all, means, dispersions);
    double[] found = new double[counts.length];
    Arrays.setAll(found, i -> episodes.probability(20 + i));
    return found;
  }

  @Test
  void twoHighWeeksAreMoreThanOne() {
    double alone = among(12, 2)[0];
    double together = among(12, 10)[0];

    assertThat(alone).isLessThan(0.5);
    assertThat(together).isGreaterThan(0.7);
  }

  @Test
  void theQuietWeekBesideAnOutbreakIsNoPartOfIt() {
    double[] found = among(2, 20, 18, 0, 2);

    assertThat(found[0]).isLessThan(0.2);
    assertThat(found[1]).isGreaterThan(0.95);
    assertThat(found[2]).isGreaterThan(0.95);
    assertThat(found[4]).isLessThan(0.2);
  }

  @Test
  void aMissingWeekSaysNothingAndParts() {
    double[] found = among(9, Double.NaN, 8);

    assertThat(found[0]).isBetween(among(9, 2)[0], 1.0);
    assertThat(found[1]).isBetween(0.0, 1.0);
  }

  @Test
  void whereNothingIsHighNothingWasAnEpisode() {
    assertThat(among(3, 4, 2, 3)).containsOnly(0);
  }

  @Test
  void atTheEdgesOfTheHistory() {
    var episodes =
        new PastEpisodes(
            new double[] {30, 25},
            new double[] {MEAN, MEAN},
            new double[] {DISPERSION, DISPERSION});

    assertThat(episodes.probability(0)).isGreaterThan(0.99);
    assertThat(episodes.probability(1)).isGreaterThan(0.99);
  }

  @Test
  void countsBeyondAllMeasureGiveAProbability() {
    var episodes =
        new PastEpisodes(
            new double[] {1e9, 1e12, 1e9, 1e9},
            new double[] {1e-4, 1e-4, 1e-4, 1e-4},
            new double[] {1.03, 1.03, 1.03, 1.03});

    for (int t = 0; t < 4; t++) {
      assertThat(episodes.probability(t)).isBetween(0.0, 1.0);
    }
  }
}

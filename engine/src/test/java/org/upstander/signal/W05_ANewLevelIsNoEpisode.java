package org.upstander.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.upstander.signal.episode.Episode;
import org.upstander.signal.episode.EpisodeSettings;

/// W05: a rise that lasts longer than any episode becomes what is usual. A signal says that
/// something is new, not that a war goes on.
class W05_ANewLevelIsNoEpisode {
  private static final int PEACE = 208;
  private static final Detector DETECTOR = new Episode(EpisodeSettings.DEFAULT);

  /// Stretches of weeks, each of 0 to `most`, each as likely.
  private static double[] weeks(long seed, int... lengthAndMost) {
    double[] counts = new double[0];
    for (int i = 0; i < lengthAndMost.length; i += 2) {
      double[] more = Given.chance(seed + i, lengthAndMost[i], lengthAndMost[i + 1]);
      int before = counts.length;
      counts = Arrays.copyOf(counts, before + more.length);
      System.arraycopy(more, 0, counts, before, more.length);
    }
    return counts;
  }

  private static List<Finding> judge(double... counts) {
    return DETECTOR.detect(Given.weekly(counts), PEACE);
  }

  private static long alarms(List<Finding> findings) {
    return findings.stream().filter(Finding::alarm).count();
  }

  private static int since(Finding finding) {
    return ((Explanation.Episode) finding.explanation()).since();
  }

  @Test
  void aWarIsToldWhenItBeginsAndNotForYears() {
    var findings = judge(weeks(3, PEACE, 6, 104, 60));

    assertThat(alarms(findings.subList(0, 3))).isPositive();
    assertThat(alarms(findings.subList(16, 104))).isLessThanOrEqualTo(3);
    assertThat(findings.getLast().expected()).isBetween(20.0, 40.0);
    assertThat(since(findings.getLast())).isBetween(PEACE - 5, PEACE + 5);
  }

  @Test
  void whatGrowsBeyondTheWarIsNewAgain() {
    double[] counts = weeks(3, PEACE, 6, 60, 60);
    counts[counts.length - 2] = 150;
    counts[counts.length - 1] = 170;

    assertThat(judge(counts).getLast().alarm()).isTrue();
  }

  @Test
  void afterAWarPeaceIsUsualAgainAndSmallViolenceIsNew() {
    double[] counts = weeks(3, PEACE, 6, 104, 60, 52, 6);
    counts[counts.length - 2] = 25;
    counts[counts.length - 1] = 30;
    var last = judge(counts).getLast();

    assertThat(last.alarm()).isTrue();
    assertThat(since(last)).isBetween(PEACE + 100, PEACE + 108);
  }

  @Test
  void threeHighWeeksAreNoNewLevel() {
    double[] counts = weeks(3, PEACE, 6, 40, 6);
    Arrays.fill(counts, PEACE + 5, PEACE + 8, 40);
    var last = judge(counts).getLast();

    assertThat(since(last)).isZero();
    assertThat(last.expected()).isLessThan(5);
  }

  @Test
  void aSeriesThatKeepsItsLevelIsGivenNoOther() {
    long seed = 12;
    var levels =
        new SplittableRandom(seed)
            .longs(60)
            .mapToObj(s -> judge(Given.chance(s, 420, 8)).getLast())
            .filter(f -> since(f) > 0);

    assertThat(levels).as("seed %d", seed).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void weeksThatAreMissingMakeNoLevel() {
    double[] counts = weeks(3, PEACE, 6, 40, 6);
    Arrays.fill(counts, PEACE + 5, PEACE + 30, Double.NaN);

    assertThat(since(judge(counts).getLast())).isZero();
  }

  @Test
  void theWavesOfAnEarlierWarDoNotHideTheEndOfPeace() {
    double[] counts = weeks(3, 104, 6, 60, 900, 150, 6);
    counts[counts.length - 1] = 30;
    var last = judge(counts).getLast();

    assertThat(last.bound()).isLessThan(30);
    assertThat(last.alarm()).isTrue();
  }
}

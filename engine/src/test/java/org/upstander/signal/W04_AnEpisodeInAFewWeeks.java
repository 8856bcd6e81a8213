package org.upstander.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.upstander.signal.episode.Episode;
import org.upstander.signal.episode.EpisodeSettings;
import org.upstander.signal.episode.ReportingDelay;

/// W04: weeks that are each within what is usual are together an episode; an alarm needs no long
/// memory of it afterwards.
class W04_AnEpisodeInAFewWeeks {
  private static final int YEARS_4 = 208;
  private static final Detector DETECTOR = new Episode(EpisodeSettings.DEFAULT);

  /// Four years of 0 to 8 a week, then the weeks given.
  private static double[] then(double... weeks) {
    double[] counts = Arrays.copyOf(Given.chance(21, YEARS_4, 8), YEARS_4 + weeks.length);
    System.arraycopy(weeks, 0, counts, YEARS_4, weeks.length);
    return counts;
  }

  private static List<Finding> judge(double... counts) {
    return DETECTOR.detect(Given.weekly(counts), YEARS_4);
  }

  @Test
  void oneWeekOfElevenIsNoAlarmButTheSecondIs() {
    assertThat(judge(then(4, 3, 4, 10)).getLast().alarm()).isFalse();

    var second = judge(then(4, 3, 11, 11)).getLast();
    assertThat(second.alarm()).isTrue();
    assertThat(((Explanation.Episode) second.explanation()).steps()).isGreaterThan(1);
    assertThat(second.pValue()).isLessThan(0.01);
  }

  @Test
  void theAlarmEndsWithTheEpisode() {
    var findings = judge(then(25, 20, 4, 4));

    assertThat(findings.getFirst().alarm()).isTrue();
    assertThat(findings.getLast().alarm()).isFalse();
  }

  @Test
  void theBoundIsTheCountAboveWhichThisWeekWouldBeAnAlarm() {
    for (double last = 0; last < 30; last++) {
      var finding = judge(then(5, 9, last)).getLast();
      assertThat(finding.alarm()).isEqualTo(last > finding.bound());
      assertThat(finding.bound()).isEqualTo(judge(then(5, 9, 0)).getLast().bound());
    }
  }

  @Test
  void whatHappensLaterChangesNothing() {
    var known = judge(then(5, 9, 14));
    var later = judge(then(5, 9, 14, 80, 90, 100, 3, 4, 5));

    assertThat(later.subList(0, 3)).isEqualTo(known);
  }

  @Test
  void whicheverWeekIsAskedForFirstTheAnswerIsTheSame() {
    var series = Given.weekly(then(5, 9, 14, 8, 3, 9, 12));
    var all = DETECTOR.detect(series, 100);

    for (int from = 101; from < series.length(); from += 7) {
      assertThat(DETECTOR.detect(series, from)).isEqualTo(all.subList(from - 100, all.size()));
    }
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    var series =
        new SplittableRandom(31)
            .longs(40)
            .mapToObj(seed -> Given.weekly(Given.chance(seed, 160, 5)))
            .toList();
    var one = series.stream().map(s -> DETECTOR.detect(s, 140)).toList();

    try (var threads = new ForkJoinPool(3)) {
      assertThat(threads.submit(() -> DETECTOR.detectAll(series, _ -> 140)).join()).isEqualTo(one);
    }
  }

  @Test
  void aMissingWeekIsNotAWeekOfPeace() {
    var missing = judge(then(9, Double.NaN, 11));
    var peace = judge(then(9, 0, 11));

    assertThat(missing.get(1).alarm()).isFalse();
    assertThat(missing.get(1).pValue()).isNaN();
    assertThat(missing.get(1).bound()).isPositive();
    assertThat(missing.getLast().pValue()).isLessThan(peace.getLast().pValue());
  }

  @Test
  void aYearIsEnoughAndLessIsSaidToBeTooLittle() {
    var series = Given.weekly(Given.chance(5, 70, 4));
    int first = DETECTOR.firstIndex(series.timeline());

    assertThat(DETECTOR.detect(series, first)).allMatch(f -> f.bound() > 0);
    assertThat(DETECTOR.detect(series, 20).getFirst().explanation())
        .isInstanceOf(Explanation.None.class);
  }

  @Test
  void daysMonthsAndIndexesAreJudgedToo() {
    for (var timeline :
        List.of(
            new Timeline.Dated(LocalDate.of(2012, 1, 1), Step.DAY),
            new Timeline.Dated(LocalDate.of(2012, 1, 1), Step.MONTH),
            new Timeline.Indexed(26))) {
      double[] counts = Given.chance(8, 2 * timeline.perYear() + 20, 3);
      counts[counts.length - 1] = 40;
      var findings = DETECTOR.detect(CountSeries.of(timeline, counts), counts.length - 3);

      assertThat(findings).allMatch(f -> f.bound() > 0 && f.bound() < 40 && f.expected() > 0);
      assertThat(findings.getLast().alarm()).isTrue();
    }
  }

  @Test
  void twiceThePeopleTwiceTheCounts() {
    double[] counts = then(4, 4, 4);
    double[] people = new double[counts.length];
    Arrays.fill(people, 1000);
    people[counts.length - 1] = 2000;
    var same = judge(counts).getLast();
    var more =
        DETECTOR.detect(Given.weekly(counts).withPopulation(people), counts.length - 1).getLast();

    assertThat(more.expected()).isCloseTo(2 * same.expected(), within(1e-6));
  }

  @Test
  void halfTheReportsStillToComeLowerTheBar() {
    var complete = judge(then(4, 4, 6)).getLast();
    var late = delayed(0).detect(Given.weekly(then(4, 4, 6)), YEARS_4 + 2).getLast();
    var doubted = delayed(0.8).detect(Given.weekly(then(4, 4, 6)), YEARS_4 + 2).getLast();

    assertThat(late.expected()).isCloseTo(complete.expected() / 2, within(1e-9));
    assertThat(late.bound()).isLessThan(complete.bound());
    assertThat(doubted.bound()).isGreaterThan(late.bound());
  }

  private static Detector delayed(double doubt) {
    return new Episode(new EpisodeSettings(0.01, new ReportingDelay(List.of(0.5, 0.9), doubt)));
  }

  @Test
  void sharesOutsideTheirRangeAreRefused() {
    assertThatThrownBy(() -> new ReportingDelay(List.of(0.0), 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> EpisodeSettings.of(1)).isInstanceOf(IllegalArgumentException.class);
  }
}

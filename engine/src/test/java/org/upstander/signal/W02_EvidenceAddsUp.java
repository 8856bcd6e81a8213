package org.upstander.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.upstander.signal.cumulative.Cusum;
import org.upstander.signal.cumulative.CusumSettings;
import org.upstander.signal.cumulative.Glr;
import org.upstander.signal.cumulative.GlrSettings;

/// W02: small excesses in a row are a signal that no single week would be.
class W02_EvidenceAddsUp {
  private static final int YEARS_3 = 156;

  /// Three years of 0 to 6 a week, then a rise by two a week.
  private static CountSeries rising() {
    double[] counts = Given.chance(11, YEARS_3 + 20, 6);
    for (int t = YEARS_3; t < counts.length; t++) {
      counts[t] += 3;
    }
    return Given.weekly(counts);
  }

  @Test
  void aSumOfSmallExcessesRaisesAnAlarm() {
    var findings = new Cusum(CusumSettings.DEFAULT).detect(rising(), YEARS_3);

    assertThat(findings).anyMatch(Finding::alarm);
    assertThat(findings.getFirst().alarm()).isFalse();
  }

  @Test
  void aLikelihoodRatioSaysSinceWhen() {
    var alarm =
        new Glr(GlrSettings.DEFAULT)
            .detect(rising(), YEARS_3).stream().filter(Finding::alarm).findFirst().orElseThrow();

    var since = ((Explanation.Accumulation) alarm.explanation()).since();
    assertThat(since).isBetween(YEARS_3, alarm.index());
    assertThat(alarm.score()).isGreaterThanOrEqualTo(1);
    assertThat(alarm.observed()).isGreaterThanOrEqualTo(alarm.bound());
  }

  @Test
  void aMissingCountLeavesTheSumAsItWas() {
    double[] counts = Given.chance(12, YEARS_3 + 3, 6);
    counts[YEARS_3] = 9;
    counts[YEARS_3 + 1] = Double.NaN;
    var findings = new Cusum(CusumSettings.DEFAULT).detect(Given.weekly(counts), YEARS_3);

    assertThat(statistic(findings.get(1))).isPositive().isEqualTo(statistic(findings.get(0)));
    assertThat(findings.get(1).alarm()).isFalse();
  }

  private static double statistic(Finding finding) {
    return ((Explanation.Accumulation) finding.explanation()).statistic();
  }

  @Test
  void earsComparesWithTheSevenCountsBefore() {
    var series = Given.weekly(2, 3, 2, 4, 3, 2, 5, 9);
    var finding = new Ears(EarsSettings.DEFAULT).detect(series, 7).getFirst();

    // Mean 3, standard deviation sqrt(8/6), 3.0902 of them above.
    assertThat(finding.expected()).isEqualTo(3);
    assertThat(finding.bound()).isCloseTo(3 + 3.090232306 * Math.sqrt(8.0 / 6), within(1e-8));
    assertThat(finding.alarm()).isTrue();
  }

  @Test
  void leapDaysAndFiftyThirdWeeksKeepTheDayOfTheWeek() {
    var weeks = new Timeline.Dated(LocalDate.of(2015, 12, 28), Step.WEEK);

    // 2020-12-28 was a Monday; a year before, the nearest Monday to a Saturday is the 30th.
    int index = 261;
    assertThat(weeks.day(index)).isEqualTo("2020-12-28");
    assertThat(weeks.day(weeks.before(index, 1))).isEqualTo("2019-12-30");
    assertThat(weeks.day(weeks.before(index, 5))).isEqualTo("2015-12-28");
  }
}

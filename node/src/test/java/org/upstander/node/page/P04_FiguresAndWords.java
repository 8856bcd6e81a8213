package org.upstander.node.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upstander.world.Language;
import org.upstander.world.Probability;
import org.upstander.world.ProbabilityWords;

/// P04: a number says no more than is known, and a word means the same on every page.
class P04_FiguresAndWords {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0       | 0
          0.4     | <1
          1.4     | 1
          12.3    | 12
          99.6    | 100
          345     | 350
          1234    | 1,200
          999999  | 1,000,000
          """)
  void forecastDeathsHaveTwoDigits(double deaths, String written) {
    assertThat(Figures.forecast(deaths)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0      | <1 %
          0.0099 | <1 %
          0.01   | 1 %
          0.125  | 13 %
          0.99   | 99 %
          0.991  | >99 %
          1      | >99 %
          """)
  void noProbabilityIsCertain(double p, String written) {
    assertThat(Figures.probability(new Probability(p))).isEqualTo(written.replace(' ', '\u00A0'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.123     | 12 %
          0.0041    | 1 in 240
          0.00001   | 1 in 100,000
          0.0000099 | less than 1 in 100,000
          """)
  void howRarelyChanceGivesAsMuch(double p, String written) {
    assertThat(Figures.chance(p, Texts.in(Language.EN)).replace('\u00A0', ' ')).isEqualTo(written);
  }

  @Test
  void otherFigures() {
    assertThat(Figures.recorded(12345)).isEqualTo("12,345");
    assertThat(Figures.interval(0.3, 0.4)).isEqualTo("0–1");
    assertThat(Figures.low(0.9) + " to " + Figures.high(0.1)).isEqualTo("0 to 1");
    assertThat(Figures.interval(0, 0)).isEqualTo("0");
    assertThat(Figures.interval(123, 4567)).isEqualTo("120–4,600");
    assertThat(Figures.change(30.2)).isEqualTo("+30");
    assertThat(Figures.change(-1234)).isEqualTo("\u22121,200");
    assertThat(Figures.change(-0.4)).isEqualTo("0");
    assertThat(Figures.rare(new Probability(0.0243))).isEqualTo("2.4\u00A0%");
    assertThat(Figures.rare(new Probability(0.0996))).isEqualTo("10\u00A0%");
    assertThat(Figures.rare(new Probability(0.0004))).isEqualTo("<0.1\u00A0%");
    assertThat(Figures.points(0.84)).isEqualTo("+0.8");
    assertThat(Figures.points(-0.04)).isEqualTo("0.0");
    assertThat(Figures.value(1234567)).isEqualTo("1,230,000");
    assertThat(Figures.value(-0.02134)).isEqualTo("\u22120.0213");
  }

  @ParameterizedTest
  @CsvSource({
    "0, EXCEPTIONALLY_UNLIKELY",
    "0.0099, EXCEPTIONALLY_UNLIKELY",
    "0.01, VERY_UNLIKELY",
    "0.1, UNLIKELY",
    "0.33, ABOUT_AS_LIKELY_AS_NOT",
    "0.5, ABOUT_AS_LIKELY_AS_NOT",
    "0.66, ABOUT_AS_LIKELY_AS_NOT",
    "0.661, LIKELY",
    "0.9, LIKELY",
    "0.95, VERY_LIKELY",
    "0.99, VERY_LIKELY",
    "0.991, VIRTUALLY_CERTAIN",
    "1, VIRTUALLY_CERTAIN"
  })
  void wordsOfTheScale(double p, ProbabilityWords words) {
    assertThat(ProbabilityWords.of(new Probability(p))).isEqualTo(words);
  }

  @Test
  void statesThatExpectTheSameShareARank() {
    var expected = List.of(40.0, 7.0, 7.0, 0.0);

    assertThat(Standing.of(40.0, expected)).hasToString("1");
    assertThat(Standing.of(7.0, expected)).hasToString("2=");
    assertThat(Standing.of(0.0, expected)).hasToString("4");
  }

  @Test
  void scalesBeginAtZeroAndEndAtARoundNumberAboveEverything() {
    var linear = Axis.upTo(113, Axis.Kind.LINEAR, 200, 0);
    var root = Axis.upTo(39_000, Axis.Kind.SQUARE_ROOT, 200, 0);

    assertThat(linear.ticks()).containsExactly(0.0, 50.0, 100.0, 150.0);
    assertThat(root.ticks()).containsExactly(0.0, 1_000.0, 5_000.0, 10_000.0, 20_000.0, 40_000.0);
    assertThat(root.at(10_000)).as("a quarter of the top").isEqualTo(100);
    assertThat(linear.at(0)).isEqualTo(200);
  }

  @Test
  void inksStandOutFromTheirGroundAndTypesOfViolenceFromOneAnother() {
    for (Ink ink : List.of(Ink.TEXT, Ink.FAINT, Ink.MEDIAN, Ink.RAISES, Ink.LOWERS)) {
      assertThat(contrast(ink.light(), Ink.GROUND.light())).as(ink + " light").isGreaterThan(4.5);
      assertThat(contrast(ink.dark(), Ink.GROUND.dark())).as(ink + " dark").isGreaterThan(4.5);
    }
    assertThat(contrast(Ink.ONE_SIDED.light(), Ink.STATE_BASED.light())).isGreaterThan(1.8);
    assertThat(contrast(Ink.STATE_BASED.light(), Ink.NON_STATE.light())).isGreaterThan(1.8);
    assertThat(contrast(Ink.ONE_SIDED.dark(), Ink.STATE_BASED.dark())).isGreaterThan(1.5);
    assertThat(contrast(Ink.STATE_BASED.dark(), Ink.NON_STATE.dark())).isGreaterThan(1.5);
  }

  /// The contrast ratio of the Web Content Accessibility Guidelines 2.2.
  private static double contrast(String one, String other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(String colour) {
    double[] weight = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum += weight[i] * (c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}

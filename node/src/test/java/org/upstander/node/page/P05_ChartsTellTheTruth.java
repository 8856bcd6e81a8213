package org.upstander.node.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.upstander.forecast.outlook.Deaths;
import org.upstander.panel.Series;
import org.upstander.source.Violence;
import org.upstander.world.Language;

/// P05: what is drawn is what is recorded and forecast, at its height.
class P05_ChartsTellTheTruth {
  private static final Texts TEXTS = Texts.in(Language.EN);
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d)?");

  @Test
  void theParsOfABarStandOnOneAnotherAtTheirTrueHeights() {
    var byType = new EnumMap<Violence, Series>(Violence.class);
    byType.put(Violence.ONE_SIDED, Series.of(Given.JANUARY, 25));
    byType.put(Violence.STATE_BASED, Series.of(Given.JANUARY, 50));
    byType.put(Violence.NON_STATE, Series.of(Given.JANUARY, 25));
    var deaths = Deaths.of(Given.JANUARY, Given.JANUARY, byType);
    var columns = Column.months(deaths, Given.JANUARY, Given.JANUARY);
    Function<Column, String> name = c -> TEXTS.shortMonth(c.from());
    var words = new HistoryWords(TEXTS, "Deaths", name);

    String chart = HistoryChart.of(TEXTS, "h", words, columns, name).toString();

    // The plot reaches from y = 236 (0 deaths) to y = 52 (100 deaths).
    assertThat(bar(chart, "one-sided")).containsExactly(236.0, 190.0);
    assertThat(bar(chart, "state-based")).containsExactly(190.0, 98.0);
    assertThat(bar(chart, "non-state")).containsExactly(98.0, 52.0);
    assertThat(chart).contains("One-sided violence, against civilians: 25 deaths recorded");
    assertThat(chart).contains("Highest: Jan 2021, with 100.");
  }

  @Test
  void aYearIsTheSumOfItsMonthsAndIncompleteUntilItIsOver() {
    var byType = new EnumMap<Violence, Series>(Violence.class);
    for (Violence type : Violence.values()) {
      byType.put(type, Series.of(Given.JANUARY.minusMonths(12), new double[18]).before(Given.JUNE));
    }
    var deaths = Deaths.of(Given.JANUARY.minusMonths(12), Given.JUNE, byType);

    var years = Column.years(deaths, Given.JANUARY.minusMonths(12), Given.JUNE);

    assertThat(years).extracting(c -> c.total().orElse(-1)).containsExactly(0.0, 0.0);
    assertThat(years).extracting(Column::complete).containsExactly(true, false);
  }

  @Test
  void rangesHoldOneAnotherAndTheTableSaysWhatTheFanShows() {
    var outlook = Given.watchlist("990 RED Redland 20 30 10 40 20 50").outlooks().getFirst();
    var ahead = Ahead.of(outlook.monthly().orElseThrow(), Given.JUNE);

    assertThat(ahead).hasSize(14);
    for (Ahead month : ahead) {
      assertThat(
              List.of(
                  month.nearlyAll().low(),
                  month.most().low(),
                  month.half().low(),
                  month.median(),
                  month.half().high(),
                  month.most().high(),
                  month.nearlyAll().high()))
          .isSorted();
      assertThat(month.any().value()).isGreaterThanOrEqualTo(month.many().value());
    }
    assertThat(ahead.getFirst().month()).isEqualTo(Given.JUNE.plusMonths(1));
    String fan = FanChart.of(TEXTS, outlook.deaths().total(), Given.JUNE, ahead).toString();
    String table = ForecastTable.of(TEXTS, ahead).orElseThrow().toString();
    String middle = ahead.getFirst().most().toString();
    assertThat(fan).contains("80\u00A0% interval " + middle + ";");
    assertThat(table).contains("<td>" + middle + "</td>");
  }

  @Test
  void namesOfLinesThatLieOnOneAnotherAreWrittenOnce() {
    var outlook = Given.watchlist("991 STI Stillland 0 0 0 0 0 0").outlooks().getFirst();
    var ahead = Ahead.of(outlook.monthly().orElseThrow(), Given.JUNE);

    String fan = FanChart.of(TEXTS, outlook.deaths().total(), Given.JUNE, ahead).toString();

    assertThat(fan)
        .contains(">95\u00A0%<")
        .doesNotContain(">80\u00A0%<", ">50\u00A0%<", ">median<");
  }

  @Test
  void chancesFallAsDeathsRiseAndGrowWithTime() {
    var outlook = Given.watchlist("990 RED Redland 20 30 10 40 20 50").outlooks().getFirst();

    var chances = Chances.of(outlook);

    assertThat(chances).extracting(Chances::deaths).containsExactly(1, 25, 100, 1_000, 10_000);
    for (int i = 0; i < chances.size(); i++) {
      assertThat(chances.get(i).soon().value()).isLessThanOrEqualTo(chances.get(i).year().value());
      if (i > 0) {
        assertThat(chances.get(i).year()).isLessThanOrEqualTo(chances.get(i - 1).year());
      }
    }
  }

  @Test
  void everyTextIsUsedWithAllItIsGiven() {
    assertThat(TEXTS.get("state.rank", "{1}", "9")).startsWith("Rank {1} of 9 states");
    assertThat(TEXTS.month(Given.JUNE)).isEqualTo("June 2021");
  }

  /// Bottom and top of the first bar of an ink; the square of the legend is another path.
  private static double[] bar(String chart, String ink) {
    var paths = Pattern.compile("class=\"f-" + ink + "\"[^>]* d=\"([^\"]*)\"").matcher(chart);
    assertThat(paths.find()).as(ink).isTrue();
    double[] numbers =
        NUMBER
            .matcher(paths.group(1))
            .results()
            .map(MatchResult::group)
            .mapToDouble(Double::parseDouble)
            .toArray();
    // M left bottom V top H right V bottom Z
    return new double[] {numbers[1], numbers[2]};
  }
}

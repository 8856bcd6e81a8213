package org.upstander.node.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.upstander.forecast.outlook.Deaths;
import org.upstander.panel.Series;
import org.upstander.source.Violence;

/// P01: a state nobody reports on stands in the list, marked as such, and nowhere as a zero.
class P01_NoDataIsNotZero {
  private final Map<String, String> pages = Given.pages(Given.FOUR_STATES);

  @Test
  void theIndexHasEveryStateAndPutsTheSilentOnesLast() {
    String index = page("index.html");

    assertThat(index.indexOf("Redland")).isLessThan(index.indexOf("Stillland"));
    assertThat(index.indexOf("Stillland")).isLessThan(index.indexOf("Silentland"));
    assertThat(Given.textOf(index)).contains("No data: no source read here covers these states");
  }

  @Test
  void theRowOfASilentStateSaysNoDataAndHoldsNoFigureOfDeaths() {
    var row = Given.row(page("index.html"), "states/SIL.html");

    assertThat(row).hasSize(5);
    assertThat(row.get(0)).isEqualTo("–");
    assertThat(row.get(1)).isEqualTo("Silentland");
    assertThat(row.get(2)).as("level").isEqualTo("no data");
    assertThat(row.get(3)).isEqualTo("no data");
    assertThat(row.get(4)).as("mass killing, another kind of forecast").startsWith("1.3");
  }

  @Test
  void theRowOfAPeacefulStateHoldsZeros() {
    assertThat(Given.row(page("index.html"), "states/STI.html"))
        .startsWith(
            "2=",
            "Stillland",
            "Baseline ●○○○○ stable",
            "0 (0)",
            "0 (0)",
            "<1\u00A0%",
            "<1\u00A0%",
            "0");
  }

  @Test
  void thePageOfASilentStateForecastsNothingAndSaysWhy() {
    String page = page("states/SIL.html");
    String text = Given.textOf(page);

    assertThat(text).contains("There is no data about Silentland", "That is not zero");
    assertThat(page).doesNotContain("id=\"months\"").doesNotContain("id=\"fan-title\"");
    assertThat(bars(page)).as("bars of deaths").isZero();
  }

  @Test
  void theChartsOfASilentStateAreHatchedWithoutAScale() {
    String chart = svg(page("states/SIL.html"), "months-recorded");

    assertThat(chart).contains("s-no-data", ">no data<").doesNotContain("s-grid");
    assertThat(chart).doesNotContain("no deaths recorded");
  }

  @Test
  void theChartsOfAPeacefulStateSayThatNobodyWasRecordedDead() {
    String chart = svg(page("states/STI.html"), "months-recorded");

    assertThat(chart).contains("no deaths recorded").doesNotContain("s-no-data");
  }

  @Test
  void aGapInTheFiguresIsWrittenIntoTheTableBehindTheChart() {
    String page = Given.page(Given.pages("990 RED Redland 20 . 10 40 20 50"), "states/RED.html");

    assertThat(page)
        .contains("<th scope=\"row\">Feb 2021</th>" + "<td>no data</td>".repeat(4))
        .contains("<th scope=\"row\">Jan 2021</th>" + "<td>20</td>".repeat(3) + "<td>60</td>");
    assertThat(svg(page, "months-recorded")).contains("Bars without any data: 1.");
  }

  @Test
  void aTotalOfWhichATypeIsMissingIsMarked() {
    var byType = new EnumMap<Violence, Series>(Violence.class);
    byType.put(Violence.STATE_BASED, Series.of(Given.JANUARY, 7, 0, 0, 0, 0, 0));
    var deaths = Deaths.of(Given.JANUARY, Given.JUNE, byType);
    var outlook = Given.outlook(Given.state(994, "HAL", "Halfland"), deaths);
    var list = Given.list(Given.JUNE, List.of(outlook));

    String page = Given.page(Given.pages(list, Given.provenance()), "states/HAL.html");

    assertThat(page)
        .contains("Jan 2021</th><td>no data</td><td>7</td><td>no data</td><td>7*</td>")
        .contains("some types or months without data")
        .contains("There is no data about Halfland");
  }

  @Test
  void theSmallChartOfASilentStateIsStruckThrough() {
    String index = page("index.html");

    assertThat(index).contains("aria-label=\"Jul 2019 to Jun 2021: no data\"");
    assertThat(index).contains("Jul 2019 to Jun 2021: 510 deaths recorded in 6 of 24 months");
  }

  private String page(String path) {
    return Given.page(pages, path);
  }

  private static String svg(String page, String id) {
    int at = page.indexOf("id=\"" + id + "-title\"");
    return page.substring(page.lastIndexOf("<svg", at), page.indexOf("</svg>", at));
  }

  private static long bars(String page) {
    String recorded = "<path class=\"f-(one-sided|state-based|non-state|recorded)\"";
    // The three squares of each of the two legends are all there may be.
    return Pattern.compile(recorded).matcher(page).results().count() - 6;
  }
}

package org.upstander.node.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// P07: a page says the level of its state in a word and on a ladder, and why; where too little is
/// known it says that instead, and how high the level could be.
class P07_LevelsWithReasons {
  private final Map<String, String> pages = Given.pages(Given.FOUR_STATES);

  /// The section about the level, as a reader who sees no drawing reads it.
  private String section(String path) {
    String page = Given.page(pages, path);
    int at = page.indexOf("<section id=\"level\"");
    return page.substring(at, page.indexOf("</section>", at));
  }

  @Test
  void theReasonStandsWithTheFigureAndWhatTheRuleAsksFor() {
    String text = Given.textOf(section("states/RED.html"));
    assertThat(text)
        .contains("Alert: risk well above the ordinary")
        .contains("Deaths of civilians in one-sided violence in the last 12 months: at least 170.")
        .contains("Alert Repeated deliberate killing of civilians (¶10, ¶35)")
        .contains("The rule asks for 100 or more.");
  }

  @Test
  void theLadderMarksTheLevelAndTheWorstCaseInWords() {
    String section = section("states/STI.html");
    assertThat(section).containsOnlyOnce("aria-current=\"step\"");
    assertThat(Given.textOf(section))
        .contains("Baseline this state Watch Alert")
        .contains("Emergency at the worst")
        .contains("If all that is not known were as bad as it can be, the level would be Emergency")
        .contains("no calendar was given");
  }

  @Test
  void aStateNobodyReportsOnHasNoLevel() {
    String section = section("states/SIL.html");
    assertThat(section).doesNotContain("aria-current");
    assertThat(Given.textOf(section))
        .contains("Too little is known of this state for a level. That is not calm")
        .contains("no source tells state-based violence in the state from 2020-07 to 2021-06")
        .contains("No rule fires on what is known.");
    assertThat(Given.textOf(Given.page(pages, "states/SIL.html"))).contains("Level no data");
  }

  /// The run month is June 2021: a forecast from 2018 was of 2019 and 2020.
  @Test
  void aForecastWhoseYearsAreOverSaysSoWhereverItStands() {
    var outlooks =
        Given.watchlist(Given.FOUR_STATES).outlooks().stream()
            .map(o -> Given.from(2018, o))
            .toList();
    var old = Given.pages(Given.list(Given.JUNE, outlooks), Given.provenance());
    assertThat(Given.textOf(Given.page(old, "index.html")))
        .contains("New mass killing in 2019 or 2020, years that are over");
    assertThat(Given.textOf(Given.page(old, "states/RED.html")))
        .contains("in 2019 or 2020, which are over, so the level does not count it; rank")
        .contains("These years, 2019 and 2020, are over at the end of the run month")
        .contains("the forecast from the conditions of 2018 is of 2019 and 2020, which are over");

    assertThat(Given.textOf(Given.page(pages, "index.html")))
        .contains("New mass killing in 2021 or 2022 ")
        .doesNotContain("are over");
    assertThat(Given.textOf(Given.page(pages, "states/RED.html")))
        .contains("in 2021 or 2022; rank")
        .doesNotContain("are over");
  }

  @Test
  void theIndexCountsLevelsAndNamesTheOneOfEachState() {
    String index = Given.page(pages, "index.html");
    int at = index.indexOf("<section id=\"levels\"");
    String levels = Given.textOf(index.substring(at, index.indexOf("</section>", at)));
    var counts = Pattern.compile("(\\d+) [●○]{5} (\\w+)").matcher(levels).results().toList();
    assertThat(counts).hasSize(5);
    assertThat(counts.stream().mapToInt(m -> Integer.parseInt(m.group(1))).sum()).isEqualTo(3);
    assertThat(levels).contains("too little is known for a level: 1;");
    assertThat(Given.row(index, "states/RED.html").get(2)).isEqualTo("Alert ●●●○○ emerging risk");
  }
}

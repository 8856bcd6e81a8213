package org.upstander.node.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.upstander.node.track.TrackFiles;

/// P06: the record of past forecasts is one click away, and it names what went wrong.
class P06_FailuresByName {
  private final String page = Given.page(Given.pages(Given.FOUR_STATES), "track-record.html");

  @Test
  void theIndexLeadsToIt() {
    assertThat(Given.page(Given.pages(Given.FOUR_STATES), "index.html"))
        .contains("href=\"track-record.html\"");
  }

  @Test
  void everyWindowAndEveryModelIsOnIt() {
    var record = TrackFiles.shipped();
    String text = Given.textOf(page);

    assertThat(record.deaths()).isNotEmpty();
    record.deaths().forEach(row -> assertThat(text).contains(Figures.score(row.crps())));
    record
        .scores()
        .forEach(row -> assertThat(text).contains(Figures.score(row.value()).substring(0, 2)));
  }

  @Test
  void publishedMarksStandBesideOurs() {
    assertThat(Given.textOf(page))
        .contains("TFT, as published 12.87", "Conflictology, as published");
  }

  @Test
  void theWarNobodySawIsNamed() {
    assertThat(Given.textOf(page))
        .containsPattern("Ethiopia, 2020 \\S+ \\S+ \\S+ 20,916 a war that the past did not hold");
  }

  @Test
  void everyMissedOnsetSaysWhyItWasLow() {
    var record = TrackFiles.shipped();

    assertThat(record.misses())
        .isNotEmpty()
        .allSatisfy(m -> assertThat(m.rank()).isGreaterThan(30));
    assertThat(record.misses()).allSatisfy(m -> assertThat(m.lowered()).isNotBlank());
  }

  @Test
  void whatChangedSinceLastYearIsNamed() {
    String red = Given.page(Given.pages(Given.FOUR_STATES), "states/RED.html");

    assertThat(Given.textOf(red)).contains("Attempted coup: from 0 to 1 (+1.5)");
  }
}

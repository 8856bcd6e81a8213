package org.upstander.warning.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.upstander.forecast.outlook.Outlook;
import org.upstander.source.Violence;
import org.upstander.warning.AlertLevel;
import org.upstander.warning.rule.Input;
import org.upstander.warning.rule.Rule;
import org.upstander.world.Phase;
import org.upstander.world.Probability;

/// L01: a state in which 30 people died in battle each month of this year and 10 civilians were
/// killed in the last three; the year before was worse. Its picture holds these very numbers.
class L01_FiguresMakeAPicture {
  private static final Outlook KENYA =
      Given.outlook(Given.KENYA, "12x90 12x30", "21x0 3x10", OptionalDouble.of(0.035));

  private static Input input(Outlook outlook, String measure) {
    return Given.rule(outlook).picture().get(measure);
  }

  @Test
  void recordedDeathsAreThoseOfTheRunMonthAndBefore() {
    assertThat(input(KENYA, "deaths")).isEqualTo(new Input.Known(360));
    assertThat(input(KENYA, "deaths-before")).isEqualTo(new Input.Known(1080));
    assertThat(input(KENYA, "deaths-quarter")).isEqualTo(new Input.Known(90));
    assertThat(input(KENYA, "one-sided")).isEqualTo(new Input.Known(30));
  }

  @Test
  void forecastsAreThoseOfTheOutlook() {
    var battles = KENYA.year(Violence.STATE_BASED).orElseThrow();
    double expected = battles.mean();
    double grave = battles.atLeast(1_000).value();
    assertThat(expected)
        .as("the year ahead of all types")
        .isLessThan(KENYA.expected().orElseThrow());
    assertThat(input(KENYA, "expected")).isEqualTo(new Input.Known(expected));
    assertThat(input(KENYA, "at-least-1000")).isEqualTo(new Input.Known(grave));
    assertThat(input(KENYA, "structural")).isEqualTo(new Input.Known(0.035));
  }

  @Test
  void whereViolenceIsUnderWayNobodyAsksWhetherItBreaksOut() {
    assertThat(input(KENYA, "outbreak")).isInstanceOf(Input.NotAsked.class);
    var quiet = Given.outlook(Given.KENYA, "24x1", "24x0");
    assertThat(input(quiet, "outbreak"))
        .isEqualTo(
            new Input.Known(
                quiet.outbreak(Violence.STATE_BASED).map(Probability::value).orElseThrow()));
  }

  @Test
  void theTableSpeaksAndTheLevelIsShown() {
    var ruling = Given.rule(KENYA);
    assertThat(ruling.level())
        .hasValueSatisfying(l -> assertThat(l).isGreaterThan(AlertLevel.WATCH));
    assertThat(ruling.phase()).as("1,080, then 360").contains(Phase.RECOVERY);
    assertThat(ruling.decision().reasons().fired())
        .extracting(Rule::id)
        .contains("deaths-alert", "structural-watch", "after-crisis");
    assertThat(ruling.picture().asOf()).isEqualTo("2025-12-31");
  }

  /// A table that ends in 2014 says nothing about 2026.
  @Test
  void aForecastWhoseYearsAreOverIsMissing() {
    assertThat(stale(2023))
        .isEqualTo(
            new Input.Missing(
                "the forecast from the conditions of 2023 is of 2024 and 2025, which are over"));
    assertThat(stale(2024)).isEqualTo(new Input.Known(0.2));
  }

  private static Input stale(int baseYear) {
    return StructuralInput.of(Optional.of(Given.structural(0.2, baseYear)), Given.DECEMBER, true);
  }
}

package org.upstander.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// B03: an event that stands in several editions counts once, as the latest edition tells it.
class B03_TheSameEventInTwoEditions {
  private static final Evidence EDITIONS =
      Given.events(
          """
          edition  id   state  day         deaths
          23.1     100  ETH    2020-11-09      12
          23.1     101  ETH    2020-11-11       3
          24.0.11  200  ETH    2024-10-30       5
          24.1     100  ETH    2020-11-09     600
          """);

  @Test
  void theLatestEditionDecidesAndNoEventIsLost() {
    assertThat(EDITIONS.events().current())
        .extracting(t -> t.event().id() + ": " + t.event().deaths().best())
        .containsExactly("100: 600", "101: 3", "200: 5");
  }

  @Test
  void inTheAutumnOf2023TheEditionOf2024DidNotExist() {
    var then = EDITIONS.asOf(LocalDate.parse("2023-10-01"));

    assertThat(then.events().current())
        .extracting(t -> t.event().id() + ": " + t.event().deaths().best())
        .containsExactly("100: 12", "101: 3");
  }

  @Test
  void aCandidateEventIsKnownFromTheMonthAfterItsOwn() {
    var early = EDITIONS.asOf(LocalDate.parse("2024-11-30"));
    var late = EDITIONS.asOf(LocalDate.parse("2024-12-31"));

    assertThat(early.events().current()).extracting(t -> t.event().id()).doesNotContain("200");
    assertThat(late.events().current()).extracting(t -> t.event().id()).contains("200");
  }
}

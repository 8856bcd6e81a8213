package org.upstander.warning.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upstander.forecast.outlook.Outlook;
import org.upstander.panel.Series;
import org.upstander.source.Violence;
import org.upstander.warning.AlertLevel;
import org.upstander.warning.rule.Input;
import org.upstander.warning.rule.Rule;
import org.upstander.world.Phase;
import org.upstander.world.Probability;

/// L13: each type of violence has its own measures. Thresholds that were chosen on deaths in
/// state-based violence are never asked of others, and a total does not stand in for a type.
class L13_TypesOfViolenceApart {
  private static final Outlook GROUPS = Given.three(Given.KENYA, "24x0", "24x500", "24x0");
  private static final Outlook STATE = Given.three(Given.KENYA, "24x500", "24x0", "24x0");

  private static Input input(Outlook outlook, String measure) {
    return Given.rule(outlook).picture().get(measure);
  }

  /// 6,000 people killed each other in a year: in war an emergency, between groups an alert.
  @Test
  void groupsThatFightEachOtherAreNoWar() {
    var groups = Given.rule(GROUPS);
    assertThat(groups.picture().get("deaths")).isEqualTo(new Input.Known(0));
    assertThat(groups.picture().get("non-state")).isEqualTo(new Input.Known(6_000));
    assertThat(groups.level()).contains(AlertLevel.ALERT);
    assertThat(groups.phase()).contains(Phase.EMERGING);
    assertThat(groups.decision().reasons().fired())
        .extracting(Rule::id)
        .containsExactlyInAnyOrder("non-state-watch", "non-state-alert");
    assertThat(Given.rule(STATE).level()).contains(AlertLevel.EMERGENCY);
  }

  @Test
  void fightsBetweenGroupsBeginToCountAtTwentyFive() {
    var few = Given.three(Given.KENYA, "24x0", "12x0 11x2 1x2", "24x0");
    var more = Given.three(Given.KENYA, "24x0", "12x0 11x2 1x3", "24x0");
    assertThat(Given.rule(few).decision().reasons().fired()).isEmpty();
    assertThat(Given.rule(more).decision().reasons().fired())
        .extracting(Rule::id)
        .containsExactly("non-state-watch");
  }

  @Test
  void forecastsAreThoseOfStateBasedViolence() {
    var mixed = Given.three(Given.KENYA, "24x1", "24x200", "24x5");
    var own = mixed.year(Violence.STATE_BASED).orElseThrow();
    assertThat(input(mixed, "at-least-25")).isEqualTo(new Input.Known(own.atLeast(25).value()));
    assertThat(input(mixed, "expected")).isEqualTo(new Input.Known(own.mean()));
    assertThat(mixed.expected().orElseThrow()).isGreaterThan(10 * own.mean());
    assertThat(input(mixed, "outbreak"))
        .as("quiet between the state and groups, whatever groups do to each other")
        .isEqualTo(
            new Input.Known(
                mixed.outbreak(Violence.STATE_BASED).map(Probability::value).orElseThrow()));
    assertThat(mixed.outbreak()).as("not quiet in all").isEmpty();
  }

  /// Where the run counts other types only, nothing is said of state-based violence.
  @Test
  void aTotalDoesNotStandInForAType() {
    var civilians = series(Violence.ONE_SIDED, "24x300");
    var basis = EnumSet.of(Violence.ONE_SIDED);
    var outlook = Given.counting(Given.KENYA, civilians, basis);
    assertThat(outlook.deaths().total().sumOfLatest(12)).hasValue(3_600);
    assertThat(input(outlook, "deaths"))
        .isEqualTo(
            new Input.Missing(
                "no source tells state-based violence in the state from 2025-01 to 2025-12"));
    for (String forecast : new String[] {"outbreak", "at-least-25", "at-least-1000", "expected"}) {
      assertThat(input(outlook, forecast))
          .as(forecast)
          .isEqualTo(
              new Input.Missing(
                  "no source tells state-based violence in the state, so it is not forecast"));
    }
    assertThat(Given.rule(outlook).level()).contains(AlertLevel.EMERGENCY);
  }

  @Test
  void aTypeThatTheRunDoesNotCountIsNotForecast() {
    var byType = series(Violence.ONE_SIDED, "24x0");
    byType.put(Violence.STATE_BASED, Given.months("24x1"));
    var outlook = Given.counting(Given.KENYA, byType, EnumSet.of(Violence.ONE_SIDED));
    assertThat(input(outlook, "deaths")).isEqualTo(new Input.Known(12));
    assertThat(input(outlook, "at-least-25"))
        .isEqualTo(
            new Input.Missing("state-based violence is not among the types that the run counts"));
  }

  /// Half of the world is known: recorded deaths speak, the forecast does not.
  @Test
  void whereAnotherTypeIsNotCoveredNothingIsForecast() {
    var half = Given.three(Given.KENYA, "24x100", "24x.", "24x0");
    assertThat(input(half, "deaths")).isEqualTo(new Input.Known(1_200));
    assertThat(input(half, "non-state"))
        .isEqualTo(
            new Input.Missing(
                "no source tells non-state violence in the state from 2025-01 to 2025-12"));
    assertThat(input(half, "expected"))
        .isEqualTo(
            new Input.Missing(
                "not every type of violence that the run counts is covered, so nothing is"
                    + " forecast"));
    assertThat(input(half, "outbreak")).isInstanceOf(Input.NotAsked.class);
  }

  private static EnumMap<Violence, Series> series(Violence type, String months) {
    return new EnumMap<>(Map.of(type, Given.months(months)));
  }
}

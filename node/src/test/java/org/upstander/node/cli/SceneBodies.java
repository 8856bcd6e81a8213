package org.upstander.node.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.upstander.group.Exposure;
import org.upstander.group.Ground;
import org.upstander.group.Group;
import org.upstander.group.GroupNeed;
import org.upstander.group.GroupPlace;
import org.upstander.group.Sensitivity;
import org.upstander.group.SizeBand;
import org.upstander.group.Validity;
import org.upstander.record.body.DecisionBody;
import org.upstander.record.body.ForecastBody;
import org.upstander.warning.rule.Input;
import org.upstander.warning.rule.Picture;
import org.upstander.warning.rule.RuleTable;
import org.upstander.world.Probability;
import org.upstander.world.Situation;

/// What stands on record before a warning is drafted: a group at risk, a forecast, a decision.
final class SceneBodies {
  private SceneBodies() {}

  static Group displaced() {
    var exact = new GroupPlace.Exact(Scene.EXACT, Sensitivity.CLOSED);
    return new Group(
        "displaced-in-the-west",
        "People displaced by the fighting",
        Set.of(Ground.DISPLACED),
        List.of(new GroupPlace(625, Optional.of("West Darfur"), Optional.of(exact))),
        SizeBand.TENS_OF_THOUSANDS,
        Set.of(Exposure.KILLING, Exposure.DENIAL_OF_RELIEF),
        List.of(new GroupNeed(GroupNeed.Kind.FREE_MOVEMENT, "a way out that stays open")),
        List.of(),
        new Validity(LocalDate.parse("2031-01-01"), LocalDate.parse("2031-12-31")));
  }

  static ForecastBody forecast() {
    String deaths = "deaths in organised violence";
    var by = LocalDate.parse("2032-02-29");
    return new ForecastBody.Published(
        YearMonth.parse("2031-02"),
        "upstander",
        "1",
        List.of(),
        List.of(
            new ForecastBody.Count(
                deaths,
                LocalDate.parse("2031-04-01"),
                LocalDate.parse("2031-06-30"),
                110,
                340,
                900)),
        List.of(
            chance("25 or more " + deaths, by, 0.93), chance("1,000 or more " + deaths, by, 0.58)));
  }

  private static ForecastBody.Chance chance(String event, LocalDate by, double p) {
    return new ForecastBody.Chance(
        event + " within 12 months", by, new Probability(p), Optional.empty(), Optional.empty());
  }

  static DecisionBody ruled(Situation situation, LocalDate day) {
    var inputs = new TreeMap<String, Input>();
    inputs.put("deaths", new Input.Known(640));
    inputs.put("deaths-quarter", new Input.Known(230));
    inputs.put("one-sided", new Input.Known(130));
    inputs.put("structural", new Input.Known(0.046));
    inputs.put("at-least-25", new Input.Known(0.93));
    inputs.put("at-least-1000", new Input.Known(0.58));
    inputs.put("signals", new Input.Known(3));
    inputs.put("signal-strength", new Input.Known(2.4));
    var picture = new Picture(situation, day, inputs);
    return DecisionBody.Ruled.of(RuleTable.shipped().decide(picture), picture);
  }
}

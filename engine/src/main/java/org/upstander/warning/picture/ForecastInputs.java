package org.upstander.warning.picture;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.upstander.forecast.Forecast;
import org.upstander.forecast.deaths.Escalation;
import org.upstander.forecast.outlook.Outlook;
import org.upstander.panel.Series;
import org.upstander.warning.rule.Input;

/// What the deaths model says of state-based violence in the twelve months after the run month: the
/// type on which the thresholds were chosen. Deaths of other types do not stand in for it.
final class ForecastInputs {
  private ForecastInputs() {}

  static Map<String, Input> of(Outlook outlook) {
    var inputs = new TreeMap<String, Input>();
    inputs.put("outbreak", outbreak(outlook));
    var year = outlook.year(DeathsInputs.CHOSEN_ON);
    inputs.put("at-least-25", figure(outlook, year.map(d -> d.atLeast(25).value())));
    inputs.put("at-least-1000", figure(outlook, year.map(d -> d.atLeast(1_000).value())));
    inputs.put("expected", figure(outlook, year.map(Forecast.Draws::mean)));
    return inputs;
  }

  private static Input figure(Outlook outlook, Optional<Double> figure) {
    return figure.<Input>map(Input.Known::new).orElseGet(() -> silent(outlook));
  }

  /// Why nothing is forecast of state-based violence.
  private static Input silent(Outlook outlook) {
    if (outlook.deaths().find(DeathsInputs.CHOSEN_ON).isEmpty()) {
      return new Input.Missing(
          "no source tells state-based violence in the state, so it is not forecast");
    }
    return new Input.Missing(
        outlook.monthly().isPresent()
            ? "state-based violence is not among the types that the run counts"
            : "not every type of violence that the run counts is covered, so nothing is forecast");
  }

  /// Where violence is under way, nobody asks whether it breaks out.
  private static Input outbreak(Outlook outlook) {
    var outbreak = outlook.outbreak(DeathsInputs.CHOSEN_ON);
    if (outbreak.isPresent()) {
      return new Input.Known(outbreak.get().value());
    }
    var escalation = Escalation.STANDARD;
    var past = outlook.deaths().find(DeathsInputs.CHOSEN_ON);
    if (past.filter(s -> underWay(s, escalation)).isPresent()) {
      return new Input.NotAsked(
          "violence is under way: a month of the last %d had %d deaths or more"
              .formatted(escalation.quiet(), escalation.threshold()));
    }
    return outlook.monthly(DeathsInputs.CHOSEN_ON).isEmpty()
        ? silent(outlook)
        : new Input.Missing(
            "not all of the last %d months are recorded, so nobody knows whether they were quiet"
                .formatted(escalation.quiet()));
  }

  private static boolean underWay(Series past, Escalation escalation) {
    YearMonth last = past.last();
    for (int age = 0; age < escalation.quiet(); age++) {
      var deaths = past.get(last.minusMonths(age));
      if (deaths.isPresent() && deaths.getAsDouble() >= escalation.threshold()) {
        return true;
      }
    }
    return false;
  }
}

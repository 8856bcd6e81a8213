package org.upstander.warning.picture;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.upstander.forecast.deaths.Escalation;
import org.upstander.forecast.outlook.Outlook;
import org.upstander.panel.Series;
import org.upstander.warning.rule.Input;
import org.upstander.world.Probability;

/// What the deaths model says of the twelve months after the run month.
final class ForecastInputs {
  private static final Input SILENT =
      new Input.Missing("no source covers the state, so nothing is forecast");

  private ForecastInputs() {}

  static Map<String, Input> of(Outlook outlook) {
    var inputs = new TreeMap<String, Input>();
    inputs.put("outbreak", outbreak(outlook));
    inputs.put("at-least-25", probability(outlook.atLeast(25)));
    inputs.put("at-least-1000", probability(outlook.atLeast(1_000)));
    inputs.put("expected", outlook.expected().<Input>map(Input.Known::new).orElse(SILENT));
    return inputs;
  }

  private static Input probability(Optional<Probability> probability) {
    return probability.<Input>map(p -> new Input.Known(p.value())).orElse(SILENT);
  }

  /// Where violence is under way, nobody asks whether it breaks out.
  private static Input outbreak(Outlook outlook) {
    if (outlook.outbreak().isPresent()) {
      return new Input.Known(outlook.outbreak().get().value());
    }
    var escalation = Escalation.STANDARD;
    if (underWay(outlook.deaths().total(), escalation)) {
      return new Input.NotAsked(
          "violence is under way: a month of the last %d had %d deaths or more"
              .formatted(escalation.quiet(), escalation.threshold()));
    }
    return outlook.monthly().isEmpty()
        ? SILENT
        : new Input.Missing(
            "not all of the last %d months are recorded, so nobody knows whether they were quiet"
                .formatted(escalation.quiet()));
  }

  private static boolean underWay(Series total, Escalation escalation) {
    YearMonth last = total.last();
    for (int age = 0; age < escalation.quiet(); age++) {
      var deaths = total.get(last.minusMonths(age));
      if (deaths.isPresent() && deaths.getAsDouble() >= escalation.threshold()) {
        return true;
      }
    }
    return false;
  }
}

package org.upstander.warning.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.upstander.forecast.outlook.Outlook;
import org.upstander.signal.event.StateSignals;
import org.upstander.warning.rule.FactorShare;
import org.upstander.warning.rule.Input;
import org.upstander.warning.rule.Picture;
import org.upstander.world.Situation;

/// Makes the picture of a state out of all that is known.
final class PictureMaker {
  private final Knowledge knowledge;
  private final boolean structural;

  PictureMaker(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.structural =
        knowledge.watchlist().outlooks().stream().anyMatch(o -> o.structural().isPresent());
  }

  Picture of(Outlook outlook) {
    var month = knowledge.watchlist().month();
    var signals = knowledge.signals().find(outlook.state().code());
    var inputs = new TreeMap<String, Input>();
    inputs.put("structural", StructuralInput.of(outlook.structural(), month, structural));
    inputs.putAll(ForecastInputs.of(outlook));
    inputs.putAll(DeathsInputs.of(outlook.deaths(), month));
    inputs.putAll(SignalInputs.of(signals, month));
    inputs.put(
        "triggers",
        TriggerInput.of(knowledge.agenda(), knowledge.calendar(), outlook.state(), month));
    inputs.putAll(
        FactorShare.inputs(knowledge.judged().getOrDefault(outlook.state().code(), List.of())));
    return new Picture(Situation.of(outlook.state()), asOf(signals), inputs);
  }

  /// The end of the run month, or the last day counted in the state's lists of events if they reach
  /// beyond it.
  private LocalDate asOf(Optional<StateSignals> signals) {
    LocalDate end = knowledge.watchlist().month().atEndOfMonth();
    return signals.flatMap(SignalInputs::lastDay).filter(day -> day.isAfter(end)).orElse(end);
  }
}

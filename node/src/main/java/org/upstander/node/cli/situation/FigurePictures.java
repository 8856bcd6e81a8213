package org.upstander.node.cli.situation;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.upstander.forecast.outlook.Outlook;
import org.upstander.node.Mistake;
import org.upstander.node.cli.Version;
import org.upstander.node.run.Input;
import org.upstander.node.run.Material;
import org.upstander.node.run.Run;
import org.upstander.node.terminal.DataArgument;
import org.upstander.record.body.ForecastBody;
import org.upstander.record.body.OutlookForecast;
import org.upstander.signal.catalogue.DetectionMethods;
import org.upstander.warning.rule.Picture;
import org.upstander.world.Situation;
import org.upstander.world.States;

/// Pictures and forecasts of states from one run, so that all situations are decided from the same.
///
/// @param leftOut files that could not be read, and why
record FigurePictures(Run run, List<Material.LeftOut> leftOut) {

  /// @param month the last month of figures; empty for the last that covers all states
  /// @param day from which one looks back for signals and ahead for dates
  static FigurePictures of(DataArgument data, Optional<YearMonth> month, LocalDate day)
      throws IOException {
    var all = data.read();
    var material = data.knownOn().map(all::asOf).orElse(all);
    var method = DetectionMethods.named(DetectionMethods.DEFAULT);
    var run = Run.of(material, month, Version.current()).looking(material, day, method);
    return new FigurePictures(run, material.leftOut());
  }

  /// The picture of the whole state that the situation belongs to.
  Picture picture(Situation situation) {
    return run.rulings().get(outlook(situation).state()).picture();
  }

  /// The forecasts of that state; empty if it has none.
  Optional<ForecastBody.Published> forecast(Situation situation) {
    var provenance = run.provenance();
    var inputs = provenance.inputs().stream().filter(Input::used).map(Input::sha256).toList();
    return OutlookForecast.of(
        run.watchlist(),
        outlook(situation),
        new OutlookForecast.Made(provenance.version(), inputs));
  }

  private Outlook outlook(Situation situation) {
    return run.watchlist().outlooks().stream()
        .filter(o -> o.state().code() == situation.state())
        .findFirst()
        .orElseThrow(() ->
            Mistake.input(
                "%s was no state in %s, the month of the figures: name the state it belongs to now."
                    .formatted(
                        States.world()
                            .find(situation.state())
                            .map(s -> s.name())
                            .orElse(situation.toString()),
                        run.watchlist().month())));
  }
}

package org.upstander.node.output;

import static org.upstander.node.store.Sheet.Kind.NUMBER;
import static org.upstander.node.store.Sheet.Kind.TEXT;
import static org.upstander.node.store.Sheet.Kind.WHOLE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.upstander.node.run.Run;
import org.upstander.node.store.Sheet;
import org.upstander.signal.Finding;
import org.upstander.signal.event.SeriesSignal;
import org.upstander.signal.event.StateSignals;
import org.upstander.world.Probability;
import org.upstander.world.States;

/// The series of events and deaths as a table: one row a week or month of each state's own series
/// and of each finer series that rose.
final class SignalSheet {
  private static final List<Sheet.Column> COLUMNS =
      List.of(
          new Sheet.Column("run_month", "#date+run", TEXT),
          new Sheet.Column("iso3", "#country+code+v_iso3", TEXT),
          new Sheet.Column("gleditsch_ward", "#country+code+v_gw", WHOLE),
          new Sheet.Column("breakdown", "#meta+breakdown", TEXT),
          new Sheet.Column("part", "#meta+part", TEXT),
          new Sheet.Column("measure", "#indicator+type", TEXT),
          new Sheet.Column("step", "#date+step", TEXT),
          new Sheet.Column("first_day", "#date+start", TEXT),
          new Sheet.Column("last_day", "#date+end", TEXT),
          new Sheet.Column("observed", "#indicator+num", NUMBER),
          new Sheet.Column("expected", "#indicator+expected", NUMBER),
          new Sheet.Column("bound", "#indicator+bound", NUMBER),
          new Sheet.Column("alarm", "#indicator+alarm", WHOLE),
          new Sheet.Column("p_value", "#indicator+probability+p", NUMBER),
          new Sheet.Column("series_adjusted_p_value", "#indicator+probability+adjusted", NUMBER),
          new Sheet.Column("series_raised", "#indicator+raised", WHOLE),
          new Sheet.Column("version", "#meta+version", TEXT),
          new Sheet.Column("inputs_sha256", "#meta+hash", TEXT));

  private SignalSheet() {}

  static Sheet of(Run run, String inputs) {
    var sheet = new Sheet(COLUMNS);
    for (StateSignals state : run.signals().states()) {
      Stream.concat(state.national().stream(), state.raised().stream())
          .forEach(series ->
              series.findings().forEach(finding -> add(sheet, run, inputs, series, finding)));
    }
    return sheet;
  }

  private static void add(
      Sheet sheet, Run run, String inputs, SeriesSignal series, Finding finding) {
    var key = series.key();
    sheet.add(
        run.watchlist().month().toString(),
        States.world().get(key.state()).iso3(),
        key.state(),
        lower(key.breakdown()),
        key.name(),
        lower(key.measure()),
        lower(key.step()),
        series.first(finding).toString(),
        series.last(finding).toString(),
        number(finding.observed()),
        number(finding.expected()),
        number(finding.bound()),
        finding.alarm() ? 1 : 0,
        number(finding.pValue()),
        series.adjusted().map(Probability::value),
        series.raised() ? 1 : 0,
        run.provenance().version(),
        inputs);
  }

  /// Absent where there is no such number.
  private static Optional<Double> number(double value) {
    return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}

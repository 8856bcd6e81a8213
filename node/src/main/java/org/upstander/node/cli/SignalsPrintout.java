package org.upstander.node.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.upstander.node.page.Figures;
import org.upstander.node.store.Json;
import org.upstander.signal.Finding;
import org.upstander.signal.event.Cluster;
import org.upstander.signal.event.SeriesSignal;
import org.upstander.signal.event.Signals;
import org.upstander.signal.event.StateSignals;
import org.upstander.world.States;

/// What stands out now as it is printed on a terminal.
final class SignalsPrintout {
  private static final int STATES = 8;

  private SignalsPrintout() {}

  /// A short section under the watchlist; nothing if no list of events was read.
  static String toText(Signals signals) {
    if (signals.states().isEmpty()) {
      return "";
    }
    var raised = signals.states().stream().filter(StateSignals::raisedAsWhole).toList();
    String covered =
        "%d of %d states with lists of events".formatted(raised.size(), signals.states().size());
    String lines =
        raised.stream().limit(STATES).map(SignalsPrintout::line).collect(Collectors.joining());
    String more = raised.size() > STATES ? "  and %d more\n".formatted(raised.size() - STATES) : "";
    return "\nSignals, more than a state's own past explains: " + covered + "\n" + lines + more;
  }

  private static String line(StateSignals state) {
    String name = States.world().get(state.state()).name();
    String until =
        state.basis().week().or(() -> state.basis().month()).map(Object::toString).orElse("");
    String what =
        state.national().stream()
            .filter(SeriesSignal::raised)
            .flatMap(series -> peak(series).stream())
            .limit(2)
            .collect(Collectors.joining("; "));
    String where =
        state.clusters().isEmpty()
            ? ""
            : (what.isEmpty() ? "" : "; ") + cluster(state.clusters().getFirst());
    return "  %s (to %s): %s%s%n".formatted(name, until, what, where);
  }

  /// The latest alarm of a series that rose.
  private static Optional<String> peak(SeriesSignal series) {
    return series.findings().stream()
        .filter(Finding::alarm)
        .reduce((_, later) -> later)
        .map(f ->
            "%s %s in the %s from %s, expected %s"
                .formatted(
                    Figures.recorded(f.observed()),
                    lower(series.key().measure()),
                    lower(series.key().step()),
                    series.first(f),
                    Figures.expected(f.expected())));
  }

  private static String cluster(Cluster cluster) {
    return "a cluster since %s of %d events, expected %s"
        .formatted(
            cluster.first(),
            cluster.counts().events(),
            Figures.expected(cluster.counts().expectedEvents()));
  }

  /// A member of the JSON of a run, with the comma before it; nothing if no list of events was
  /// read.
  static String toJson(Signals signals) {
    if (signals.states().isEmpty()) {
      return "";
    }
    return ", \"signals\": {\"as_of\": %s, \"method\": %s, \"rows\": %s}"
        .formatted(
            Json.string(signals.asOf().toString()),
            Json.string(signals.method()),
            rows(signals.states()));
  }

  private static String rows(List<StateSignals> states) {
    return states.stream()
        .map(s ->
            "{\"gleditsch_ward\": %d, \"raised\": %b, \"series_raised\": %d, \"clusters\": %d, \"last_week\": %s}"
                .formatted(
                    s.state(),
                    s.raisedAsWhole(),
                    s.raised().size() + s.national().stream().filter(SeriesSignal::raised).count(),
                    s.clusters().size(),
                    s.basis().week().map(d -> Json.string(d.toString())).orElse("null")))
        .collect(Collectors.joining(",\n", "[\n", "\n]"));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}

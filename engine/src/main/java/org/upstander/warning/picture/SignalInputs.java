package org.upstander.warning.picture;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.upstander.signal.Finding;
import org.upstander.signal.event.Cluster;
import org.upstander.signal.event.SeriesSignal;
import org.upstander.signal.event.StateSignals;
import org.upstander.warning.rule.Input;

/// How many series and clusters stand out, and how far the strongest of them does: the one that
/// chance explains least, and of equals the larger one.
final class SignalInputs {
  /// How many days before the end of the run month the last week counted may lie.
  private static final int OLD = 45;

  /// Less than this is not told apart from it.
  private static final double LEAST_EXPECTED = 0.01;

  private static final Input QUIET = new Input.NotAsked("no series or cluster stands out");

  /// A signal in two numbers.
  private record Strength(double probability, double excess) {
    private static final Comparator<Strength> WEAKEST_FIRST =
        Comparator.comparingDouble(Strength::probability)
            .reversed()
            .thenComparingDouble(Strength::excess);

    static Strength of(double probability, double observed, double expected) {
      double least = Math.max(expected, LEAST_EXPECTED);
      double excess = observed > least ? (observed - least) / least : 0;
      return new Strength(Math.max(probability, Double.MIN_NORMAL), excess);
    }
  }

  private SignalInputs() {}

  /// The last day counted in a week, or else in a month.
  static Optional<LocalDate> lastDay(StateSignals signals) {
    return signals.basis().week().or(() -> signals.basis().month());
  }

  /// Whether the lists reach as far as the other figures do.
  static boolean fresh(StateSignals signals, YearMonth month) {
    LocalDate needed = month.atEndOfMonth().minusDays(OLD);
    return lastDay(signals).filter(day -> !day.isBefore(needed)).isPresent();
  }

  static Map<String, Input> of(Optional<StateSignals> signals, YearMonth month) {
    if (signals.isEmpty()) {
      return all(new Input.Missing("no list of events that was looked at covers the state"));
    }
    if (!fresh(signals.get(), month)) {
      return all(new Input.Missing(stale(signals.get())));
    }
    var strengths = strengths(signals.get()).toList();
    var strongest = strengths.stream().max(Strength.WEAKEST_FIRST);
    return inputs(
        new Input.Known(strengths.size()),
        strongest.<Input>map(s -> new Input.Known(s.excess())).orElse(QUIET),
        strongest
            .<Input>map(s -> new Input.Known(Math.max(0, -StrictMath.log10(s.probability()))))
            .orElse(QUIET));
  }

  private static String stale(StateSignals signals) {
    return lastDay(signals)
        .map(day ->
            "the lists of events end on %s, long before the figures of deaths".formatted(day))
        .orElse("the lists of events hold no whole week or month");
  }

  private static Map<String, Input> all(Input missing) {
    return inputs(missing, missing, missing);
  }

  private static Map<String, Input> inputs(Input count, Input strength, Input surprise) {
    var inputs = new TreeMap<String, Input>();
    inputs.put("signals", count);
    inputs.put("signal-strength", strength);
    inputs.put("signal-surprise", surprise);
    return inputs;
  }

  private static Stream<Strength> strengths(StateSignals signals) {
    var series =
        Stream.concat(signals.national().stream(), signals.raised().stream())
            .filter(SeriesSignal::raised)
            .map(SignalInputs::strength);
    return Stream.concat(series, signals.clusters().stream().map(SignalInputs::strength));
  }

  /// By the latest step that was an alarm, as it is printed.
  private static Strength strength(SeriesSignal signal) {
    Finding peak =
        signal.findings().stream()
            .filter(Finding::alarm)
            .reduce((_, later) -> later)
            .orElse(signal.findings().getLast());
    double p = Double.isNaN(peak.pValue()) ? 1 : peak.pValue();
    return Strength.of(p, peak.observed(), Double.isNaN(peak.expected()) ? 0 : peak.expected());
  }

  private static Strength strength(Cluster cluster) {
    return Strength.of(
        cluster.significance().overStates().value(),
        cluster.counts().events(),
        cluster.counts().expectedEvents());
  }
}

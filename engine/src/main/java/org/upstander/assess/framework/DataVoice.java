package org.upstander.assess.framework;

import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.upstander.assess.Judgement;
import org.upstander.evidence.Claim;
import org.upstander.evidence.EventLog;
import org.upstander.evidence.Evidence;
import org.upstander.forecast.outlook.Outlook;
import org.upstander.forecast.outlook.Watchlist;
import org.upstander.panel.Series;
import org.upstander.source.Variable;
import org.upstander.source.Violence;
import org.upstander.world.Situation;
import org.upstander.world.State;

/// What the data of a run say about the indicators of a state: deaths are those of its outlook, all
/// other figures those of the evidence, up to the run month. Immutable and safe to share between
/// threads.
///
/// A figure of a year stands in its December. Only rules that ask for the latest value take it: put
/// into a sum over months it would count deaths or incidents in a month when they did not happen.
public final class DataVoice {
  private static final Map<String, Violence> DEATHS =
      List.of(Violence.values()).stream()
          .collect(Collectors.toUnmodifiableMap(t -> EventLog.variable(t).id(), t -> t));

  private final Framework framework;
  private final Watchlist watchlist;
  private final Evidence evidence;
  private final Set<String> yearly;
  private final int months;

  public DataVoice(Framework framework, Watchlist watchlist, Evidence evidence) {
    this.framework = framework;
    this.watchlist = watchlist;
    this.evidence = evidence;
    this.yearly =
        rules(framework).stream()
            .filter(rule -> rule.measure() == Measure.LATEST)
            .flatMap(rule -> rule.variables().stream())
            .collect(Collectors.toUnmodifiableSet());
    this.months = 2 * rules(framework).stream().mapToInt(DataRule::months).max().orElse(0);
  }

  private static List<DataRule> rules(Framework framework) {
    return framework.indicators().stream().flatMap(i -> i.rule().stream()).toList();
  }

  /// The variables that any rule of the framework asks for.
  public static Set<String> variables(Framework framework) {
    return rules(framework).stream()
        .flatMap(rule -> rule.variables().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// One judgement for each indicator that has a rule; unknown where figures are missing.
  ///
  /// @throws IllegalArgumentException if the state is not of the run
  public List<Judgement> of(State state) {
    Outlook outlook =
        watchlist.outlooks().stream()
            .filter(o -> o.state().code() == state.code())
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no outlook for " + state.name()));
    var series = new HashMap<String, Optional<Series>>();
    for (String variable : variables(framework)) {
      series.put(variable, series(outlook, variable));
    }
    return DataReading.of(
        framework,
        Situation.of(state),
        id -> series.getOrDefault(id, Optional.empty()),
        watchlist.month());
  }

  private Optional<Series> series(Outlook outlook, String variable) {
    Violence violence = DEATHS.get(variable);
    if (violence != null) {
      return outlook.deaths().find(violence);
    }
    YearMonth first = watchlist.month().minusMonths(months - 1L);
    var builder = Series.from(first, months);
    IntStream.range(0, months)
        .mapToObj(first::plusMonths)
        .forEach(month ->
            value(outlook.state(), month, variable).ifPresent(v -> builder.record(month, v)));
    Series series = builder.build();
    return series.hasData() ? Optional.of(series) : Optional.empty();
  }

  private OptionalDouble value(State state, YearMonth month, String id) {
    var variable = new Variable(id, "as published");
    var said = evidence.history(state, month, variable);
    if (!said.isEmpty()) {
      return OptionalDouble.of(sum(said));
    }
    return yearly.contains(id) && month.getMonth() == Month.DECEMBER
        ? evidence.latest(state, Year.of(month.getYear()), variable)
        : OptionalDouble.empty();
  }

  /// The figures of the file that spoke last: of incidents there are several in a month.
  private static double sum(List<Claim> said) {
    String last = said.getLast().origin().file().sha256();
    return said.stream()
        .filter(c -> c.origin().file().sha256().equals(last))
        .mapToDouble(Claim::value)
        .sum();
  }
}

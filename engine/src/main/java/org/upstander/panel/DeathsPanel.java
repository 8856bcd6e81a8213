package org.upstander.panel;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.upstander.evidence.EventLog;
import org.upstander.evidence.Evidence;
import org.upstander.source.SourceFile;
import org.upstander.source.Variable;
import org.upstander.source.Violence;
import org.upstander.world.State;

/// Deaths by state, month and type of violence, put together from everything known. Immutable and
/// safe to share between threads.
///
/// Inside the coverage of the source that [decides][Standard] a month without an event is 0; a
/// month that no source covers is "no data". The sum of a month is the sum of one file's own
/// events, never of two editions together. Events count in the month they end in, as in the ViEWS
/// data.
public final class DeathsPanel {
  private static final int YEARS_COMPARED = 2;

  private final YearMonth first;
  private final YearMonth last;
  private final Map<Violence, Map<Integer, Series>> byType;

  private DeathsPanel(YearMonth first, YearMonth last, Map<Violence, Map<Integer, Series>> byType) {
    this.first = first;
    this.last = last;
    this.byType = byType;
  }

  /// The panel of `states` over the months `first` to `last`.
  public static DeathsPanel of(
      Evidence evidence, List<State> states, YearMonth first, YearMonth last) {
    var byType = new EnumMap<Violence, Map<Integer, Series>>(Violence.class);
    var sums = sums(evidence);
    for (Violence type : Violence.values()) {
      byType.put(type, new Variety(evidence, type, sums).series(states, first, last));
    }
    return new DeathsPanel(first, last, byType);
  }

  /// Events that world-wide lists cover (true) and that others cover (false), each event once as
  /// the latest edition of its kind tells it, summed to state, month and type of violence.
  private static Map<Boolean, MonthTable> sums(Evidence evidence) {
    var sums = new HashMap<Boolean, MonthTable>();
    for (boolean world : new boolean[] {true, false}) {
      var fold = new EventFold(Violence.values().length);
      var lists = evidence.events().of(f -> Standard.worldWide(f, Variable.DEATHS) == world);
      for (var telling : lists.covered()) {
        var event = telling.event();
        fold.add(
            event.state().code(),
            new EventFold.Span(event.when().first(), event.when().last()),
            event.violence().ordinal(),
            event.deaths().best(),
            MonthRule.ENDS);
      }
      sums.put(world, fold.table());
    }
    return sums;
  }

  public YearMonth first() {
    return first;
  }

  public YearMonth last() {
    return last;
  }

  /// The series of one type of violence in one state; empty if no source ever covered it.
  public Optional<Series> find(State state, Violence type) {
    return Optional.ofNullable(byType.getOrDefault(type, Map.of()).get(state.code()));
  }

  /// The types of violence on which all states can be compared in the last month of the panel:
  /// those recorded for as good as all of them over the two years before.
  public Set<Violence> basis() {
    var basis = EnumSet.noneOf(Violence.class);
    for (Violence type : Violence.values()) {
      long recorded =
          byType.getOrDefault(type, Map.of()).values().stream()
              .filter(s -> s.latest(YEARS_COMPARED * 12).length == YEARS_COMPARED * 12)
              .count();
      if (recorded >= Standard.WORLD) {
        basis.add(type);
      }
    }
    return basis;
  }

  /// The last month that world-wide sources cover for each type of violence they cover at all:
  /// where a run that holds all states to the same standard can stand. Empty if no source covers
  /// the world.
  public static Optional<YearMonth> horizon(Evidence evidence, List<State> states) {
    Optional<YearMonth> horizon = Optional.empty();
    for (Violence type : Violence.values()) {
      var end = lastCovered(evidence, EventLog.variable(type), states);
      if (end.isPresent() && horizon.map(h -> end.get().isBefore(h)).orElse(true)) {
        horizon = end;
      }
    }
    return horizon;
  }

  private static Optional<YearMonth> lastCovered(
      Evidence evidence, Variable variable, List<State> states) {
    return evidence.files().stream()
        .filter(f -> Standard.worldWide(f, variable))
        .flatMap(f -> states.stream().flatMap(s -> f.coverage().last(variable.id(), s).stream()))
        .max(YearMonth::compareTo);
  }

  /// The file whose word counts for a state, month and type of violence; empty if none covers them.
  public static Optional<SourceFile> deciding(
      Evidence evidence, State state, YearMonth month, Violence type) {
    Variable variable = EventLog.variable(type);
    return Standard.order(evidence, variable).stream()
        .filter(f -> f.coverage().covers(variable.id(), state, month))
        .findFirst();
  }

  /// One type of violence while the panel is put together.
  private static final class Variety {
    private final Evidence evidence;
    private final Violence type;
    private final Variable variable;
    private final List<SourceFile> order;
    private final Map<Boolean, MonthTable> sums;
    private final Set<String> lists;

    Variety(Evidence evidence, Violence type, Map<Boolean, MonthTable> sums) {
      this.evidence = evidence;
      this.type = type;
      this.variable = EventLog.variable(type);
      this.order = Standard.order(evidence, variable);
      this.sums = sums;
      this.lists =
          evidence.events().files().stream().map(SourceFile::sha256).collect(Collectors.toSet());
    }

    Map<Integer, Series> series(List<State> states, YearMonth first, YearMonth last) {
      int months = (int) ChronoUnit.MONTHS.between(first, last) + 1;
      var series = new HashMap<Integer, Series>();
      for (State state : states) {
        var builder = Series.from(first, months);
        for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
          var value = value(state, month);
          if (value.isPresent()) {
            builder.record(month, value.getAsDouble());
          }
        }
        Series built = builder.build();
        if (built.hasData()) {
          series.put(state.code(), built);
        }
      }
      return series;
    }

    private OptionalDouble value(State state, YearMonth month) {
      for (SourceFile file : order) {
        if (file.coverage().covers(variable.id(), state, month)) {
          return OptionalDouble.of(
              lists.contains(file.sha256())
                  ? sum(file, state, month)
                  : evidence.find(file, state, month, variable).map(c -> c.value()).orElse(0.0));
        }
      }
      return OptionalDouble.empty();
    }

    private double sum(SourceFile file, State state, YearMonth month) {
      MonthTable table = sums.get(Standard.worldWide(file, Variable.DEATHS));
      if (table == null) {
        return 0;
      }
      var row = table.find(state.code(), month);
      return row.isEmpty() ? 0 : table.deaths(row.getAsInt(), type.ordinal());
    }
  }
}

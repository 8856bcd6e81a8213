package org.upstander.node.run;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.upstander.evidence.EventLog;
import org.upstander.evidence.Evidence;
import org.upstander.forecast.deaths.DeathsModels;
import org.upstander.forecast.outlook.Agenda;
import org.upstander.forecast.outlook.StructuralRisk;
import org.upstander.forecast.outlook.Watchlist;
import org.upstander.forecast.outlook.WhatIf;
import org.upstander.node.Mistake;
import org.upstander.panel.DeathsPanel;
import org.upstander.signal.catalogue.DetectionMethod;
import org.upstander.signal.event.EventHistory;
import org.upstander.signal.event.SignalSettings;
import org.upstander.signal.event.Signals;
import org.upstander.signal.event.StateSignals;
import org.upstander.source.IngestReport;
import org.upstander.source.Publisher;
import org.upstander.source.SourceFile;
import org.upstander.source.Violence;
import org.upstander.warning.picture.Knowledge;
import org.upstander.warning.picture.Rulings;
import org.upstander.warning.rule.RuleTable;
import org.upstander.world.State;
import org.upstander.world.States;

/// The main job: from what was read to a watchlist, with phase and level of every state.
///
/// @param watchlist every state's outlook
/// @param provenance what it rests on
/// @param signals what stands out in the states that lists of events cover
/// @param agenda dated events ahead, beside the forecasts; none unless a calendar was given
/// @param rulings what the rule table says of every state, from all of the above
public record Run(
    Watchlist watchlist, Provenance provenance, Signals signals, Agenda agenda, Rulings rulings) {
  /// The first month UCDP speaks about.
  public static final YearMonth FIRST = YearMonth.of(1989, 1);

  /// How many days back the last week counted may lie for its signals to be called current.
  private static final int CURRENT = 45;

  private static final Set<String> DEATHS =
      Arrays.stream(Violence.values())
          .map(type -> EventLog.variable(type).id())
          .collect(Collectors.toUnmodifiableSet());

  /// Forecasts from what was read.
  ///
  /// @param asOf the last month to use; empty for the last one that covers all states
  /// @param version the version of the product, for the provenance
  public static Run of(Material material, Optional<YearMonth> asOf, String version) {
    YearMonth horizon = horizon(material);
    YearMonth month = asOf.orElse(horizon);
    if (month.isAfter(horizon) || month.isBefore(FIRST.plusYears(2))) {
      throw Mistake.input(
          "--as-of %s: the figures allow %s to %s.".formatted(month, FIRST.plusYears(2), horizon));
    }
    List<State> states = States.world().on(month.atEndOfMonth());
    var panel = DeathsPanel.of(material.evidence(), states, FIRST, month);
    if (panel.basis().isEmpty()) {
      throw Mistake.input(
          "--as-of %s: no type of violence is recorded for all states in the two years before. Give"
                  .formatted(month)
              + " a later month.");
    }
    var model = DeathsModels.named("upstander");
    var structural = StructuralRisk.of(material.onset(), lastWholeYear(month));
    var events =
        material.evidence().events().current().stream().map(EventLog.Telling::event).toList();
    var watchlist = Watchlist.of(panel, states, model, structural).located(events);
    var provenance = provenance(material, month, version, watchlist.model());
    return of(Knowledge.of(watchlist), provenance);
  }

  /// The same with what stands out up to `day` and what is due after it.
  ///
  /// @param method what judges the series of events
  public Run looking(Material material, LocalDate day, DetectionMethod method) {
    var now = Signals.of(history(material, watchlist.month()), day, method, SignalSettings.DEFAULT);
    var agenda =
        material.triggers().isEmpty()
            ? Agenda.NONE
            : Agenda.of(material.triggers(), day, watchlist, raised(now));
    var knowledge = new Knowledge(watchlist, now, agenda, material.triggers(), Map.of());
    return of(knowledge, provenance);
  }

  /// A run of what is known, ruled on by the table in force.
  public static Run of(Knowledge knowledge, Provenance provenance) {
    return new Run(
        knowledge.watchlist(),
        provenance,
        knowledge.signals(),
        knowledge.agenda(),
        Rulings.of(RuleTable.shipped(), knowledge));
  }

  /// What the lists of events tell, up to `last` where they do not say what they cover.
  public static EventHistory history(Material material, YearMonth last) {
    var log = material.evidence().events();
    return log.all().isEmpty()
        ? EventHistory.of(log)
        : EventHistory.of(log, panel(material.evidence(), last));
  }

  /// The states with a signal that is not old.
  private static List<Integer> raised(Signals signals) {
    return signals.states().stream()
        .filter(StateSignals::raisedAsWhole)
        .filter(s -> current(s, signals.asOf()))
        .map(StateSignals::state)
        .toList();
  }

  /// Whether the lists reach near enough to `day`; older signals tell of their own time.
  private static boolean current(StateSignals state, LocalDate day) {
    return state.basis().week().map(w -> !w.isBefore(day.minusDays(CURRENT))).orElse(false);
  }

  /// What the structural risk of a state would be if conditions were others.
  ///
  /// @throws IllegalArgumentException if the material does not allow the question; the message says
  ///   why
  public WhatIf whatIf(Material material, State state, List<WhatIf.Supposition> suppositions) {
    int latest = lastWholeYear(watchlist.month());
    return WhatIf.of(material.onset(), latest, state.code(), suppositions);
  }

  private static int lastWholeYear(YearMonth month) {
    return month.getMonthValue() == 12 ? month.getYear() : month.getYear() - 1;
  }

  /// The last month on which all states can be compared.
  public static YearMonth horizon(Material material) {
    return DeathsPanel.horizon(material.evidence(), States.world().list())
        .orElseThrow(() ->
            Mistake.input(
                "no file covers the world's states; add one that does, such as the ViEWS"
                    + " country-months."));
  }

  /// What a result from `material` rests on.
  public static Provenance provenance(
      Material material, YearMonth month, String version, String model) {
    List<Input> inputs = material.reports().stream().map(r -> input(r, material)).toList();
    return new Provenance(version, model, inputs, month, Optional.empty());
  }

  private static Input input(IngestReport report, Material material) {
    SourceFile file = report.file();
    return new Input(
        file.name(),
        file.sha256(),
        material.declared().getOrDefault(file.sha256(), ""),
        report.accepted(),
        report.refused(),
        file.publisher().name(),
        file.dataset(),
        file.edition().map(e -> e.version().toString()).orElse(""),
        file.publisher().licence(),
        file.publisher().citation(),
        span(file).map(s -> s[0]),
        span(file).map(s -> s[1]),
        used(file, material));
  }

  /// Deaths are forecast from figures of deaths, structural risk from the table of state-years.
  private static boolean used(SourceFile file, Material material) {
    return file.coverage().variables().stream().anyMatch(DEATHS::contains)
        || file.publisher().equals(Publisher.EARLY_WARNING_PROJECT) && !material.onset().isEmpty();
  }

  /// The first and last month a file says it covers.
  private static Optional<YearMonth[]> span(SourceFile file) {
    var coverage = file.coverage();
    YearMonth[] span = null;
    for (String variable : coverage.variables()) {
      for (State state : States.world().list()) {
        var first = coverage.first(variable, state);
        var last = coverage.last(variable, state);
        if (first.isPresent() && last.isPresent()) {
          span =
              span == null
                  ? new YearMonth[] {first.get(), last.get()}
                  : new YearMonth[] {
                    first.get().isBefore(span[0]) ? first.get() : span[0],
                    last.get().isAfter(span[1]) ? last.get() : span[1]
                  };
        }
      }
    }
    return Optional.ofNullable(span);
  }

  /// What was read, reduced to the figures of deaths: for the export of a compact table.
  public static DeathsPanel panel(Evidence evidence, YearMonth last) {
    return DeathsPanel.of(evidence, States.world().list(), FIRST, last);
  }
}

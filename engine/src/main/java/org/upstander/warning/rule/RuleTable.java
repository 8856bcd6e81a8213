package org.upstander.warning.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.upstander.warning.AlertLevel;
import org.upstander.world.Phase;
import org.upstander.world.ShippedTable;

/// The one table by which every state is judged. Immutable and safe to share between threads.
///
/// The level is the highest that a rule calls for whose conditions all hold, the phase the one that
/// goes [first][Phase#precedence]; without any rule they are baseline and stable. Thresholds, and
/// how they were chosen: docs/methods/levels.md.
///
/// @param version names the edition; a change of any threshold is another edition
/// @param measures in the order of the table, which breaks ties
public record RuleTable(String version, List<Measure> measures, List<Rule> rules) {
  private static final String LATEST = "1";

  public RuleTable {
    measures = List.copyOf(measures);
    rules = List.copyOf(rules);
    unique(measures.stream().map(Measure::id));
    unique(rules.stream().map(Rule::id));
    var ids = measures.stream().map(Measure::id).toList();
    for (Rule rule : rules) {
      for (Condition condition : rule.conditions()) {
        if (!ids.contains(condition.measure())) {
          throw new IllegalArgumentException(
              "rule %s asks for %s, which is no measure of the table"
                  .formatted(rule.id(), condition.measure()));
        }
      }
    }
  }

  /// The edition in force.
  public static RuleTable shipped() {
    return shipped(LATEST);
  }

  /// An edition by its version, so that old decisions can be made again.
  public static RuleTable shipped(String version) {
    var words = RuleWords.shipped(version);
    return new RuleTable(
        version,
        ShippedTable.read(
            "/rules/measures-%s.csv".formatted(version), row -> Measure.of(row, words)),
        ShippedTable.read("/rules/levels-%s.csv".formatted(version), row -> Rule.of(row, words)));
  }

  private static void unique(Stream<String> ids) {
    var seen = new HashSet<String>();
    ids.filter(id -> !seen.add(id))
        .findFirst()
        .ifPresent(id -> {
          throw new IllegalArgumentException("there are two called " + id);
        });
  }

  /// What the table says of a picture.
  ///
  /// @throws IllegalArgumentException if an input is of no measure or outside the measure's limits
  public Decision decide(Picture picture) {
    var reading = new RuleReading(this, picture);
    var fired = reading.rules(Truth.HOLDS);
    var open = reading.rules(Truth.OPEN);
    var nearness = new Nearness(reading);
    return new Decision(
        picture.situation(),
        picture.asOf(),
        version,
        outcome(reading, fired, open),
        new Decision.Reasons(
            fired,
            open.stream().map(r -> new Decision.Open(r, reading.wanting(r))).toList(),
            nearness.near()),
        new Decision.Moves(nearness.up(), nearness.down()),
        Confidence.of(measures, picture),
        missing(picture));
  }

  private static Decision.Outcome outcome(RuleReading reading, List<Rule> fired, List<Rule> open) {
    var possible = new ArrayList<Phase>();
    Phase phase = phase(fired);
    possible.add(phase);
    open.stream()
        .map(Rule::phase)
        .filter(p -> p.precedence() > phase.precedence())
        .distinct()
        .sorted(Comparator.comparingInt(Phase::precedence))
        .forEach(possible::add);
    var both = Stream.concat(fired.stream(), open.stream()).toList();
    return new Decision.Outcome(phase, reading.level(), highest(both), possible);
  }

  static AlertLevel highest(List<Rule> rules) {
    return rules.stream()
        .map(Rule::level)
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder())
        .orElse(AlertLevel.BASELINE);
  }

  private static Phase phase(List<Rule> fired) {
    return fired.stream()
        .map(Rule::phase)
        .max(Comparator.comparingInt(Phase::precedence))
        .orElse(Phase.STABLE);
  }

  private List<Decision.Gap> missing(Picture picture) {
    var gaps = new ArrayList<Decision.Gap>();
    for (Measure measure : measures) {
      switch (picture.get(measure.id())) {
        case Input.Missing(String reason) -> gaps.add(new Decision.Gap(measure.id(), reason));
        case Input.Between(double low, double high, _, String reason) when low < high ->
            gaps.add(new Decision.Gap(measure.id(), reason));
        case Input.Between _ -> {}
        case Input.Known _, Input.NotAsked _ -> {}
      }
    }
    return gaps;
  }
}

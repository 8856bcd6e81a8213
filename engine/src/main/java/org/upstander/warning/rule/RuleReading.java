package org.upstander.warning.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.upstander.warning.AlertLevel;

/// A table held against one picture.
final class RuleReading {
  private final RuleTable table;
  private final Picture picture;
  private final Map<String, Measure> measures;
  private final Map<String, Range> ranges;

  private RuleReading(
      RuleTable table, Picture picture, Map<String, Measure> measures, Map<String, Range> ranges) {
    this.table = table;
    this.picture = picture;
    this.measures = measures;
    this.ranges = ranges;
  }

  RuleReading(RuleTable table, Picture picture) {
    this(table, picture, new HashMap<>(), new HashMap<>());
    for (Measure measure : table.measures()) {
      measures.put(measure.id(), measure);
      ranges.put(measure.id(), Range.of(measure, picture.get(measure.id())));
    }
    for (String id : picture.inputs().keySet()) {
      if (!measures.containsKey(id)) {
        throw new IllegalArgumentException(
            "the picture of %s speaks of %s, which is no measure of rule table %s"
                .formatted(picture.situation(), id, table.version()));
      }
    }
  }

  RuleTable table() {
    return table;
  }

  Measure measure(String id) {
    return Objects.requireNonNull(measures.get(id));
  }

  Range range(String id) {
    return Objects.requireNonNull(ranges.get(id));
  }

  /// Whether a number stands for the measure, be it a bound, which a change could be counted from.
  boolean countable(String id) {
    return switch (picture.get(id)) {
      case Input.Known _, Input.Between _ -> true;
      case Input.Missing _, Input.NotAsked _ -> false;
    };
  }

  Truth truth(Condition condition) {
    return condition.of(range(condition.measure()));
  }

  Truth truth(Rule rule) {
    return rule.conditions().stream().map(this::truth).reduce(Truth.HOLDS, Truth::and);
  }

  List<Rule> rules(Truth truth) {
    return table.rules().stream().filter(rule -> truth(rule) == truth).toList();
  }

  /// The measures that leave a rule open.
  List<String> wanting(Rule rule) {
    return rule.conditions().stream()
        .filter(c -> truth(c) == Truth.OPEN)
        .map(Condition::measure)
        .distinct()
        .toList();
  }

  AlertLevel level() {
    return RuleTable.highest(rules(Truth.HOLDS));
  }

  /// The level if one measure had the value.
  AlertLevel levelWith(String measure, double value) {
    var changed = new HashMap<>(ranges);
    changed.put(measure, Range.of(measure(measure), new Input.Known(value)));
    return new RuleReading(table, picture, measures, changed).level();
  }
}

package org.upstander.warning.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.upstander.warning.AlertLevel;
import org.upstander.world.Language;
import org.upstander.world.Phase;
import org.upstander.world.ShippedTable;

/// One row of the table: where all its conditions hold, its phase and level are called for.
///
/// @param conditions one to three. A rule with a level may only ask that measures be at least
///   something, which is why more of any risk never lowers a level
/// @param level empty for a rule that speaks of the phase only
/// @param reason in English, with the report's paragraph; in other languages see [RuleWords]
public record Rule(
    String id, List<Condition> conditions, Optional<AlertLevel> level, Phase phase, String reason) {
  private static final int MOST = 3;

  public Rule {
    conditions = List.copyOf(conditions);
    if (conditions.isEmpty() || conditions.size() > MOST) {
      throw new IllegalArgumentException("rule %s needs one to three conditions".formatted(id));
    }
    if (level.isPresent()
        && conditions.stream().anyMatch(c -> c.operator() != Condition.Operator.AT_LEAST)) {
      throw new IllegalArgumentException(
          "rule %s gives a level, so its conditions must be 'at-least'".formatted(id));
    }
  }

  static Rule of(ShippedTable.Row row, RuleWords words) {
    var conditions = new ArrayList<Condition>();
    for (int i = 1; i <= MOST; i++) {
      var measure = row.find("measure" + i);
      if (measure.isPresent()) {
        conditions.add(
            new Condition(
                measure.get(),
                row.one("operator" + i, Condition.Operator.class),
                Double.parseDouble(row.text("threshold" + i))));
      }
    }
    return new Rule(
        row.text("id"),
        conditions,
        row.find("level").map(_ -> row.one("level", AlertLevel.class)),
        row.one("phase", Phase.class),
        words.reason(row.text("id")).in(Language.EN));
  }
}

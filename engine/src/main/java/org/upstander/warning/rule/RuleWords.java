package org.upstander.warning.rule;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.upstander.world.ShippedTable;
import org.upstander.world.Wording;

/// What an edition of the rule table says in words, in six languages. Immutable and safe to share
/// between threads.
///
/// @param reasons why a rule calls for what it does, by the rule's id
/// @param titles what a measure is, by the measure's id
public record RuleWords(Map<String, Wording> reasons, Map<String, Wording> titles) {
  public RuleWords {
    reasons = Map.copyOf(reasons);
    titles = Map.copyOf(titles);
  }

  /// The words of an edition.
  public static RuleWords shipped(String version) {
    return new RuleWords(
        words("/rules/reasons-%s.csv".formatted(version)),
        words("/rules/titles-%s.csv".formatted(version)));
  }

  private static Map<String, Wording> words(String table) {
    return ShippedTable.read(table, row -> Map.entry(row.text("id"), row.wording(""))).stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// Why `rule` calls for what it does, with the report's paragraph.
  public Wording reason(String rule) {
    return Objects.requireNonNull(reasons.get(rule), () -> "no reason is given for rule " + rule);
  }

  /// What `measure` is.
  public Wording title(String measure) {
    return Objects.requireNonNull(
        titles.get(measure), () -> "no title is given for measure " + measure);
  }
}

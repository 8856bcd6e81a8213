package org.upstander.recurrence.review;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.upstander.recurrence.Strand;
import org.upstander.world.ShippedTable;

/// Words by which a recommendation is taken to concern non-recurrence. It reads no meaning: how
/// often it is wrong is in `docs/methods/recurrence.md`.
///
/// @param id its name
/// @param strand the strand such recommendations serve
/// @param factors the risk factors they lower when they are met
/// @param words a pattern that must be found
/// @param unless a pattern that must not be found
public record WordRule(
    String id, Strand strand, List<Integer> factors, Pattern words, Optional<Pattern> unless) {
  public WordRule {
    factors = List.copyOf(factors);
  }

  /// The rules in the build, `resources/recurrence/review.csv`, in the order they are tried.
  public static List<WordRule> shipped() {
    return ShippedTable.read("/recurrence/review.csv", WordRule::of);
  }

  private static WordRule of(ShippedTable.Row row) {
    return new WordRule(
        row.text("id"),
        row.one("strand", Strand.class),
        row.list("factors").stream().map(Integer::valueOf).toList(),
        pattern(row.text("words")),
        row.find("unless").map(WordRule::pattern));
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }

  /// Whether a text is of this rule.
  public boolean finds(String text) {
    return words.matcher(text).find() && unless.map(u -> !u.matcher(text).find()).orElse(true);
  }

  /// The first rule of a list that a text is of.
  public static Optional<WordRule> first(List<WordRule> rules, String text) {
    return rules.stream().filter(rule -> rule.finds(text)).findFirst();
  }
}

package org.upstander.node.cli.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.upstander.node.page.Figures;
import org.upstander.warning.picture.Ruling;
import org.upstander.warning.rule.Condition;
import org.upstander.warning.rule.Decision;
import org.upstander.warning.rule.Input;
import org.upstander.warning.rule.Measure;
import org.upstander.warning.rule.Rule;
import org.upstander.warning.rule.RuleTable;
import org.upstander.warning.rule.RuleWords;
import org.upstander.world.Language;
import org.upstander.world.Probability;

/// What the rules say of a picture, for people to read: why, what nearly held, what one change
/// would do, what is not known, and how much of what is asked for was there.
final class RulingText {
  private static final double RARE = 0.1;

  /// How many rules that nearly held are told.
  private static final int NEAREST = 3;

  private final Ruling ruling;
  private final RuleTable table;
  private final RuleWords words;
  private final Language language;
  private final StringBuilder text = new StringBuilder();

  RulingText(Ruling ruling, Language language) {
    this.ruling = ruling;
    this.table = RuleTable.shipped(ruling.decision().version());
    this.words = RuleWords.shipped(ruling.decision().version());
    this.language = language;
  }

  /// The lines under the heading that names the level.
  String toText() {
    fired();
    near();
    moves();
    missing();
    confidence();
    return text.toString();
  }

  /// What calls for the most first.
  private void fired() {
    var fired =
        ruling.decision().reasons().fired().stream()
            .sorted(
                Comparator.comparing((Rule r) -> r.level().map(Enum::ordinal).orElse(-1))
                    .reversed())
            .toList();
    line(fired.isEmpty() ? "No rule holds." : "Why:");
    for (Rule rule : fired) {
      line("  " + calls(rule) + ": " + reason(rule));
      rule.conditions().forEach(c -> line("    " + condition(c)));
    }
  }

  private static String calls(Rule rule) {
    return LevelWords.of(rule.level().isPresent() ? rule.level().get() : rule.phase());
  }

  private void near() {
    var near =
        ruling.decision().reasons().near().stream()
            .sorted(Comparator.comparingLong(RulingText::steps))
            .toList();
    if (!near.isEmpty()) {
      line("Nearly:");
    }
    for (Decision.Near each : near.subList(0, Math.min(NEAREST, near.size()))) {
      line("  " + calls(each.rule()) + ": " + reason(each.rule()));
      for (Decision.Lack lack : each.lacking()) {
        var condition = lack.condition();
        String id = condition.measure();
        line(
            "    lacks: %s: %s, needed %s"
                .formatted(title(id), figure(id, lack.now()), figure(id, condition.threshold())));
      }
    }
    if (near.size() > NEAREST) {
      line(
          "  and %d more rules that lack as little or a little more"
              .formatted(near.size() - NEAREST));
    }
  }

  private static long steps(Decision.Near near) {
    return near.lacking().stream().mapToLong(Decision.Lack::steps).sum();
  }

  private void moves() {
    var moves = ruling.decision().moves();
    moves.up().ifPresent(c -> line("Up, by one change: " + change(c, "")));
    moves.down().ifPresent(c -> line("Down, by one change: " + change(c, "below ")));
  }

  private String change(Decision.Change change, String to) {
    String id = change.measure();
    return "%s from %s to %s%s makes it %s"
        .formatted(
            title(id),
            figure(id, change.now()),
            to,
            figure(id, change.needed()),
            LevelWords.of(change.level()));
  }

  private void missing() {
    var missing = ruling.decision().missing();
    if (missing.isEmpty()) {
      line("Nothing that the table asks for is missing.");
      return;
    }
    var byReason = new LinkedHashMap<String, List<String>>();
    missing.forEach(gap ->
        byReason.computeIfAbsent(gap.reason(), _ -> new ArrayList<>()).add(title(gap.measure())));
    line("Not known, or not wholly:");
    byReason.forEach((why, titles) -> line("  %s: %s".formatted(why, String.join("; ", titles))));
    line(
        "  Were all of it as high as it can be, the level would be %s."
            .formatted(LevelWords.of(ruling.decision().outcome().worst())));
  }

  private void confidence() {
    var confidence = ruling.decision().confidence();
    line(
        "Confidence %s: %s of what the table asks for was known and agreed."
            .formatted(
                LevelWords.of(confidence.word()),
                Figures.probability(new Probability(Math.clamp(confidence.share(), 0, 1)))));
  }

  private String condition(Condition condition) {
    String id = condition.measure();
    String asked =
        switch (condition.operator()) {
          case AT_LEAST -> figure(id, condition.threshold()) + " or more";
          case BELOW -> "below " + figure(id, condition.threshold());
        };
    return "%s: %s (the rule asks for %s)".formatted(title(id), value(id), asked);
  }

  private String value(String id) {
    return switch (ruling.picture().get(id)) {
      case Input.Known(double value) -> figure(id, value);
      case Input.Between(double low, double high, _, _) when low == high -> figure(id, low);
      case Input.Between(double low, _, _, _) -> figure(id, low) + " or more";
      case Input.Missing _ -> "not known";
      case Input.NotAsked _ -> "not asked";
    };
  }

  /// A value of a measure: probabilities in per cent.
  private String figure(String id, double value) {
    boolean probability =
        measure(id).flatMap(m -> m.limits().most()).filter(m -> m == 1).isPresent();
    if (probability) {
      var chance = new Probability(value);
      return value < RARE ? Figures.rare(chance) : Figures.probability(chance);
    }
    return value == Math.rint(value) ? Figures.recorded(value) : Figures.value(value);
  }

  private Optional<Measure> measure(String id) {
    return table.measures().stream().filter(m -> m.id().equals(id)).findFirst();
  }

  private String title(String measure) {
    return words.title(measure).in(language);
  }

  private String reason(Rule rule) {
    return "%s [%s]".formatted(words.reason(rule.id()).in(language), rule.id());
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}

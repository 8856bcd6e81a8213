package org.upstander.node.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.upstander.warning.rule.Condition;
import org.upstander.warning.rule.Measure;
import org.upstander.warning.rule.Picture;
import org.upstander.warning.rule.Rule;
import org.upstander.warning.rule.RuleTable;
import org.upstander.warning.rule.RuleWords;

/// Rules as lines of a list: what they call for, why, and what is known against what they ask for.
final class RuleLines {
  private static final Comparator<Rule> HIGHEST_FIRST =
      Comparator.comparing((Rule r) -> r.level().map(Enum::ordinal).orElse(-1)).reversed();

  private final Texts texts;
  private final RuleWords words;
  private final Picture picture;
  private final Map<String, Measure> measures;

  RuleLines(Texts texts, RuleWords words, RuleTable table, Picture picture) {
    this.texts = texts;
    this.words = words;
    this.picture = picture;
    this.measures =
        table.measures().stream().collect(Collectors.toMap(Measure::id, Function.identity()));
  }

  Measure measure(String id) {
    return Objects.requireNonNull(measures.get(id));
  }

  /// What a measure is.
  String title(String measure) {
    return words.title(measure).in(texts.language());
  }

  /// The rules, the highest level first, each with all its conditions.
  Markup list(List<Rule> rules) {
    var list = Markup.of("ul").with("class", "rules");
    rules.stream().sorted(HIGHEST_FIRST).forEach(rule -> list.add(line(rule, rule.conditions())));
    return list;
  }

  /// One rule with some of its conditions.
  Markup line(Rule rule, List<Condition> conditions) {
    String calls =
        rule.level()
            .map(level -> texts.get("level", level))
            .orElse(texts.get("level.phase-only", texts.get("phase", rule.phase())));
    var line =
        Markup.of("li")
            .add(Markup.of("b", calls))
            .text(" ")
            .add(Markup.of("span", words.reason(rule.id()).in(texts.language())));
    conditions.forEach(c -> line.text(" ").add(Markup.of("small", condition(c))));
    return line;
  }

  private String condition(Condition condition) {
    Measure measure = measure(condition.measure());
    double threshold = condition.threshold();
    String key =
        switch (condition.operator()) {
          case AT_LEAST -> "level.asks.at-least";
          case BELOW -> "level.asks.below";
        };
    return texts.get(
        key,
        title(measure.id()),
        MeasureFigures.known(texts, measure, picture.get(measure.id()), threshold),
        MeasureFigures.of(measure, threshold));
  }
}

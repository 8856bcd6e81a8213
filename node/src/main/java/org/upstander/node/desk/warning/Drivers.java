package org.upstander.node.desk.warning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.upstander.assess.framework.Framework;
import org.upstander.node.page.Texts;
import org.upstander.node.page.warning.PaperWords;
import org.upstander.option.advice.FactorWeight;
import org.upstander.record.body.DecisionBody;
import org.upstander.warning.AlertLevel;
import org.upstander.warning.rule.Condition;
import org.upstander.warning.rule.Input;
import org.upstander.warning.rule.Measure;
import org.upstander.warning.rule.Rule;
import org.upstander.warning.rule.RuleTable;
import org.upstander.warning.rule.RuleWords;
import org.upstander.world.Probability;

/// Why a warning is given: the rules that fired with the figures they fired on, and the risk
/// factors that assessors found strong.
///
/// @param ruled what the rules said
/// @param judged the weights of the factors that were judged
/// @param texts in the language of the warning
record Drivers(DecisionBody.Ruled ruled, List<FactorWeight> judged, Texts texts) {
  private static final int MOST_RULES = 5;
  private static final int MOST_FACTORS = 4;
  private static final double STRONG = 0.5;

  /// Probabilities below it are told to a tenth of a percent.
  private static final double SMALL = 0.1;

  private static final List<String> SIGNALS = List.of("signals", "signal-strength", "triggers");

  /// The strongest first. A rule that rests on nothing but figures named before is left out, and
  /// each figure is named once.
  List<String> drivers() {
    var drivers = new ArrayList<String>();
    var named = new HashSet<String>();
    for (Rule rule : fired()) {
      var fresh = rule.conditions().stream().map(Condition::measure).filter(named::add).toList();
      if (!fresh.isEmpty() && drivers.size() < MOST_RULES) {
        drivers.add(sentence(rule, fresh));
      }
    }
    judged.stream()
        .filter(factor -> factor.weight() >= STRONG)
        .sorted(Comparator.comparingDouble(FactorWeight::weight).reversed())
        .limit(MOST_FACTORS)
        .map(this::sentence)
        .forEach(drivers::add);
    return drivers;
  }

  /// Signals and dates ahead, as far as the decision knew of them.
  List<String> signals() {
    return SIGNALS.stream().filter(id -> value(id) > 0).map(this::figure).toList();
  }

  private List<Rule> fired() {
    return table().rules().stream()
        .filter(rule -> ruled.fired().contains(rule.id()))
        .sorted(
            Comparator.comparing((Rule rule) -> rule.level().orElse(AlertLevel.BASELINE))
                .reversed())
        .toList();
  }

  private String sentence(Rule rule, List<String> measures) {
    String reason = words().reason(rule.id()).in(texts.language());
    String figures = measures.stream().map(this::figure).collect(Collectors.joining("; "));
    return texts.get("driver.rule", reason, figures);
  }

  private String sentence(FactorWeight factor) {
    String title = Framework.shipped().factor(factor.factor()).title().in(texts.language());
    return texts.get(
        "driver.factor",
        String.valueOf(factor.factor()),
        title,
        String.valueOf(Math.round(100 * factor.weight())));
  }

  private String figure(String id) {
    return texts.get("driver.figure", words().title(id).in(texts.language()), shown(id));
  }

  private String shown(String id) {
    var limits = measure(id).limits();
    double value = value(id);
    if (limits.most().filter(most -> most == 1).isPresent()) {
      return value < SMALL
          ? String.format(Locale.ROOT, "%.1f %%", 100 * value)
          : new PaperWords(texts).percent(new Probability(value));
    }
    return String.format(Locale.ROOT, value == Math.rint(value) ? "%,.0f" : "%,.1f", value);
  }

  private Measure measure(String id) {
    return table().measures().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
  }

  private double value(String id) {
    return switch (ruled.inputs().get(id)) {
      case Input.Known(double value) -> value;
      case Input.Between(double low, _, _, _) -> low;
      case Input.Missing _, Input.NotAsked _ -> 0;
      case null -> 0;
    };
  }

  private RuleTable table() {
    return RuleTable.shipped(ruled.version());
  }

  private RuleWords words() {
    return RuleWords.shipped(ruled.version());
  }
}

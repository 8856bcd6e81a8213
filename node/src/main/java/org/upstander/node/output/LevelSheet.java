package org.upstander.node.output;

import static org.upstander.node.store.Sheet.Kind.TEXT;
import static org.upstander.node.store.Sheet.Kind.WHOLE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.upstander.forecast.outlook.Outlook;
import org.upstander.node.run.Run;
import org.upstander.node.store.Sheet;
import org.upstander.warning.picture.Ruling;
import org.upstander.warning.rule.Condition;
import org.upstander.warning.rule.Decision;
import org.upstander.warning.rule.Input;
import org.upstander.warning.rule.Rule;

/// The reasons of levels as a table: one row a state and rule that fired, nearly fired or stays
/// open for want of figures.
final class LevelSheet {
  private static final List<Sheet.Column> COLUMNS =
      List.of(
          new Sheet.Column("run_month", "#date+run", TEXT),
          new Sheet.Column("as_of", "#date+asof", TEXT),
          new Sheet.Column("iso3", "#country+code+v_iso3", TEXT),
          new Sheet.Column("gleditsch_ward", "#country+code+v_gw", WHOLE),
          new Sheet.Column("level", "#severity+level", TEXT),
          new Sheet.Column("phase", "#status+phase", TEXT),
          new Sheet.Column("rule", "#meta+rule", TEXT),
          new Sheet.Column("outcome", "#status+rule", TEXT),
          new Sheet.Column("rule_level", "#severity+rule", TEXT),
          new Sheet.Column("rule_phase", "#status+rule+phase", TEXT),
          new Sheet.Column("conditions", "#meta+conditions", TEXT),
          new Sheet.Column("values", "#indicator+values", TEXT),
          new Sheet.Column("lacking", "#meta+lacking", TEXT),
          new Sheet.Column("reason", "#description+reason", TEXT),
          new Sheet.Column("rule_table", "#meta+table", TEXT),
          new Sheet.Column("version", "#meta+version", TEXT),
          new Sheet.Column("inputs_sha256", "#meta+hash", TEXT));

  private final Sheet sheet = new Sheet(COLUMNS);
  private final Run run;
  private final String inputs;

  private LevelSheet(Run run, String inputs) {
    this.run = run;
    this.inputs = inputs;
  }

  static Sheet of(Run run, String inputs) {
    var levels = new LevelSheet(run, inputs);
    run.watchlist().outlooks().forEach(levels::add);
    return levels.sheet;
  }

  private void add(Outlook outlook) {
    var ruling = run.rulings().get(outlook.state());
    var reasons = ruling.decision().reasons();
    reasons.fired().forEach(rule -> row(outlook, ruling, rule, "fired", ""));
    for (Decision.Near near : reasons.near()) {
      String lacking =
          near.lacking().stream()
              .map(l -> l.condition().toString())
              .collect(Collectors.joining("; "));
      row(outlook, ruling, near.rule(), "near", lacking);
    }
    for (Decision.Open open : reasons.open()) {
      row(outlook, ruling, open.rule(), "open", String.join("; ", open.wanting()));
    }
  }

  private void row(Outlook outlook, Ruling ruling, Rule rule, String outcome, String lacking) {
    sheet.add(
        run.watchlist().month().toString(),
        ruling.picture().asOf().toString(),
        outlook.state().iso3(),
        outlook.state().code(),
        ruling.level().map(LevelSheet::lower),
        ruling.phase().map(LevelSheet::lower),
        rule.id(),
        outcome,
        rule.level().map(LevelSheet::lower),
        lower(rule.phase()),
        rule.conditions().stream().map(Condition::toString).collect(Collectors.joining("; ")),
        rule.conditions().stream()
            .map(c -> value(ruling.picture().get(c.measure())))
            .collect(Collectors.joining("; ")),
        lacking.isEmpty() ? Optional.empty() : Optional.of(lacking),
        rule.reason(),
        run.rulings().table().version(),
        run.provenance().version(),
        inputs);
  }

  /// In the order of the conditions: a number, bounds, or why there is none.
  private static String value(Input input) {
    return switch (input) {
      case Input.Known(double value) -> Double.toString(value);
      case Input.Between(double low, double high, _, _) ->
          Double.isInfinite(high) ? "at least " + low : low + " to " + high;
      case Input.Missing(String reason) -> "missing: " + reason;
      case Input.NotAsked(String reason) -> "not asked: " + reason;
    };
  }

  static String ids(List<Rule> rules) {
    return rules.stream().map(Rule::id).collect(Collectors.joining(";"));
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}

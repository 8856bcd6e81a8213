package org.upstander.node.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.upstander.node.store.Json;
import org.upstander.node.terminal.Table;
import org.upstander.warning.picture.Ruling;
import org.upstander.warning.picture.Rulings;
import org.upstander.warning.rule.Decision;
import org.upstander.warning.rule.Rule;

/// Phase and level as cells of the watchlist, and how many states stand at each level.
final class LevelCells {
  /// What a person sees.
  static final List<Table.Column> SHOWN =
      List.of(Table.Column.text("Level", "level"), Table.Column.text("Phase", "phase"));

  /// What a program gets.
  static final List<Table.Column> TOLD =
      List.of(
          Table.Column.text("Level", "level"),
          Table.Column.text("Phase", "phase"),
          Table.Column.text("Worst case", "level_worst"),
          Table.Column.number("Confidence", "level_confidence"),
          Table.Column.text("Rules", "level_rules"));

  private LevelCells() {}

  static List<Table.Cell> shown(Ruling ruling) {
    return List.of(
        ruling.level().map(l -> Table.Cell.of(lower(l))).orElse(Table.Cell.none("no data")),
        ruling.phase().map(p -> Table.Cell.of(lower(p))).orElse(Table.Cell.none("")));
  }

  static List<Table.Cell> told(Ruling ruling) {
    Decision decision = ruling.decision();
    var cells = new ArrayList<>(shown(ruling));
    cells.add(Table.Cell.of(lower(decision.outcome().worst())));
    double share = decision.confidence().share();
    cells.add(Table.Cell.of(Double.toString(share), share));
    String rules =
        decision.reasons().fired().stream()
            .map(Rule::id)
            .map(Json::string)
            .collect(Collectors.joining(", ", "[", "]"));
    cells.add(new Table.Cell("", rules));
    return cells;
  }

  /// One line: the highest level first.
  static String toText(Rulings rulings) {
    var counts = new ArrayList<String>();
    rulings.counts().forEach((level, n) -> counts.addFirst(n + " " + lower(level)));
    return "Levels by rule table %s, from what is known: %s%s.\n"
        .formatted(
            rulings.table().version(),
            String.join(", ", counts),
            rulings.silent() == 0 ? "" : "; " + rulings.silent() + " without data");
  }

  /// A member of the JSON of a run, with the comma before it.
  static String toJson(Rulings rulings) {
    String counts =
        rulings.counts().entrySet().stream()
            .map(e -> Json.string(lower(e.getKey())) + ": " + e.getValue())
            .collect(Collectors.joining(", "));
    return ", \"levels\": {\"table\": %s, \"states\": {%s}, \"no_data\": %d}"
        .formatted(Json.string(rulings.table().version()), counts, rulings.silent());
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}

package org.upstander.node.cli.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.upstander.node.desk.Written;
import org.upstander.node.store.Json;
import org.upstander.node.terminal.SituationName;
import org.upstander.node.terminal.Table;
import org.upstander.warning.AlertLevel;
import org.upstander.warning.picture.SituationPicture;
import org.upstander.warning.rule.Decision;
import org.upstander.warning.rule.Rule;
import org.upstander.world.Language;

/// A decision as it is printed when it has been made.
///
/// @param today by which figures are called old
record DecidedPrintout(Decided decided, Language language, LocalDate today) {

  /// All about one.
  String toText() {
    return heading()
        + "\n"
        + new RulingText(decided.ruling(), language).toText()
        + "\n"
        + recorded()
        + next();
  }

  private String heading() {
    var ruling = decided.ruling();
    var decision = ruling.decision();
    String name = SituationName.of(decided.situation(), language);
    String known =
        SituationPicture.grounded(ruling)
            ? "level %s, phase %s"
                .formatted(LevelWords.of(decision.level()), LevelWords.of(decision.phase()))
            : "too little is known for a level; the table's word for want of figures is %s"
                .formatted(LevelWords.of(decision.level()));
    return "%s: %s%n".formatted(name, known)
        + "By rule table %s, as of %s%s.%n".formatted(decision.version(), decision.asOf(), before())
        + Age.told(decision.asOf(), today).map(line -> line + "\n").orElse("");
  }

  private String before() {
    return decided
        .before()
        .level()
        .map(level ->
            level == decided.ruling().decision().level()
                ? "; it was the same before"
                : "; it was %s before".formatted(LevelWords.of(level)))
        .orElse("");
  }

  private String recorded() {
    var text = new StringBuilder();
    decided
        .forecast()
        .ifPresent(w -> text.append("Forecast %s%s.%n".formatted(w.shortened(), state(w))));
    var decision = decided.decision();
    text.append("Decision %s%s.%n".formatted(decision.shortened(), state(decision)));
    if (decided.before().deviation() && !decision.repeated()) {
      text.append("The deviation that was in force ends with it.\n");
    }
    return text.toString();
  }

  private static String state(Written written) {
    return written.repeated() ? " is on record already; nothing was written" : " recorded";
  }

  private String next() {
    String typed = SituationName.typed(decided.situation());
    return decided.ruling().decision().level() == AlertLevel.BASELINE
        ? "Next: nothing is to be warned of; ask again when new figures are out.\n"
        : "Next: upstander warn draft " + typed + "\n";
  }

  /// One line each.
  static String toTable(List<Decided> all, Language language) {
    var table =
        new Table(
            Table.Column.text("Situation", "situation"),
            Table.Column.text("Level", "level"),
            Table.Column.text("Phase", "phase"),
            Table.Column.text("Before", "before"),
            Table.Column.text("At worst", "worst"),
            Table.Column.text("Decision", "decision"));
    for (Decided each : all) {
      var decision = each.ruling().decision();
      table.add(
          Table.Cell.of(SituationName.of(each.situation(), language)),
          Table.Cell.of(
              SituationPicture.grounded(each.ruling())
                  ? LevelWords.of(decision.level())
                  : "too little known"),
          Table.Cell.of(LevelWords.of(decision.phase())),
          each.before()
              .level()
              .map(l -> Table.Cell.of(LevelWords.of(l)))
              .orElse(Table.Cell.none("–")),
          Table.Cell.of(LevelWords.of(decision.outcome().worst())),
          Table.Cell.of(
              each.decision().shortened() + (each.decision().repeated() ? " (as before)" : "")));
    }
    return table.toText();
  }

  /// A JSON array with one object a situation.
  static String toJson(List<Decided> all) {
    return all.stream()
        .map(DecidedPrintout::object)
        .collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
  }

  private static String object(Decided decided) {
    var decision = decided.ruling().decision();
    return """
    {"situation": %s, "as_of": %s, "table": %s, "level": %s, "phase": %s, "grounded": %s, \
    "worst": %s, "confidence": %s, "fired": %s, "near": %s, "missing": %s, "decision": %s, \
    "repeated": %s, "forecast": %s}\
    """
        .formatted(
            Json.string(decided.situation().toString()),
            Json.string(decision.asOf().toString()),
            Json.string(decision.version()),
            Json.string(decision.level().name()),
            Json.string(decision.phase().name()),
            SituationPicture.grounded(decided.ruling()),
            Json.string(decision.outcome().worst().name()),
            Json.number(decision.confidence().share()),
            array(decision.reasons().fired().stream().map(Rule::id).toList()),
            array(decision.reasons().near().stream().map(n -> n.rule().id()).toList()),
            array(decision.missing().stream().map(Decision.Gap::measure).toList()),
            Json.string(decided.decision().id()),
            decided.decision().repeated(),
            decided.forecast().map(w -> Json.string(w.id())).orElse("null"));
  }

  private static String array(List<String> words) {
    return words.stream().map(Json::string).collect(Collectors.joining(", ", "[", "]"));
  }
}

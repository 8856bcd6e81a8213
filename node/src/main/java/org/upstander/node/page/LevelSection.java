package org.upstander.node.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.upstander.forecast.outlook.Outlook;
import org.upstander.warning.AlertLevel;
import org.upstander.warning.picture.Ruling;
import org.upstander.warning.rule.Decision;

/// Phase and level of a state with the rules behind them: those that fired, nearly fired or stay
/// open, the change that would move the level, and what is not known.
final class LevelSection {
  private final Texts texts;
  private final String table;
  private final Ruling ruling;
  private final Decision decision;
  private final RuleLines lines;

  private LevelSection(Edition edition, Ruling ruling) {
    this.texts = edition.texts();
    this.table = edition.rulings().table().version();
    this.ruling = ruling;
    this.decision = ruling.decision();
    this.lines = new RuleLines(texts, edition.words(), edition.rulings().table(), ruling.picture());
  }

  static Markup of(Edition edition, Outlook outlook) {
    var section = new LevelSection(edition, edition.rulings().get(outlook.state()));
    return Markup.of("section")
        .with("id", "level")
        .add(
            Markup.of("h2", section.texts.get("level.title")),
            Markup.of("p", section.lead()),
            LevelLadder.of(section.texts, section.ruling),
            Markup.of("p", section.phase()))
        .add(section.fired())
        .add(section.near().stream().toList())
        .add(section.moves().stream().toList())
        .add(section.missing())
        .add(section.open().stream().toList())
        .add(Markup.of("p", section.texts.get("level.note", section.table)).with("class", "aside"));
  }

  private String lead() {
    return ruling
        .level()
        .map(l -> texts.get("level.lead", texts.get("level", l), texts.get("level.means", l)))
        .orElse(texts.get("level.silent"));
  }

  private String phase() {
    var possible = decision.outcome().phases();
    String others =
        possible.stream()
            .filter(p -> !(ruling.grounded() && p == decision.phase()))
            .map(p -> texts.get("phase", p))
            .collect(Collectors.joining(", "));
    if (!ruling.grounded()) {
      return texts.get("level.phase.silent", others);
    }
    String phase = texts.get("phase", decision.phase());
    return others.isEmpty()
        ? texts.get("level.phase", phase)
        : texts.get("level.phase.open", phase, others);
  }

  private List<Markup> fired() {
    var title = Markup.of("h3", texts.get("level.fired.title"));
    var fired = decision.reasons().fired();
    return List.of(
        title, fired.isEmpty() ? Markup.of("p", texts.get("level.fired.none")) : lines.list(fired));
  }

  private Optional<Markup> near() {
    var near = decision.reasons().near();
    if (near.isEmpty()) {
      return Optional.empty();
    }
    var list = Markup.of("ul").with("class", "rules");
    near.forEach(n ->
        list.add(
            lines.line(n.rule(), n.lacking().stream().map(Decision.Lack::condition).toList())));
    return Optional.of(Markup.of("div").add(Markup.of("h3", texts.get("level.near.title")), list));
  }

  private Optional<Markup> moves() {
    if (!ruling.grounded()) {
      return Optional.empty();
    }
    var list = Markup.of("ul");
    var moves = decision.moves();
    if (decision.level() != AlertLevel.EMERGENCY) {
      list.add(
          Markup.of(
              "li", moves.up().map(c -> change("level.up", c)).orElse(texts.get("level.up.none"))));
    }
    if (decision.level() != AlertLevel.BASELINE) {
      list.add(
          Markup.of(
              "li",
              moves.down().map(c -> change("level.down", c)).orElse(texts.get("level.down.none"))));
    }
    return Optional.of(Markup.of("div").add(Markup.of("h3", texts.get("level.moves.title")), list));
  }

  private String change(String key, Decision.Change change) {
    var measure = lines.measure(change.measure());
    return texts.get(
        key,
        texts.get("level", change.level()),
        lines.title(change.measure()),
        MeasureFigures.beside(measure, change.now(), change.needed()),
        MeasureFigures.of(measure, change.needed()));
  }

  private List<Markup> missing() {
    var title = Markup.of("h3", texts.get("level.missing.title"));
    var words = Markup.of("p", worst() + " " + confidence());
    if (decision.missing().isEmpty()) {
      return List.of(title, words);
    }
    var list = Markup.of("ul").with("class", "gaps");
    gaps()
        .forEach((reason, titles) -> {
          var why = Markup.of("span", reason).with("lang", "en");
          list.add(Markup.of("li").text(String.join("; ", titles) + ": ").add(why));
        });
    return List.of(title, words, list);
  }

  /// What measures are missing, by the reason.
  private SequencedMap<String, List<String>> gaps() {
    var gaps = new LinkedHashMap<String, List<String>>();
    for (Decision.Gap gap : decision.missing()) {
      gaps.computeIfAbsent(gap.reason(), _ -> new ArrayList<>()).add(lines.title(gap.measure()));
    }
    return gaps;
  }

  private String worst() {
    var worst = decision.outcome().worst();
    return worst == decision.level()
        ? texts.get("level.worst.same")
        : texts.get("level.worst", texts.get("level", worst));
  }

  private String confidence() {
    var confidence = decision.confidence();
    long share = Math.round(100 * confidence.share());
    return texts.get(
        "level.confidence", texts.get("confidence", confidence.word()), Long.toString(share));
  }

  private Optional<Markup> open() {
    var open = decision.reasons().open();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    String summary = texts.get("level.open", Integer.toString(open.size()));
    var rules = open.stream().map(Decision.Open::rule).toList();
    return Optional.of(Table.behind(summary, lines.list(rules)));
  }
}

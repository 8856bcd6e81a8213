package org.upstander.node.cli.framework;

import java.util.List;
import org.upstander.assess.framework.DataRule;
import org.upstander.assess.framework.Factor;
import org.upstander.assess.framework.Indicator;
import org.upstander.node.terminal.Article;
import org.upstander.node.terminal.Table;
import org.upstander.node.terminal.Table.Cell;
import org.upstander.node.terminal.Table.Column;
import org.upstander.node.terminal.WordArgument;
import org.upstander.record.codec.RecordCodec;
import org.upstander.record.json.CanonicalJson;
import org.upstander.world.Language;

/// Factors and indicators, for people and for programs.
final class FrameworkPrintout {
  private final Language language;

  FrameworkPrintout(Language language) {
    this.language = language;
  }

  /// One row a factor.
  Table factors(List<Factor> factors) {
    var table =
        new Table(
            Column.number("Factor", "factor"),
            Column.text("Crime", "crime"),
            Column.number("Indicators", "indicators"),
            Column.number("With data", "with_data"),
            Column.text("Title", "title"));
    for (Factor factor : factors) {
      table.add(
          number(factor.number()),
          Cell.of(WordArgument.word(factor.crime())),
          number(factor.indicators().size()),
          number(informed(factor)),
          Cell.of(factor.title().in(language)));
    }
    return table;
  }

  /// One row an indicator.
  Table indicators(List<Factor> factors) {
    var table =
        new Table(
            Column.text("Indicator", "indicator"),
            Column.number("Factor", "factor"),
            Column.text("Crime", "crime"),
            Column.text("Horizon", "horizon"),
            Column.text("Title", "title"),
            Column.text("Data", "data"),
            Column.text("Note", "note"));
    for (Factor factor : factors) {
      for (Indicator each : factor.indicators()) {
        table.add(
            Cell.of(each.id()),
            number(factor.number()),
            Cell.of(WordArgument.word(factor.crime())),
            Cell.of(WordArgument.word(each.horizon())),
            Cell.of(each.title().in(language)),
            each.rule().map(FrameworkPrintout::rule).orElse(Cell.none("")),
            each.check().map(Cell::of).orElse(Cell.none("")));
      }
    }
    return table;
  }

  /// Indicators under their factors.
  String toText(List<Factor> factors) {
    var article = new Article();
    for (Factor factor : factors) {
      article.title(
          "%d. %s (%s)"
              .formatted(
                  factor.number(), factor.title().in(language), WordArgument.word(factor.crime())));
      for (Indicator each : factor.indicators()) {
        article
            .about(each.id(), each.title().in(language))
            .about(
                "",
                WordArgument.word(each.horizon())
                    + each.rule().map(r -> "; data: " + words(r)).orElse(""))
            .about("", each.check().map(note -> "note: " + note).orElse(""));
      }
    }
    return article.toString();
  }

  /// How many there are of what.
  String count(List<Factor> factors) {
    int indicators = factors.stream().mapToInt(f -> f.indicators().size()).sum();
    return "%d factor%s, %d indicator%s, %d informed by data; the others are for people to judge."
        .formatted(
            factors.size(),
            factors.size() == 1 ? "" : "s",
            indicators,
            indicators == 1 ? "" : "s",
            factors.stream().mapToLong(FrameworkPrintout::informed).sum());
  }

  private static long informed(Factor factor) {
    return factor.indicators().stream().filter(i -> i.rule().isPresent()).count();
  }

  private static Cell rule(DataRule rule) {
    return new Cell(words(rule), CanonicalJson.text(RecordCodec.write(rule, DataRule.class)));
  }

  private static String words(DataRule rule) {
    return "%s of %s over %d months, emerging from %s, present from %s"
        .formatted(
            WordArgument.word(rule.measure()),
            String.join(" and ", rule.variables()),
            rule.months(),
            plain(rule.emerging()),
            plain(rule.present()));
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }

  private static Cell number(double value) {
    return Cell.of(plain(value), value);
  }
}

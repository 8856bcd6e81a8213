package org.upstander.node.cli.option;

import java.util.List;
import java.util.Locale;
import org.upstander.node.terminal.Article;
import org.upstander.node.terminal.Table;
import org.upstander.node.terminal.Table.Cell;
import org.upstander.node.terminal.Table.Column;
import org.upstander.node.terminal.WordArgument;
import org.upstander.option.OptionCatalogue;
import org.upstander.option.advice.Recommendation;
import org.upstander.world.Language;

/// Recommendations with their reasons.
final class AdvicePrintout {
  private final OptionCatalogue catalogue;
  private final Language language;

  AdvicePrintout(OptionCatalogue catalogue, Language language) {
    this.catalogue = catalogue;
    this.language = language;
  }

  String toText(List<Recommendation> found) {
    var article = new Article();
    for (Recommendation each : found) {
      article
          .title("%d. %s: %s".formatted(each.rank(), each.option(), title(each)))
          .about(
              "Fit",
              String.format(
                  Locale.ROOT,
                  "%.2f, %s, by %s",
                  each.fit().value(),
                  WordArgument.word(each.level()),
                  WordArgument.word(each.means())))
          .about("Why", each.why())
          .about("Owed", WordArgument.words(each.safeguards()));
    }
    return article.toString();
  }

  Table table(List<Recommendation> found) {
    var table =
        new Table(
            Column.number("Rank", "rank"),
            Column.text("Option", "option"),
            Column.text("Title", "title"),
            Column.number("Fit", "fit"),
            Column.number("Covered", "covered"),
            Column.number("Focus", "focus"),
            Column.text("Level", "level"),
            Column.text("Means", "means"),
            Column.text("Why", "why"));
    for (Recommendation each : found) {
      table.add(
          number(each.rank()),
          Cell.of(each.option()),
          Cell.of(title(each)),
          number(each.fit().value()),
          number(each.fit().covered()),
          number(each.fit().focus()),
          Cell.of(each.level().name()),
          Cell.of(each.means().name()),
          Cell.of(each.why()));
    }
    return table;
  }

  private String title(Recommendation each) {
    return catalogue.get(each.option()).title().in(language);
  }

  private static Cell number(double value) {
    return Cell.of(String.valueOf(value), value);
  }
}

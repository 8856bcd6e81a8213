package org.upstander.node.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Every coming month of one state in figures.
final class ForecastTable {
  private ForecastTable() {}

  /// Empty where nothing is forecast.
  static Optional<Markup> of(Texts texts, List<Ahead> ahead) {
    if (ahead.isEmpty()) {
      return Optional.empty();
    }
    var body = Markup.of("tbody");
    ahead.forEach(month -> body.add(row(texts, month)));
    var heads =
        Stream.of("month", "median", "50", "80", "95", "1", "25")
            .map(h -> texts.get("months.head." + h))
            .toList();
    return Optional.of(
        Markup.of("section")
            .with("id", "months")
            .add(
                Markup.of("h2", texts.get("months.title")),
                Markup.of("p", texts.get("months.lead")),
                Table.of("figures", texts.get("months.title"), heads, body)));
  }

  private static Markup row(Texts texts, Ahead month) {
    return Table.row(
        texts.shortMonth(month.month()),
        List.of(
            Figures.forecast(month.median()),
            month.half().toString(),
            month.most().toString(),
            month.nearlyAll().toString(),
            Figures.probability(month.any()),
            Figures.probability(month.many())));
  }
}

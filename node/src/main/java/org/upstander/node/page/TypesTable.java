package org.upstander.node.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.upstander.forecast.Forecast;
import org.upstander.forecast.outlook.Outlook;
import org.upstander.forecast.outlook.Watchlist;
import org.upstander.source.Violence;

/// What is forecast for each type of violence: the parts of the same futures, which add up.
final class TypesTable {
  private TypesTable() {}

  /// Empty for a state without a forecast, or where only one type is counted.
  static Optional<Markup> of(Texts texts, Outlook outlook) {
    var rows = new ArrayList<Markup>();
    for (Violence type : HistoryChart.ORDER) {
      outlook
          .monthly(type)
          .ifPresent(p ->
              rows.add(row(texts.get("violence", type), p.sum(1, 3), p.sum(1, Watchlist.HORIZON))));
    }
    if (rows.size() < 2) {
      return Optional.empty();
    }
    rows.add(
        row(
            texts.get("types.all"),
            outlook.next(Chances.SOON).orElseThrow(),
            outlook.next(Watchlist.HORIZON).orElseThrow()));
    var heads =
        List.of(
            texts.get("types.head"),
            texts.get("types.soon"),
            texts.get("types.range"),
            texts.get("types.year"),
            texts.get("types.range"),
            texts.get("types.25"));
    return Optional.of(
        Markup.of("section")
            .add(
                Markup.of("h2", texts.get("types.title")),
                Markup.of("p", texts.get("types.lead")),
                Table.of(
                    "figures", texts.get("types.title"), heads, Markup.of("tbody").add(rows))));
  }

  private static Markup row(String name, Forecast.Draws soon, Forecast.Draws year) {
    return Table.row(
        name,
        List.of(
            Figures.forecast(soon.mean()),
            Ahead.Range.middle(soon, 0.8).toString(),
            Figures.forecast(year.mean()),
            Ahead.Range.middle(year, 0.8).toString(),
            Figures.probability(year.atLeast(25))));
  }
}

package org.upstander.node.page;

import java.util.List;
import java.util.Optional;
import org.upstander.forecast.grid.CellOutlook;

/// Where in a state deaths are to be expected, cell by cell.
final class CellsSection {
  private CellsSection() {}

  /// Empty where no list of events tells places.
  static Optional<Markup> of(Texts texts, List<CellOutlook> cells) {
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    var body = Markup.of("tbody");
    cells.forEach(c ->
        body.add(
            Table.row(
                MapGround.place(c.cell()),
                List.of(
                    Figures.forecast(c.expectedNearby()),
                    Figures.forecast(c.expected()),
                    Figures.probability(c.any()),
                    Figures.probability(c.atLeast25())))));
    var heads =
        List.of(
            texts.get("cells.head"),
            texts.get("types.soon"),
            texts.get("types.year"),
            texts.get("cells.any"),
            texts.get("types.25"));
    var map = Markup.of("figure").add(CellMap.of(texts, cells));
    return Optional.of(
        Markup.of("section")
            .add(
                Markup.of("h2", texts.get("cells.title")),
                Markup.of("p", texts.get("cells.lead")),
                Markup.of("div")
                    .with("class", "pair")
                    .add(map, Table.of("figures", texts.get("cells.title"), heads, body))));
  }
}

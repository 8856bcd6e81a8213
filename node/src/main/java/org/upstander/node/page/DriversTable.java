package org.upstander.node.page;

import java.util.List;
import org.upstander.forecast.outlook.Structural;

/// What raises and lowers the structural risk, as a table whose last column is a chart: bars left
/// and right of zero, in percentage points of probability.
final class DriversTable {
  private static final double WIDTH = 150;
  private static final double HEIGHT = 22;

  private DriversTable() {}

  static Markup of(Texts texts, List<Structural.Driver> drivers) {
    double largest = 0;
    for (Structural.Driver driver : drivers) {
      largest = Math.max(largest, Math.abs(driver.points()));
    }
    var body = Markup.of("tbody");
    for (Structural.Driver driver : drivers) {
      body.add(row(texts, driver, largest));
    }
    return Table.of(
        "drivers",
        texts.get("drivers.caption"),
        List.of(
            texts.get("drivers.meaning"),
            texts.get("drivers.value"),
            texts.get("drivers.average"),
            texts.get("drivers.points")),
        body);
  }

  private static Markup row(Texts texts, Structural.Driver driver, double largest) {
    String sense = driver.points() < 0 ? "drivers.lowers" : "drivers.raises";
    String points = Figures.points(driver.points());
    return Markup.of("tr")
        .add(
            Markup.of("th").with("scope", "row").add(Markup.of("bdi", driver.meaning())),
            Markup.of("td", Figures.value(driver.value())).with("class", "n"),
            Markup.of("td", Figures.value(driver.average())).with("class", "n"),
            Markup.of("td")
                .with("class", "effect")
                .add(Markup.of("span", texts.get(sense) + " ").with("class", "unseen"))
                .add(bar(driver.points(), points, largest)));
  }

  private static Markup bar(double points, String label, double largest) {
    double zero = WIDTH / 2;
    double reach = zero - 40;
    double end = zero + (largest == 0 ? 0 : reach * points / largest);
    boolean raises = points >= 0;
    var drawing = Drawing.small(WIDTH, HEIGHT, label);
    var box = new Trace().box(Math.min(zero, end), 5, Math.max(zero, end), HEIGHT - 5);
    drawing.fill(raises ? Ink.RAISES : Ink.LOWERS, box);
    drawing.stroke(Ink.AXIS, 1, "", new Trace().move(zero, 0).down(HEIGHT));
    var anchor = raises ? Drawing.Anchor.START : Drawing.Anchor.END;
    drawing.text(Ink.TEXT, anchor, end + (raises ? 5 : -5), HEIGHT / 2 + 4, label);
    return drawing.markup();
  }
}

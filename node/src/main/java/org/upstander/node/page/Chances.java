package org.upstander.node.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.upstander.forecast.Forecast;
import org.upstander.forecast.outlook.Outlook;
import org.upstander.forecast.outlook.Watchlist;
import org.upstander.world.Probability;

/// The probabilities of reaching numbers of deaths within 3 and within 12 months.
///
/// @param deaths at least so many
/// @param soon within [#SOON] months
/// @param year within [Watchlist#HORIZON] months
record Chances(int deaths, Probability soon, Probability year) {
  /// The nearer of the two horizons, in months.
  static final int SOON = 3;

  private static final int[] STEPS = {1, 25, 100, 1_000, 10_000};

  private static final double WIDTH = 420;
  private static final double HEIGHT = 222;
  private static final double LEFT = 118;
  private static final double RIGHT = 396;
  private static final double TOP = 42;
  private static final double ROW = 32;

  /// From 1 death to 10,000; empty for a state without data.
  static List<Chances> of(Outlook outlook) {
    Optional<Forecast.Draws> soon = outlook.next(SOON);
    Optional<Forecast.Draws> year = outlook.next(Watchlist.HORIZON);
    if (soon.isEmpty() || year.isEmpty()) {
      return List.of();
    }
    return IntStream.of(STEPS)
        .mapToObj(n -> new Chances(n, soon.get().atLeast(n), year.get().atLeast(n)))
        .toList();
  }

  /// One row a number of deaths: a ring for the nearer horizon, a disc for the farther one.
  static Markup draw(Texts texts, List<Chances> all) {
    var drawing =
        Drawing.of("chances", WIDTH, HEIGHT, texts.get("chances.title"), words(texts, all));
    double bottom = TOP + ROW * all.size();
    grid(drawing, bottom);
    for (int i = 0; i < all.size(); i++) {
      row(texts, drawing, all.get(i), TOP + ROW * (i + 0.5));
    }
    legend(texts, drawing);
    return drawing.markup();
  }

  private static double x(double probability) {
    return LEFT + (RIGHT - LEFT) * probability;
  }

  private static void grid(Drawing drawing, double bottom) {
    var lines = new Trace();
    for (int quarter = 0; quarter <= 4; quarter++) {
      double x = x(quarter / 4.0);
      lines.move(x, TOP).down(bottom);
      String label = 25 * quarter + "\u00A0%";
      drawing.text(Ink.FAINT, Drawing.Anchor.MIDDLE, x, bottom + 16, label);
    }
    drawing.stroke(Ink.GRID, 1, "", lines);
  }

  private static void row(Texts texts, Drawing drawing, Chances row, double y) {
    String label = texts.get("chances.row", Figures.recorded(row.deaths));
    drawing.text(Ink.TEXT, Drawing.Anchor.END, LEFT - 12, y + 4, label);
    var span = new Trace().move(x(row.soon.value()), y).across(x(row.year.value()));
    drawing.stroke(Ink.BAND_50, 2.5, "", span);
    // The ring is the wider one and the disc lies on it, so that both are seen where they meet.
    var ring = new Trace().circle(x(row.soon.value()), y, 7);
    drawing.fill(Ink.GROUND, ring).stroke(Ink.MEDIAN, 1.8, "", ring);
    drawing.fill(Ink.MEDIAN, new Trace().circle(x(row.year.value()), y, 4.5));
  }

  private static void legend(Texts texts, Drawing drawing) {
    String soon = texts.get("chances.soon");
    double second = LEFT + 16 + Drawing.width(soon) + 16;
    drawing.stroke(Ink.MEDIAN, 1.8, "", new Trace().circle(LEFT, 16, 7));
    drawing.text(Ink.TEXT, Drawing.Anchor.START, LEFT + 12, 20, soon);
    drawing.fill(Ink.MEDIAN, new Trace().circle(second, 16, 4.5));
    drawing.text(Ink.TEXT, Drawing.Anchor.START, second + 12, 20, texts.get("chances.year"));
  }

  private static String words(Texts texts, List<Chances> all) {
    var words = new StringBuilder();
    for (Chances row : all) {
      String deaths = Figures.recorded(row.deaths);
      String soon = Figures.probability(row.soon);
      String year = Figures.probability(row.year);
      words.append(texts.get("chances.words", deaths, soon, year)).append(' ');
    }
    return words.toString().strip();
  }
}

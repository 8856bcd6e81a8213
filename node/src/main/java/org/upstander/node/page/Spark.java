package org.upstander.node.page;

import java.time.YearMonth;
import java.util.OptionalDouble;
import org.upstander.panel.Series;

/// The last 24 months of one state in the size of a word. Each has its own scale: it shows the
/// course of deaths and not their number. Months without data are struck through.
final class Spark {
  private static final int MONTHS = 24;
  private static final double SLOT = 4;
  private static final double HEIGHT = 24;

  private Spark() {}

  /// @param last the last month drawn, the same for every state
  static Markup of(Texts texts, Series recorded, YearMonth last) {
    var first = last.minusMonths(MONTHS - 1L);
    var axis = Axis.upTo(largest(recorded, first), Axis.Kind.LINEAR, HEIGHT - 1, 1);
    var bars = new Trace();
    var silent = new Trace();
    for (int i = 0; i < MONTHS; i++) {
      OptionalDouble value = recorded.get(first.plusMonths(i));
      double x = i * SLOT;
      if (value.isEmpty()) {
        silent.move(x, HEIGHT - 4).line(x + SLOT, HEIGHT - 10);
      } else if (value.getAsDouble() > 0) {
        bars.box(x + 0.5, Math.min(axis.at(value.getAsDouble()), HEIGHT - 2), x + 3.5, HEIGHT - 1);
      }
    }
    var base = new Trace().move(0, HEIGHT - 0.5).across(MONTHS * SLOT);
    return Drawing.small(MONTHS * SLOT, HEIGHT, words(texts, recorded, first, last))
        .stroke(Ink.AXIS, 1, "", base)
        .stroke(Ink.NO_DATA, 1, "", silent)
        .fill(Ink.RECORDED, bars)
        .markup()
        .with("class", "spark");
  }

  private static double largest(Series recorded, YearMonth first) {
    double largest = 0;
    for (int i = 0; i < MONTHS; i++) {
      largest = Math.max(largest, recorded.get(first.plusMonths(i)).orElse(0));
    }
    return largest;
  }

  private static String words(Texts texts, Series recorded, YearMonth first, YearMonth last) {
    double sum = 0;
    int months = 0;
    for (int i = 0; i < MONTHS; i++) {
      OptionalDouble value = recorded.get(first.plusMonths(i));
      sum += value.orElse(0);
      months += value.isPresent() ? 1 : 0;
    }
    String from = texts.shortMonth(first);
    String to = texts.shortMonth(last);
    return months == 0
        ? texts.get("spark.silent", from, to)
        : texts.get("spark.words", from, to, Figures.recorded(sum), Integer.toString(months));
  }
}

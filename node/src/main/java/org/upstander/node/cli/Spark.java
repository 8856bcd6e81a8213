package org.upstander.node.cli;

import java.time.YearMonth;
import org.upstander.panel.Series;

/// A series as a line of small bars, the newest month at the right.
///
/// Heights grow with the square root of the value against the highest of the months shown, so that
/// small numbers stay visible beside large ones. A recorded zero is a dot on the line, a month
/// without data is blank with a middle dot.
final class Spark {
  private static final String BARS = "▁▂▃▄▅▆▇█";
  private static final char ZERO = '_';
  private static final char NO_DATA = '·';

  private Spark() {}

  static String of(Series series, int months) {
    var text = new StringBuilder();
    double top = 0;
    for (double v : series.latest(months)) {
      top = Math.max(top, v);
    }
    YearMonth month = series.last().minusMonths(months - 1L);
    for (int i = 0; i < months; i++) {
      var value = series.get(month.plusMonths(i));
      text.append(value.isEmpty() ? NO_DATA : bar(value.getAsDouble(), top));
    }
    return text.toString();
  }

  private static char bar(double value, double top) {
    if (value <= 0) {
      return ZERO;
    }
    int height = (int) Math.ceil(Math.sqrt(value / top) * BARS.length()) - 1;
    return BARS.charAt(Math.clamp(height, 0, BARS.length() - 1));
  }
}

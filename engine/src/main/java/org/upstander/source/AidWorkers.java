package org.upstander.source;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.upstander.world.State;

/// Attacks on aid workers: for each incident the month (or the year, where no more is known), the
/// state, and how many were killed, wounded and kidnapped. A total is the sum over incidents. What
/// happened to whom is not kept.
///
/// Source: Stoddard, A. et al., *Aid Worker Security Report*, Humanitarian Outcomes.
final class AidWorkers implements TableReader {
  private static final Variable INCIDENTS = new Variable("aid_worker_incidents", "incidents");
  private static final Variable[] VICTIMS = {
    new Variable("aid_workers_killed", "people"),
    new Variable("aid_workers_wounded", "people"),
    new Variable("aid_workers_kidnapped", "people")
  };

  private final Border border;
  private final int id;
  private final int year;
  private final int month;
  private final int country;
  private final int[] victims;

  AidWorkers(Header header, Border border) throws UnreadableFile {
    this.border = border;
    id = header.need("incident id");
    year = header.need("year");
    month = header.need("month");
    country = header.need("country");
    victims =
        new int[] {
          header.need("total killed"), header.need("total wounded"), header.need("total kidnapped")
        };
  }

  @Override
  public @Nullable Figures read(Fields row) {
    String key = row.need(id);
    Period period = period(row);
    if (period == null) {
      return null;
    }
    State state = border.name(row, country, period.last());
    if (state == null) {
      return null;
    }
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.of(state, period, INCIDENTS, 1));
    for (int i = 0; i < victims.length; i++) {
      figures.add(Figure.of(state, period, VICTIMS[i], row.tally(victims[i])));
    }
    border.once(row, key);
    return new Figures(figures);
  }

  private @Nullable Period period(Fields row) {
    Year when = border.year(row, year);
    if (when == null) {
      return null;
    }
    if (row.absent(month)) {
      return Period.of(when);
    }
    int number = row.whole(month, 1, 12, Reading.Reason.DATE_OUT_OF_RANGE);
    var period = Period.of(YearMonth.of(when.getValue(), number));
    border.within(row, period.first());
    return row.faulty() ? null : period;
  }
}

package org.upstander.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.upstander.world.Scheme;
import org.upstander.world.State;
import org.upstander.world.ViewsMonth;

/// Tables by ViEWS country and month: the numbers of months start with 1 for January 1980, the
/// numbers of countries change when borders do.
final class ViewsMonths implements TableReader {
  /// A column and what it holds.
  private record Column(int index, Variable variable) {}

  private final Border border;
  private final int country;
  private final int month;
  private final List<Column> columns = new ArrayList<>();

  private ViewsMonths(Header header, Border border) throws UnreadableFile {
    this.border = border;
    country = header.need("country_id");
    month = header.need("month_id");
  }

  /// The table of features that ViEWS gave the contestants of its prediction challenge.
  static ViewsMonths features(Header header, Border border) throws UnreadableFile {
    var reader = new ViewsMonths(header, border);
    reader.add(header.find("ged_sb"), Variable.DEATHS_STATE_BASED);
    reader.add(header.find("ged_ns"), Variable.DEATHS_NON_STATE);
    reader.add(header.find("ged_os"), Variable.DEATHS_ONE_SIDED);
    reader.add(header.find("wdi_sp_pop_totl"), Variable.POPULATION);
    reader.add(header.find("vdem_v2x_libdem"), Variable.LIBERAL_DEMOCRACY);
    return reader;
  }

  /// What the challenge scored: deaths in state-based violence.
  static ViewsMonths actuals(Header header, Border border) throws UnreadableFile {
    var reader = new ViewsMonths(header, border);
    reader.add(header.need("outcome"), Variable.DEATHS_STATE_BASED);
    return reader;
  }

  private void add(int index, Variable variable) {
    if (index >= 0) {
      columns.add(new Column(index, variable));
    }
  }

  @Override
  public @Nullable Figures read(Fields row) {
    int number = row.whole(month, 1, 9999, Reading.Reason.DATE_OUT_OF_RANGE);
    var period = new Period.OfMonth(ViewsMonth.month(number));
    LocalDate day = period.last();
    border.within(row, period.first());
    if (row.faulty()) {
      return null;
    }
    State state = border.code(row, country, Scheme.VIEWS, day);
    if (state == null) {
      return null;
    }
    var figures = new Cells(border, row, state, period);
    for (Column column : columns) {
      figures.cover(column.variable(), column.index());
    }
    return figures.row();
  }
}

package org.upstander.node.output;

import static org.upstander.node.store.Sheet.Kind.NUMBER;
import static org.upstander.node.store.Sheet.Kind.TEXT;
import static org.upstander.node.store.Sheet.Kind.WHOLE;

import java.util.List;
import org.upstander.forecast.grid.CellOutlook;
import org.upstander.forecast.outlook.Outlook;
import org.upstander.node.run.Run;
import org.upstander.node.store.Sheet;

/// The cells of half a degree in which deaths are to be expected, as a table: one row a cell, the
/// states in the order of the watchlist. States without a list of events have none.
final class CellSheet {
  private static final List<Sheet.Column> COLUMNS =
      List.of(
          new Sheet.Column("run_month", "#date+run", TEXT),
          new Sheet.Column("iso3", "#country+code+v_iso3", TEXT),
          new Sheet.Column("gleditsch_ward", "#country+code+v_gw", WHOLE),
          new Sheet.Column("priogrid_gid", "#geo+id+v_priogrid", WHOLE),
          new Sheet.Column("latitude", "#geo+lat", NUMBER),
          new Sheet.Column("longitude", "#geo+lon", NUMBER),
          new Sheet.Column("expected_3_months", "#affected+killed+expected+m3", NUMBER),
          new Sheet.Column("expected_12_months", "#affected+killed+expected+m12", NUMBER),
          new Sheet.Column("probability_1_death", "#indicator+probability+n1", NUMBER),
          new Sheet.Column("probability_25_deaths", "#indicator+probability+n25", NUMBER),
          new Sheet.Column("version", "#meta+version", TEXT),
          new Sheet.Column("inputs_sha256", "#meta+hash", TEXT));

  private CellSheet() {}

  static Sheet of(Run run, String inputs) {
    var sheet = new Sheet(COLUMNS);
    for (Outlook outlook : run.watchlist().outlooks()) {
      var cells = run.watchlist().cells().getOrDefault(outlook.state().code(), List.of());
      for (CellOutlook cell : cells) {
        sheet.add(
            run.watchlist().month().toString(),
            outlook.state().iso3(),
            outlook.state().code(),
            cell.cell().id(),
            cell.cell().latitude(),
            cell.cell().longitude(),
            cell.expectedNearby(),
            cell.expected(),
            cell.any().value(),
            cell.atLeast25().value(),
            run.provenance().version(),
            inputs);
      }
    }
    return sheet;
  }
}

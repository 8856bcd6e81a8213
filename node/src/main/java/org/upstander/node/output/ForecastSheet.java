package org.upstander.node.output;

import static org.upstander.node.store.Sheet.Kind.NUMBER;
import static org.upstander.node.store.Sheet.Kind.TEXT;
import static org.upstander.node.store.Sheet.Kind.WHOLE;

import java.util.List;
import java.util.Locale;
import org.upstander.forecast.Forecast;
import org.upstander.forecast.deaths.Paths;
import org.upstander.forecast.outlook.Outlook;
import org.upstander.node.run.Run;
import org.upstander.node.store.Sheet;
import org.upstander.source.Violence;

/// The monthly forecasts as a table: one row a state, month ahead and type of violence, and one of
/// all types together (`all`). A state without data has no rows.
final class ForecastSheet {
  private static final List<Sheet.Column> COLUMNS =
      List.of(
          new Sheet.Column("run_month", "#date+run", TEXT),
          new Sheet.Column("iso3", "#country+code+v_iso3", TEXT),
          new Sheet.Column("gleditsch_ward", "#country+code+v_gw", WHOLE),
          new Sheet.Column("month", "#date+forecast", TEXT),
          new Sheet.Column("lead", "#meta+lead", WHOLE),
          new Sheet.Column("violence", "#event+type", TEXT),
          new Sheet.Column("mean", "#affected+killed+mean", NUMBER),
          new Sheet.Column("q05", "#affected+killed+q05", NUMBER),
          new Sheet.Column("q10", "#affected+killed+q10", NUMBER),
          new Sheet.Column("q25", "#affected+killed+q25", NUMBER),
          new Sheet.Column("q50", "#affected+killed+q50", NUMBER),
          new Sheet.Column("q75", "#affected+killed+q75", NUMBER),
          new Sheet.Column("q90", "#affected+killed+q90", NUMBER),
          new Sheet.Column("q95", "#affected+killed+q95", NUMBER),
          new Sheet.Column("probability_1_death", "#indicator+probability+n1", NUMBER),
          new Sheet.Column("probability_25_deaths", "#indicator+probability+n25", NUMBER),
          new Sheet.Column("version", "#meta+version", TEXT),
          new Sheet.Column("inputs_sha256", "#meta+hash", TEXT));

  private ForecastSheet() {}

  static Sheet of(Run run, String inputs) {
    var sheet = new Sheet(COLUMNS);
    for (Outlook outlook : run.watchlist().outlooks()) {
      outlook.monthly().ifPresent(p -> rows(sheet, run, outlook, new Part("all", p), inputs));
      for (Violence type : Violence.values()) {
        String name = type.name().toLowerCase(Locale.ROOT);
        outlook.monthly(type).ifPresent(p -> rows(sheet, run, outlook, new Part(name, p), inputs));
      }
    }
    return sheet;
  }

  /// Futures of one type of violence, or of all.
  private record Part(String violence, Paths paths) {}

  private static void rows(Sheet sheet, Run run, Outlook outlook, Part part, String inputs) {
    for (int lead = 1; lead <= part.paths.leads(); lead++) {
      Forecast.Draws draws = part.paths.at(lead);
      sheet.add(
          run.watchlist().month().toString(),
          outlook.state().iso3(),
          outlook.state().code(),
          run.watchlist().month().plusMonths(lead).toString(),
          lead,
          part.violence,
          draws.mean(),
          draws.quantile(0.05),
          draws.quantile(0.1),
          draws.quantile(0.25),
          draws.quantile(0.5),
          draws.quantile(0.75),
          draws.quantile(0.9),
          draws.quantile(0.95),
          draws.atLeast(1).value(),
          draws.atLeast(25).value(),
          run.provenance().version(),
          inputs);
    }
  }
}

package org.upstander.node.output;

import static org.upstander.node.store.Sheet.Kind.NUMBER;
import static org.upstander.node.store.Sheet.Kind.TEXT;
import static org.upstander.node.store.Sheet.Kind.WHOLE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.upstander.forecast.Forecast;
import org.upstander.forecast.outlook.Outlook;
import org.upstander.forecast.outlook.Structural;
import org.upstander.forecast.outlook.Watchlist;
import org.upstander.node.run.Run;
import org.upstander.node.store.Sheet;
import org.upstander.source.Violence;

/// The watchlist as a table: one row a state, states without data too, with empty cells.
final class WatchlistSheet {
  private static final List<Sheet.Column> COLUMNS =
      List.of(
          new Sheet.Column("run_month", "#date+run", TEXT),
          new Sheet.Column("rank", "#indicator+rank", WHOLE),
          new Sheet.Column("state", "#country+name", TEXT),
          new Sheet.Column("iso3", "#country+code+v_iso3", TEXT),
          new Sheet.Column("gleditsch_ward", "#country+code+v_gw", WHOLE),
          new Sheet.Column("deaths_last_12_months", "#affected+killed+recorded", NUMBER),
          new Sheet.Column("last_recorded_month", "#date+recorded", TEXT),
          new Sheet.Column("expected_3_months", "#affected+killed+expected+m3", NUMBER),
          new Sheet.Column("low_3_months", "#affected+killed+low+m3", NUMBER),
          new Sheet.Column("high_3_months", "#affected+killed+high+m3", NUMBER),
          new Sheet.Column("expected_12_months", "#affected+killed+expected+m12", NUMBER),
          new Sheet.Column("low_12_months", "#affected+killed+low+m12", NUMBER),
          new Sheet.Column("high_12_months", "#affected+killed+high+m12", NUMBER),
          new Sheet.Column("probability_25_deaths", "#indicator+probability+n25", NUMBER),
          new Sheet.Column("probability_1000_deaths", "#indicator+probability+n1000", NUMBER),
          new Sheet.Column(
              "expected_civilians_12_months", "#affected+killed+civilians+m12", NUMBER),
          new Sheet.Column("low_civilians_12_months", "#affected+killed+civilians+low", NUMBER),
          new Sheet.Column("high_civilians_12_months", "#affected+killed+civilians+high", NUMBER),
          new Sheet.Column("probability_outbreak", "#indicator+probability+outbreak", NUMBER),
          new Sheet.Column("change_12_months", "#indicator+change", NUMBER),
          new Sheet.Column("structural_base_year", "#date+structural", WHOLE),
          new Sheet.Column("structural_1_year", "#indicator+probability+onset+y1", NUMBER),
          new Sheet.Column("structural_2_years", "#indicator+probability+onset+y2", NUMBER),
          new Sheet.Column("structural_low", "#indicator+probability+onset+low", NUMBER),
          new Sheet.Column("structural_high", "#indicator+probability+onset+high", NUMBER),
          new Sheet.Column("structural_rank", "#indicator+rank+onset", WHOLE),
          new Sheet.Column("structural_top_30", "#indicator+probability+top30", NUMBER),
          new Sheet.Column("structural_year_before", "#indicator+probability+onset+before", NUMBER),
          new Sheet.Column("basis", "#meta+basis", TEXT),
          new Sheet.Column("version", "#meta+version", TEXT),
          new Sheet.Column("inputs_sha256", "#meta+hash", TEXT),
          new Sheet.Column("level", "#severity+level", TEXT),
          new Sheet.Column("phase", "#status+phase", TEXT),
          new Sheet.Column("level_worst", "#severity+level+worst", TEXT),
          new Sheet.Column("level_confidence", "#indicator+confidence", NUMBER),
          new Sheet.Column("level_rules", "#meta+rules", TEXT));

  private WatchlistSheet() {}

  static Sheet of(Run run, String inputs) {
    var sheet = new Sheet(COLUMNS);
    Watchlist list = run.watchlist();
    for (Outlook outlook : list.outlooks()) {
      var rank = list.rank(outlook);
      var recorded = outlook.deaths().total().sumOfLatest(12);
      var quarter = outlook.next(3);
      var year = outlook.next(12);
      var civilians = outlook.year(Violence.ONE_SIDED);
      var structural = outlook.structural();
      var ruling = run.rulings().get(outlook.state());
      sheet.add(
          list.month().toString(),
          rank.isPresent() ? Optional.of(rank.getAsInt()) : Optional.empty(),
          outlook.state().name(),
          outlook.state().iso3(),
          outlook.state().code(),
          recorded.isPresent() ? Optional.of(recorded.getAsDouble()) : Optional.empty(),
          outlook.lastRecorded().map(Object::toString),
          quarter.map(Forecast.Draws::mean),
          quarter.map(d -> d.quantile(0.1)),
          quarter.map(d -> d.quantile(0.9)),
          year.map(Forecast.Draws::mean),
          year.map(d -> d.quantile(0.1)),
          year.map(d -> d.quantile(0.9)),
          outlook.atLeast(25).map(p -> p.value()),
          outlook.atLeast(1000).map(p -> p.value()),
          civilians.map(Forecast.Draws::mean),
          civilians.map(d -> d.quantile(0.1)),
          civilians.map(d -> d.quantile(0.9)),
          outlook.outbreak().map(p -> p.value()),
          outlook.change(),
          structural.map(Structural::baseYear),
          structural.map(s -> s.withinOneYear().value()),
          structural.map(s -> s.withinTwoYears().value()),
          structural.map(s -> s.low().value()),
          structural.map(s -> s.high().value()),
          structural.map(Structural::rank),
          structural.flatMap(Structural::topThirty).map(p -> p.value()),
          structural.flatMap(Structural::change).map(c -> c.before().value()),
          basis(list),
          run.provenance().version(),
          inputs,
          ruling.level().map(LevelSheet::lower),
          ruling.phase().map(LevelSheet::lower),
          LevelSheet.lower(ruling.decision().outcome().worst()),
          ruling.decision().confidence().share(),
          LevelSheet.ids(ruling.decision().reasons().fired()));
    }
    return sheet;
  }

  /// The types of violence counted, in words.
  static String basis(Watchlist list) {
    return list.basis().stream()
        .sorted()
        .map(t -> t.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" + "));
  }
}

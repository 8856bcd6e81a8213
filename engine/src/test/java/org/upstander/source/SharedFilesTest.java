package org.upstander.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upstander.Shared;

/// Files as publishers really wrote them. `docs/methods/sources.md` holds the same table.
class SharedFilesTest {
  private static IngestReport read(Path path, Consumer<Reading<Row>> out) throws IOException {
    try (var in = Files.newInputStream(path)) {
      var file = new Incoming(path.getFileName().toString(), in, LocalDate.of(2026, 1, 2));
      return Given.INGEST.read(file, out);
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ewp/predictors-1960-2014.csv, ONSET_TABLE, 7791, 0
          other/PTS-2024.csv, TERROR_SCALE, 10093, 127
          other/awsd_2016-10-03.csv, AID_WORKERS, 2018, 70
          treaties/hr_status_cat.csv, RATIFICATIONS, 193, 0
          treaties/hr_status_cedaw.csv, RATIFICATIONS, 193, 0
          treaties/hr_status_cped.csv, RATIFICATIONS, 193, 0
          treaties/hr_status_crc.csv, RATIFICATIONS, 193, 0
          treaties/hr_status_crpd.csv, RATIFICATIONS, 193, 0
          treaties/hr_status_iccpr.csv, RATIFICATIONS, 193, 0
          treaties/hr_status_iccpr_op1.csv, RATIFICATIONS, 193, 0
          treaties/hr_status_iccpr_op2.csv, RATIFICATIONS, 193, 0
          treaties/hr_status_icerd.csv, RATIFICATIONS, 193, 0
          treaties/hr_status_icescr.csv, RATIFICATIONS, 193, 0
          treaties/hr_status_icescr_op.csv, RATIFICATIONS, 193, 0
          treaties/hr_status_icmw.csv, RATIFICATIONS, 193, 0
          treaties/hr_status_op_cedaw.csv, RATIFICATIONS, 193, 0
          treaties/hr_status_op_crc_ac.csv, RATIFICATIONS, 193, 0
          treaties/hr_status_op_crc_ic.csv, RATIFICATIONS, 191, 2
          treaties/hr_status_op_crc_sc.csv, RATIFICATIONS, 193, 0
          treaties/hr_status_op_crpd.csv, RATIFICATIONS, 193, 0
          treaties/hr_status_opcat.csv, RATIFICATIONS, 193, 0
          treaties/untreaties_18-10.csv, TREATY_PARTICIPANTS, 152, 1
          treaties/untreaties_4-1.csv, TREATY_PARTICIPANTS, 146, 1
          treaties/untreaties_4-2.csv, TREATY_PARTICIPANTS, 180, 2
          treaties/untreaties_4-3.csv, TREATY_PARTICIPANTS, 168, 1
          treaties/untreaties_4-4.csv, TREATY_PARTICIPANTS, 174, 1
          treaties/untreaties_4-9.csv, TREATY_PARTICIPANTS, 164, 2
          ucdp-ged/central-african-republic-v23.1.geojson.gz, GED_GEOJSON, 1848, 0
          ucdp-ged/el-salvador-v23.1.csv.gz, GED_TABLE, 186, 0
          ucdp-ged/ethiopia-v23.1.csv.gz, GED_TABLE, 3808, 0
          ucdp-ged/global-sample-1000.csv.gz, GED_TABLE, 1000, 0
          ucdp-ged/mexico-v24.1.csv.gz, GED_TABLE, 18957, 0
          ucdp-ged/myanmar-v24.1.csv.gz, GED_TABLE, 7374, 0
          ucdp-ged/sierra-leone-v23.1.csv.gz, GED_TABLE, 1497, 0
          ucdp-ged/south-sudan-v23.1.csv.gz, GED_TABLE, 974, 0
          ucdp-ged/sri-lanka-v23.1.csv.gz, GED_TABLE, 4581, 0
          ucdp-ged/sudan-2023-11-30.csv.gz, GED_TABLE, 3475, 0
          ucdp-ged/syria-special.csv.gz, GED_TABLE, 16566, 0
          ucdp-ged/ukraine-hdx.csv.gz, GED_TABLE, 2989, 0
          ucdp-ged/venezuela-v23.1.csv.gz, GED_TABLE, 1441, 0
          unhcr/asylum-applications.csv.gz, REFUGEE_APPLICATIONS, 120594, 3
          unhcr/flows.csv.gz, REFUGEE_FLOWS, 105830, 38
          unhcr/population.csv.gz, REFUGEE_POPULATION, 138815, 78
          upr/upr_1-5.csv.gz, PERIODIC_REVIEW, 6094, 0
          upr/upr_10-13.csv.gz, PERIODIC_REVIEW, 9047, 0
          upr/upr_14-17.csv.gz, PERIODIC_REVIEW, 9598, 0
          upr/upr_17-20.csv.gz, PERIODIC_REVIEW, 7984, 0
          upr/upr_6-9.csv.gz, PERIODIC_REVIEW, 8343, 0
          views/actuals-2018.csv, VIEWS_ACTUALS, 2292, 0
          views/actuals-2019.csv, VIEWS_ACTUALS, 2292, 0
          views/actuals-2020.csv, VIEWS_ACTUALS, 2292, 0
          views/actuals-2021.csv, VIEWS_ACTUALS, 2292, 0
          views/country-month-1990-2021.csv.gz, VIEWS_FEATURES, 70939, 0
          """)
  void acceptedAndRefused(String name, Format format, long accepted, long refused)
      throws IOException {
    long[] readings = {0};
    var report = read(Shared.path("data", name.split("/")), r -> readings[0]++);
    assertThat(report.parts()).extracting(IngestReport.Part::format).containsExactly(format);
    assertThat(report.accepted()).isEqualTo(accepted);
    assertThat(report.refused()).isEqualTo(refused);
    assertThat(readings[0]).isEqualTo(accepted + refused);
  }

  /// ViEWS counts UCDP's events of state-based violence by the month they ended in.
  @ParameterizedTest
  @CsvSource({
    "ethiopia-v23.1.csv.gz, 530",
    "sri-lanka-v23.1.csv.gz, 780",
    "sudan-2023-11-30.csv.gz, 625",
    "sierra-leone-v23.1.csv.gz, 451"
  })
  void eventsAddUpToTheMonthsOfViews(String file, int code) throws IOException {
    var byMonth = new HashMap<YearMonth, Double>();
    read(
        Shared.path("data", "ucdp-ged", file),
        r -> {
          if (r instanceof Reading.Accepted<Row>(Event e, long _)
              && e.violence() == Violence.STATE_BASED
              && e.state().code() == code) {
            byMonth.merge(YearMonth.from(e.when().last()), (double) e.deaths().best(), Double::sum);
          }
        });
    var views = views(code);
    assertThat(views).hasSizeGreaterThan(75);
    views.forEach((month, deaths) ->
        assertThat(byMonth.getOrDefault(month, 0.0)).as("%s", month).isEqualTo(deaths));
  }

  private static Map<YearMonth, Double> views(int code) throws IOException {
    var deaths = new HashMap<YearMonth, Double>();
    read(
        Shared.path("data", "views", "country-month-1990-2021.csv.gz"),
        r -> {
          if (r instanceof Reading.Accepted<Row>(Figures(List<Figure> list), long _)) {
            for (Figure f : list) {
              if (f.state().code() == code
                  && f.variable().equals(Variable.DEATHS_STATE_BASED)
                  && f.period() instanceof Period.OfMonth(YearMonth month)
                  && month.getYear() <= 2017) {
                deaths.put(month, f.value());
              }
            }
          }
        });
    return deaths;
  }

  @Test
  void theTableForOnsetsIsWhole() throws IOException {
    int[] onsets = {0};
    int[] complete = {0};
    read(
        Shared.path("data", "ewp", "predictors-1960-2014.csv"),
        r -> {
          if (r instanceof Reading.Accepted<Row>(OnsetRow row, long _)) {
            assertThat(row.state()).isPresent();
            onsets[0] += row.outcomes().getOrDefault("mk_onset", 0.0) == 1 ? 1 : 0;
            complete[0] += row.predictors().size() == 38 ? 1 : 0;
          }
        });
    assertThat(onsets[0]).isEqualTo(114);
    assertThat(complete[0]).isEqualTo(7636);
  }

  /// All files together, one after the other on one thread.
  @Test
  void readingEverythingIsQuick() throws IOException {
    var root = Shared.path("data");
    List<Path> files;
    try (var walk = Files.walk(root)) {
      files = walk.filter(f -> f.toString().matches(".*\\.(csv|gz)")).toList();
    }
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = System.nanoTime();
      for (Path file : files) {
        try {
          read(file, r -> {});
        } catch (UnreadableFile e) {
          assertThat(e.what()).contains("no known format");
        }
      }
      best = Math.min(best, (System.nanoTime() - start) / 1e9);
    }
    System.out.printf("all shared files: %.2f s%n", best);
    assertThat(best).isLessThan(20);
  }
}

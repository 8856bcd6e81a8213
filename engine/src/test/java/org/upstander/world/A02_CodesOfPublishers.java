package org.upstander.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A02: one state, many codes; and one code, two states.
class A02_CodesOfPublishers {
  private static final LocalDate TODAY = LocalDate.parse("2026-01-01");
  private final States world = States.world();

  private String named(Scheme scheme, String code, String day) {
    return world.find(scheme, code, LocalDate.parse(day)).map(State::name).orElse("nobody");
  }

  @Test
  void theSameNumberMeansTwoStatesInTwoSchemes() {
    assertThat(named(Scheme.GLEDITSCH_WARD, "970", "2020-01-01")).isEqualTo("Kiribati");
    assertThat(named(Scheme.COW, "970", "2020-01-01")).isEqualTo("Nauru");
    assertThat(named(Scheme.ISO3, "AUS", "2020-01-01")).isEqualTo("Australia");
    assertThat(named(Scheme.UNHCR, "AUS", "2020-01-01")).isEqualTo("Austria");
  }

  @Test
  void aCodeThatChangedItsMeaningIsDecidedByTheDay() {
    assertThat(named(Scheme.ISO2, "CS", "1985-01-01")).isEqualTo("Czechoslovakia");
    assertThat(named(Scheme.ISO2, "CS", "2004-01-01")).isEqualTo("Yugoslavia");
    assertThat(named(Scheme.ISO2, "CS", "2020-01-01")).isEqualTo("nobody");
    assertThat(named(Scheme.COW, "345", "1999-03-24")).isEqualTo("Yugoslavia");
    assertThat(named(Scheme.COW, "345", "2010-01-01")).isEqualTo("Serbia");
  }

  @Test
  void numbersMayHaveLeadingZerosAndLettersAnyCase() {
    assertThat(named(Scheme.M49, "004", "2020-01-01")).isEqualTo("Afghanistan");
    assertThat(named(Scheme.ISO3, "zar", "1990-01-01")).isEqualTo("DR Congo");
    assertThat(named(Scheme.VIEWS, "0", "2020-01-01")).isEqualTo("nobody");
    assertThat(named(Scheme.COW, "", "2020-01-01")).isEqualTo("nobody");
  }

  @Test
  void onNoDayDoesACodeMeanTwoStates() {
    for (Scheme scheme : Scheme.values()) {
      for (int year = 1946; year <= 2026; year++) {
        var day = LocalDate.of(year, 7, 1);
        Map<String, State> bearers = new HashMap<>();
        for (State state : world.list()) {
          world
              .code(state, scheme, day)
              .ifPresent(code -> {
                assertThat(bearers.put(code, state)).as("%s %s", scheme, code).isNull();
                assertThat(world.find(scheme, code, day))
                    .as("%s %s on %s", scheme, code, day)
                    .contains(state);
              });
        }
      }
    }
  }

  @Test
  void someSchemesLeaveStatesOut() {
    var without = new ArrayList<String>();
    for (State state : world.on(TODAY)) {
      if (world.code(state, Scheme.COW, TODAY).isEmpty()) {
        without.add(state.name());
      }
    }
    assertThat(without).containsExactly("Abkhazia", "South Ossetia");
  }

  /// The numbers of the Early Warning Project are those of the Correlates of War: each leads to the
  /// state that its name leads to.
  @Test
  void theEarlyWarningProjectsNumbersAreOfTheCorrelatesOfWar() {
    var rows = Rows.of("ewp/predictors-1960-2014.csv");
    var wrong = new ArrayList<List<String>>();
    int checked = 0;
    for (var row : rows.distinct("ewp_name", "ccode", "year")) {
      var day = LocalDate.of(Integer.parseInt(row.get(2)), 7, 1);
      var byCode = world.find(Scheme.COW, row.get(1), day);
      var byName = StateNames.world().match(row.get(0), day);
      if (byCode.isEmpty() || !byName.equals(new Match.Matched(byCode.get()))) {
        wrong.add(row);
      }
      checked++;
    }
    assertThat(checked).isEqualTo(7791);
    assertThat(wrong).isEmpty();
  }

  /// Each ViEWS id leads to the Gleditsch–Ward code of ViEWS' own table, and back on every month
  /// that has a row.
  @Test
  void viewsCountriesAreKnownOnEveryMonth() {
    var countries = Rows.of("views/countries.csv");
    assertThat(countries.rows()).hasSizeGreaterThan(200);
    for (var row : countries.distinct("id", "gwcode")) {
      var found =
          List.of(
                  "1990-01-15",
                  "1992-01-15",
                  "1995-01-15",
                  "2003-01-15",
                  "2007-01-15",
                  "2020-01-15")
              .stream()
              .map(day -> world.find(Scheme.VIEWS, row.get(0), LocalDate.parse(day)))
              .flatMap(Optional::stream)
              .map(s -> Integer.toString(s.code()))
              .distinct();
      assertThat(found).as("ViEWS id %s", row.get(0)).containsExactly(row.get(1));
    }
    int months = 0;
    for (var row :
        Rows.of("views/country-month-1990-2021.csv.gz").distinct("country_id", "month_id")) {
      var day = ViewsMonth.month(Integer.parseInt(row.get(1))).atEndOfMonth();
      State state = world.find(Scheme.VIEWS, row.get(0), day).orElseThrow();
      assertThat(world.code(state, Scheme.VIEWS, day))
          .as("%s on %s", state, day)
          .contains(row.get(0));
      months++;
    }
    assertThat(months).isGreaterThan(70_000);
  }

  @Test
  void unhcrsLettersAgreeWithTheIsoCodesBesideThem() {
    var wrong = new ArrayList<List<String>>();
    for (var row : Rows.of("unhcr/population.csv.gz").distinct("coo", "coo_iso")) {
      var theirs = world.find(Scheme.UNHCR, row.get(0), TODAY);
      if (!theirs.equals(world.find(Scheme.ISO3, row.get(1), TODAY))) {
        wrong.add(row);
      }
    }
    assertThat(wrong).isEmpty();
  }
}

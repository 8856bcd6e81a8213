package org.upstander.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.upstander.world.States;

/// S02: tables of the other publishers.
class S02_TableTest {
  private static final States WORLD = States.world();

  private static List<String> told(List<Figure> figures) {
    return figures.stream()
        .map(f ->
            f.state().code()
                + " "
                + f.period().first()
                + " "
                + f.variable()
                + " "
                + f.value()
                + f.counterpart().map(c -> " with " + c.code()).orElse(""))
        .toList();
  }

  @Test
  void anEmptyCellIsNoFigureAndNotCovered() throws IOException {
    var outcome = Given.sample("views-features.csv");
    assertThat(told(outcome.figures()))
        .containsExactly(
            "110 1990-01-01 deaths_state_based 0.0",
            "110 2018-01-01 deaths_state_based 2.0",
            "110 2018-01-01 deaths_non_state 0.0",
            "110 2018-01-01 deaths_one_sided 1.0",
            "110 2018-01-01 population 785514.0",
            "110 2018-01-01 liberal_democracy 0.47");
    assertThat(outcome.refused().getFirst().reason()).isEqualTo(Reading.Reason.UNKNOWN_STATE);
    var coverage = outcome.report().file().coverage();
    var guyana = WORLD.get(110);
    assertThat(coverage.covers("deaths_state_based", guyana, YearMonth.of(1990, 1))).isTrue();
    assertThat(coverage.covers("deaths_one_sided", guyana, YearMonth.of(1990, 1))).isFalse();
    assertThat(coverage.covers("deaths_state_based", guyana, YearMonth.of(1990, 2))).isFalse();
    assertThat(coverage.first("deaths_state_based", guyana)).contains(YearMonth.of(1990, 1));
    assertThat(coverage.last("deaths_state_based", guyana)).contains(YearMonth.of(2018, 1));
    assertThat(coverage.size("deaths_state_based")).isEqualTo(2);
  }

  @Test
  void whatTheChallengeScored() throws IOException {
    var outcome = Given.sample("views-actuals.csv");
    assertThat(told(outcome.figures()))
        .containsExactly(
            "110 2018-01-01 deaths_state_based 0.0", "110 2018-02-01 deaths_state_based 12.0");
    assertThat(outcome.refused().getFirst().reason()).isEqualTo(Reading.Reason.DATE_OUT_OF_RANGE);
  }

  @Test
  void aPredictorThatIsMissingIsAbsent() throws IOException {
    var outcome = Given.sample("onset.csv");
    var rows = outcome.accepted(OnsetRow.class);
    assertThat(rows.getFirst().predictors())
        .containsExactly(
            java.util.Map.entry("polity", 0.5),
            java.util.Map.entry("popsize.log2", 27.4287897129285));
    assertThat(rows.getFirst().outcomes())
        .containsOnlyKeys("mk_onset_1or2", "mk_onset", "mk_onset_1", "mk_onset_2");
    assertThat(rows.get(1).predictors()).containsOnlyKeys("popsize.log2");
    assertThat(rows.get(1).outcomes()).containsOnlyKeys("mk_onset");
    assertThat(rows.get(1).state()).contains(WORLD.get(41));
    assertThat(outcome.refused().getFirst().detail()).contains("polity", "\"x\"");
  }

  @Test
  void peopleWhoLeftAreToldOfBothStates() throws IOException {
    var outcome = Given.sample("unhcr-population.csv");
    assertThat(told(outcome.figures()))
        .contains(
            "652 2020-01-01 refugees_from 650000.0 with 663",
            "663 2020-01-01 refugees_in 650000.0 with 652",
            "652 2020-01-01 idps 6000000.0",
            "663 2020-01-01 refugees_in 12.0")
        .noneMatch(t -> t.contains("host_community_from"));
    assertThat(outcome.notes()).containsEntry(Note.ONE_SIDE_OUTSIDE, 1L);
    assertThat(outcome.refused()).hasSize(1);
    assertThat(outcome.report().file().coverage().isEmpty()).isTrue();
  }

  @Test
  void flowsAndApplications() throws IOException {
    assertThat(told(Given.sample("unhcr-flows.csv").figures()))
        .containsExactly(
            "432 2012-01-01 new_refugees_from 50000.0 with 436",
            "436 2012-01-01 new_refugees_in 50000.0 with 432");
    var applications = Given.sample("unhcr-asylum.csv");
    assertThat(told(applications.figures()))
        .containsExactly(
            "41 2006-01-01 asylum_applications_from 14.0 with 20",
            "20 2006-01-01 asylum_applications_in 14.0 with 41",
            "41 2006-01-01 asylum_cases_repeated_or_appealed_from 3.0 with 20",
            "20 2006-01-01 asylum_cases_repeated_or_appealed_in 3.0 with 41");
    assertThat(applications.refused().getFirst().reason())
        .isEqualTo(Reading.Reason.UNKNOWN_CATEGORY);
  }

  @Test
  void theTerrorScaleAndItsSilence() throws IOException {
    var outcome = Given.sample("pts.csv");
    assertThat(told(outcome.figures()))
        .containsExactly("41 1976-01-01 pts_amnesty 4.0", "41 1976-01-01 pts_state_department 3.0");
    assertThat(outcome.notes()).containsEntry(Note.SAYS_NOTHING, 1L);
    assertThat(outcome.refused())
        .extracting(Reading.Refused::reason)
        .containsExactly(Reading.Reason.UNKNOWN_CATEGORY, Reading.Reason.UNKNOWN_STATE);
  }

  @Test
  void attacksOnAidWorkersAreCountedWithoutDetails() throws IOException {
    var outcome = Given.sample("awsd.csv");
    assertThat(told(outcome.figures()))
        .containsExactly(
            "41 2013-06-01 aid_worker_incidents 1.0",
            "41 2013-06-01 aid_workers_killed 1.0",
            "41 2013-06-01 aid_workers_wounded 0.0",
            "41 2013-06-01 aid_workers_kidnapped 2.0",
            "41 2013-01-01 aid_worker_incidents 1.0",
            "41 2013-01-01 aid_workers_killed 0.0",
            "41 2013-01-01 aid_workers_wounded 3.0",
            "41 2013-01-01 aid_workers_kidnapped 0.0");
    assertThat(outcome.figures().get(4).period()).isEqualTo(Period.of(Year.of(2013)));
    assertThat(outcome.refused().getFirst().reason()).isEqualTo(Reading.Reason.MISSING_VALUE);
  }

  @Test
  void theCodeOfNamibiaIsNotMissing() throws IOException {
    var outcome = Given.sample("hr_status_cat.csv");
    var rows = outcome.accepted(TreatyStatus.class);
    assertThat(rows).extracting(r -> r.state().code()).containsExactly(565, 41, 986);
    assertThat(rows).extracting(TreatyStatus::treaty).containsOnly("cat");
    assertThat(rows)
        .extracting(TreatyStatus::standing)
        .containsExactly(
            TreatyStatus.Standing.PARTY,
            TreatyStatus.Standing.SIGNATORY,
            TreatyStatus.Standing.PARTY);
    assertThat(rows.getFirst().since()).contains(Period.of(Year.of(1994)));
    assertThat(outcome.notes()).containsEntry(Note.FLAG_DIFFERS, 1L);
    assertThat(outcome.refused().getFirst().line()).isEqualTo(5);
  }

  @Test
  void howStatesBecameBound() throws IOException {
    var outcome = Given.sample("untreaties_4-1.csv");
    var rows = outcome.accepted(TreatyStatus.class);
    assertThat(rows).extracting(TreatyStatus::treaty).containsOnly("genocide_convention");
    assertThat(rows)
        .extracting(TreatyStatus::path)
        .containsExactly(
            Optional.of(TreatyStatus.Path.ACCESSION),
            Optional.of(TreatyStatus.Path.RATIFICATION),
            Optional.of(TreatyStatus.Path.SUCCESSION),
            Optional.empty());
    assertThat(rows.get(1).signed()).contains(LocalDate.of(1948, 12, 11));
    assertThat(rows.get(1).since()).contains(Period.of(LocalDate.of(1950, 10, 14)));
    assertThat(rows.get(3).standing()).isEqualTo(TreatyStatus.Standing.SIGNATORY);
    assertThat(outcome.refused())
        .extracting(Reading.Refused::reason)
        .containsExactly(Reading.Reason.UNKNOWN_STATE, Reading.Reason.MALFORMED_DATE);
  }

  @Test
  void recommendationsFromAnOldMacintosh() throws IOException {
    var outcome = Given.sample("upr.csv");
    var rows = outcome.accepted(Recommendation.class);
    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst().text()).isEqualTo("Ratify the ítreatyí, soon");
    assertThat(rows.getFirst().issues()).containsExactly("International instruments", "Justice");
    assertThat(rows.getFirst().fromState()).contains(WORLD.get(20));
    assertThat(rows.getFirst().accepted()).isTrue();
    assertThat(rows.get(1).from()).isEqualTo("Holy See");
    assertThat(rows.get(1).fromState()).isEmpty();
    assertThat(outcome.refused().getFirst().detail()).contains("Perhaps");
    assertThat(outcome.notes()).containsEntry(Note.OLD_ENCODING, 2L);
  }

  @Test
  void aTreatyTableWithoutItsNameIsNotGuessedAt() {
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> Given.read("table.csv", Given.corpus("untreaties_4-1.csv")))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("which treaty");
  }
}

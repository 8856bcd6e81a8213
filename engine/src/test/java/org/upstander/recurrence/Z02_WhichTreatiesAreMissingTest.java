package org.upstander.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.upstander.recurrence.treaty.Accession;
import org.upstander.recurrence.treaty.Instrument;
import org.upstander.recurrence.treaty.TreatyTable;
import org.upstander.source.TreatyStatus;
import org.upstander.source.TreatyStatus.Standing;
import org.upstander.world.Situation;
import org.upstander.world.State;
import org.upstander.world.States;

/// Z02: bound by one treaty, signed another, not in the table of a third.
class Z02_WhichTreatiesAreMissingTest {
  private static final State SUDAN = States.world().get(625);
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  private static TreatyTable table(String treaty, Standing standing, String of) {
    var status =
        new TreatyStatus(
            SUDAN, treaty, standing, Optional.empty(), Optional.empty(), Optional.empty());
    return new TreatyTable(treaty, LocalDate.parse(of), List.of(status), false);
  }

  private static final List<Accession> ACCESSIONS =
      Accession.of(
          SUDAN,
          Instrument.shipped(),
          List.of(
              table("genocide_convention", Standing.PARTY, "2015-06-30"),
              table("rome_statute", Standing.SIGNATORY, "2015-06-30"),
              table("icerd", Standing.NONE, "2015-06-30"),
              table("icerd", Standing.PARTY, "2022-06-30")));

  private static Accession of(String treaty) {
    return ACCESSIONS.stream()
        .filter(a -> a.instrument().treaty().equals(treaty))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyStateIsAskedAboutTheSameInstruments() {
    assertThat(ACCESSIONS).hasSize(Instrument.shipped().size()).hasSize(14);
  }

  @Test
  void theNewestTableSpeaksAndItsAgeIsShown() {
    assertThat(of("icerd").missing()).isFalse();
    assertThat(of("rome_statute").missing()).isTrue();
    assertThat(of("rome_statute").age(DAY))
        .hasValueSatisfying(age -> assertThat(age.getYears()).isEqualTo(11));
  }

  @Test
  void notInATableIsNotMissing() {
    assertThat(of("cped").figure()).isEmpty();
    assertThat(of("cped").missing()).isFalse();
  }

  @Test
  void notInAListOfAllParticipantsIsMissing() {
    var listed = new TreatyTable("cped", LocalDate.of(2022, 6, 30), List.of(), true);
    var before = new TreatyTable("cped", LocalDate.of(1950, 1, 1), List.of(), true);
    assertThat(missing(listed)).isTrue();
    assertThat(missing(before)).as("no member of the United Nations yet").isFalse();
  }

  private static boolean missing(TreatyTable table) {
    return Accession.of(SUDAN, Instrument.shipped(), List.of(table)).stream()
        .anyMatch(Accession::missing);
  }

  @Test
  void asObligationsTheyAreUrgedNotOwed() {
    var opening = new Opening(new Situation(625, ""), "all-clear-1", DAY);
    var derived = Accession.obligations(opening.situation(), ACCESSIONS);
    var file = derived.into(RecurrenceFile.of(opening));
    assertThat(derived.into(file)).isEqualTo(file);
    assertThat(file.list(DAY)).extracting(s -> s.obligation().force()).containsOnly(Force.URGED);
    var structures = file.unmet(DAY).get(1);
    assertThat(structures.met()).hasSize(2);
    assertThat(structures.unmet())
        .extracting(s -> s.obligation().id())
        .containsExactly("treaty-625-rome_statute");
    assertThat(structures.unreported()).hasSize(11);
  }
}

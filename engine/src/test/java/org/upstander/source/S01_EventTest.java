package org.upstander.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// S01: events of UCDP, in the shapes they are really found in.
class S01_EventTest {
  @Test
  void aRowBecomesAnEventWithoutWhatCouldNamePeople() throws IOException {
    var event = Given.sample("ged.csv").accepted(Event.class).getFirst();
    assertThat(event.id()).isEqualTo("1");
    assertThat(event.violence()).isEqualTo(Violence.STATE_BASED);
    assertThat(event.state().code()).isEqualTo(530);
    assertThat(event.sides().a()).contains("Government of Testland");
    assertThat(event.sides().b()).contains("TLF");
    var day = LocalDate.of(2021, 3, 4);
    assertThat(event.when()).isEqualTo(new Event.Days(day, day, OptionalInt.of(1)));
    assertThat(event.where().adm1()).contains("North");
    assertThat(event.where().point().orElseThrow().cell().id()).isEqualTo(148045);
    assertThat(event.deaths().best()).isEqualTo(6);
    assertThat(event.deaths().high()).hasValue(9);
    assertThat(event.deaths().civilians()).hasValue(3);
    assertThat(event.reports()).hasValue(2);
    assertThat(event.toString()).doesNotContain("headline").doesNotContain("Agency");
  }

  @Test
  void everyRowIsAcceptedOrRefusedOnceAndWithItsLine() throws IOException {
    var outcome = Given.sample("ged.csv");
    assertThat(outcome.accepted(Event.class)).extracting(Event::id).containsExactly("1", "2", "3");
    assertThat(outcome.refused())
        .extracting(Reading.Refused::reason)
        .containsExactly(
            Reading.Reason.DUPLICATE_ID,
            Reading.Reason.MALFORMED_DATE,
            Reading.Reason.UNKNOWN_STATE,
            Reading.Reason.NEGATIVE_COUNT,
            Reading.Reason.WRONG_FIELD_COUNT);
    // The first event's description has a line end inside, so the second starts on line 4.
    assertThat(outcome.refused().getFirst().line()).isEqualTo(6);
    assertThat(outcome.refused().get(1).detail()).contains("date_start", "2021-02-30");
    assertThat(outcome.report().accepted() + outcome.report().refused()).isEqualTo(8);
    assertThat(outcome.report().parts().getFirst().examples()).hasSize(5);
  }

  @Test
  void oddRowsAreNotedNotRefused() throws IOException {
    assertThat(Given.sample("ged.csv").notes())
        .isEqualTo(
            Map.of(
                Note.ESTIMATES_OUT_OF_ORDER, 1L,
                Note.CELL_DIFFERS, 1L,
                Note.NAME_DIFFERS, 1L,
                Note.UNSETTLED, 1L));
  }

  @Test
  void reportsThatWereNotCountedAreAbsentNotMinusOne() throws IOException {
    assertThat(Given.sample("ged.csv").accepted(Event.class).get(1).reports()).isEmpty();
  }

  @Test
  void datesOfTheUnitedStatesAndOlderColumnNamesAndAnExtraCell() throws IOException {
    var outcome = Given.sample("ged-us.csv");
    var events = outcome.accepted(Event.class);
    assertThat(events).hasSize(2);
    assertThat(events.getFirst().when().first()).isEqualTo(LocalDate.of(2004, 1, 31));
    assertThat(events.getFirst().deaths().best()).isEqualTo(700);
    assertThat(events.get(1).when().last()).isEqualTo(LocalDate.of(2004, 3, 31));
    assertThat(outcome.notes()).containsEntry(Note.TRAILING_CELL, 2L);
  }

  @Test
  void hxlTagsAreNoRow() throws IOException {
    var outcome = Given.sample("ged-hxl.csv");
    assertThat(outcome.accepted(Event.class)).extracting(Event::id).containsExactly("21");
    assertThat(outcome.refused()).isEmpty();
    assertThat(outcome.notes()).containsEntry(Note.HXL_TAGS, 1L);
  }

  @Test
  void candidateEventsWithoutAHeaderAreToldByTheirCells() throws IOException {
    var outcome = Given.read("GEDEvent_v23_0_12.csv", Given.corpus("ged-bare.csv"));
    assertThat(outcome.accepted(Event.class)).extracting(Event::id).containsExactly("31", "32");
    assertThat(outcome.accepted(Event.class).get(1).settled()).isFalse();
    assertThat(outcome.notes()).containsEntry(Note.NO_HEADER, 1L);
    var edition = outcome.report().file().edition().orElseThrow();
    assertThat(edition.version()).isEqualTo(Version.parse("23.0.12"));
    assertThat(edition.basis()).isEqualTo(SourceFile.Basis.FILE_NAME);
  }

  @Test
  void geoJsonSaysItsVersionItself() throws IOException {
    var outcome = Given.read("export.json", Given.corpus("ged.geojson"));
    var event = outcome.accepted(Event.class).getFirst();
    assertThat(event.where().point().orElseThrow().latitude()).isEqualTo(5.4);
    assertThat(event.where().point().orElseThrow().longitude()).isEqualTo(26.6);
    assertThat(event.where().adm1()).isEmpty();
    assertThat(event.sides().conflict()).contains("Testland: \"Government\"");
    assertThat(outcome.refused())
        .extracting(Reading.Refused::reason)
        .containsExactly(Reading.Reason.UNKNOWN_CATEGORY, Reading.Reason.MISSING_VALUE);
    assertThat(outcome.refused().getFirst().line()).isEqualTo(7);
    var edition = outcome.report().file().edition().orElseThrow();
    assertThat(edition)
        .isEqualTo(new SourceFile.Edition(Version.parse("23.1"), SourceFile.Basis.CONTENT));
  }

  @Test
  void aDayAfterTheLatestPossibleIsRefused() throws IOException {
    var text = new String(Given.corpus("ged-hxl.csv"), java.nio.charset.StandardCharsets.UTF_8);
    var outcome = Given.read("ged.csv", text.replace("2014-01-22", "2114-01-22"));
    assertThat(outcome.refused().getFirst().reason()).isEqualTo(Reading.Reason.DATE_OUT_OF_RANGE);
    outcome = Given.read("ged.csv", text.replace("2014-01-22,2014", "2014-01-22,2013"));
    assertThat(outcome.refused().getFirst().reason()).isEqualTo(Reading.Reason.END_BEFORE_START);
    outcome = Given.read("ged.csv", text.replace("50.45", "90.01"));
    assertThat(outcome.refused().getFirst().reason()).isEqualTo(Reading.Reason.PLACE_OUT_OF_RANGE);
    outcome = Given.read("ged.csv", text.replace(",5,5,5", ",10000001,5,5"));
    assertThat(outcome.refused().getFirst().reason()).isEqualTo(Reading.Reason.COUNT_OUT_OF_RANGE);
    outcome = Given.read("ged.csv", text.replace("\n21,", "\n,"));
    assertThat(outcome.refused().getFirst().reason()).isEqualTo(Reading.Reason.MISSING_VALUE);
  }

  @Test
  void theNumberOfYugoslaviaIsReadAsSerbiaAfterItsEnd() throws IOException {
    var text =
        """
        id,type_of_violence,country,country_id,date_start,date_end,best
        1,1,Serbia (Yugoslavia),345,1999-03-24,1999-03-24,5
        2,1,Serbia (Yugoslavia),345.0,2010-03-24,2010-03-24,5
        """;
    assertThat(Given.read("ged.csv", text).accepted(Event.class))
        .extracting(e -> e.state().code())
        .containsExactly(345, 340);
  }
}

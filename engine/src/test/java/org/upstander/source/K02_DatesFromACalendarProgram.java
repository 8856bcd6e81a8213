package org.upstander.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// K02: the same events as a calendar program exports them.
class K02_DatesFromACalendarProgram {
  private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
  private static final LocalDate TO = LocalDate.of(2026, 12, 31);

  private static Given.Outcome event(String... properties) throws IOException {
    String text = String.join("\r\n", properties);
    return Given.read(
        "dates.ics",
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nLOCATION:*\r\nSUMMARY:A day\r\n"
            + text
            + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
  }

  private static LocalDate last(String... properties) throws IOException {
    return event(properties).accepted(CalendarEntry.class).getFirst().last();
  }

  private static List<LocalDate> days(CalendarEntry entry) {
    return entry.recurrence().days(entry.first(), FROM, TO);
  }

  @Test
  void foldedLinesZonesAlarmsAndChangedTimes() throws IOException {
    var outcome = Given.sample("triggers.ics");
    var entries = outcome.accepted(CalendarEntry.class);

    assertThat(outcome.report().parts().getFirst().format()).isEqualTo(Format.CALENDAR_FILE);
    assertThat(entries).hasSize(3);
    var rwanda = entries.get(0);
    assertThat(rwanda.title()).endsWith("against the Tutsi in Rwanda");
    assertThat(rwanda.kind()).isEqualTo(CalendarEntry.Kind.ANNIVERSARY);
    assertThat(rwanda.certainty()).isEqualTo(CalendarEntry.Certainty.CONFIRMED);
    assertThat(rwanda.first()).isEqualTo(rwanda.last()).isEqualTo("2004-04-07");
    assertThat(rwanda.recurrence().except()).containsExactly(LocalDate.of(2005, 4, 7));
    assertThat(rwanda.recurrence().rule()).isEqualTo("FREQ=YEARLY;UNTIL=20301231");
    assertThat(rwanda.source()).isEqualTo("https://undocs.org/A/RES/58/234");
    assertThat(days(entries.get(1)))
        .as("the time that the third event replaces is left out")
        .containsExactly(LocalDate.of(2024, 7, 11), LocalDate.of(2026, 7, 11));
    assertThat(entries.get(2).certainty()).isEqualTo(CalendarEntry.Certainty.POSSIBLE);
    assertThat(entries.get(2).last()).isEqualTo("2025-07-12");
  }

  @Test
  void whatIsLeftOutIsCounted() throws IOException {
    assertThat(Given.sample("triggers.ics").notes())
        .containsEntry(Note.CALLED_OFF, 1L)
        .containsEntry(Note.KIND_UNKNOWN, 1L);
  }

  @Test
  void anEndIsTheMomentAfter() throws IOException {
    String start = "DTSTART;VALUE=DATE:20260407";
    assertThat(last(start)).isEqualTo("2026-04-07");
    assertThat(last(start, "DTEND;VALUE=DATE:20260408")).isEqualTo("2026-04-07");
    assertThat(last(start, "DURATION:P1W")).isEqualTo("2026-04-13");
    assertThat(last("DTSTART:20260407T200000Z", "DTEND:20260408T020000Z")).isEqualTo("2026-04-08");
    assertThat(last("DTSTART:20260407T200000Z", "DURATION:PT4H")).isEqualTo("2026-04-07");
  }

  @Test
  void aRefusalNamesThePropertyAndTheLine() throws IOException {
    var refused = event("DTSTART:yesterday").refused().getFirst();
    assertThat(refused.line()).isEqualTo(2);
    assertThat(refused.detail()).startsWith("DTSTART: \"yesterday\"");
    assertThat(event("DTSTART:20260407", "RRULE:FREQ=YEARLY", "RRULE:FREQ=DAILY").refused())
        .singleElement()
        .satisfies(r -> assertThat(r.detail()).contains("RRULE on line 7 stands twice"));
    assertThat(event("DTSTART:20260407", "DURATION:P1X").refused().getFirst().detail())
        .contains("P1X");
  }

  @Test
  void oneIdOneEvent() throws IOException {
    String twice = "UID:a\r\nDTSTART:20260407\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:a";
    var outcome = event(twice, "DTSTART:20260408", "SUMMARY:Another", "LOCATION:*");
    assertThat(outcome.refused())
        .singleElement()
        .satisfies(r -> assertThat(r.reason()).isEqualTo(Reading.Reason.DUPLICATE_ID));
  }
}

package org.upstander.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.upstander.evidence.Origin;
import org.upstander.signal.trigger.Occurrence;
import org.upstander.signal.trigger.Trigger;
import org.upstander.signal.trigger.TriggerCalendar;
import org.upstander.source.CalendarEntry;
import org.upstander.source.Incoming;
import org.upstander.source.Ingest;
import org.upstander.source.Limits;
import org.upstander.source.Reading;
import org.upstander.source.Row;
import org.upstander.world.State;
import org.upstander.world.States;

/// K05: what is due for a state in the days ahead.
class K05_TheNextNinetyDays {
  private static final State RWANDA = States.world().get(517);
  private static final State KENYA = States.world().get(501);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

  private static final String CALENDAR =
      """
      state,kind,title,first,last,rule,certainty,source
      Rwanda,anniversary,Day of Reflection,2004-04-07,,FREQ=YEARLY,confirmed,A/RES/58/234
      AU,anniversary,A day of the Union,2025-05-25,,FREQ=YEARLY,expected,a test
      *,anniversary,A day of all,2025-04-01,2025-04-03,FREQ=YEARLY,confirmed,a test
      *,other,Later,2026-12-09,,,confirmed,a test
      """;

  private static List<Trigger> read(String name, String text, LocalDate day) throws IOException {
    var readings = new ArrayList<Reading<Row>>();
    var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    var report =
        new Ingest(States.world(), LocalDate.of(2027, 12, 31), Limits.DEFAULT)
            .read(new Incoming(name, bytes, day), readings::add);
    var triggers = new ArrayList<Trigger>();
    for (var reading : readings) {
      var accepted = (Reading.Accepted<Row>) reading;
      var origin = new Origin(report.file(), accepted.line(), day);
      triggers.add(new Trigger((CalendarEntry) accepted.value(), origin));
    }
    return triggers;
  }

  private static List<String> told(List<Occurrence> due) {
    return due.stream().map(o -> o.first() + " " + o.entry().title()).toList();
  }

  @Test
  void theStateItsOrganisationsAndTheWorld() throws IOException {
    var calendar = TriggerCalendar.of(read("a.csv", CALENDAR, MARCH));

    assertThat(told(calendar.next(RWANDA, MARCH, TriggerCalendar.DAYS)))
        .containsExactly(
            "2026-04-01 A day of all",
            "2026-04-07 Day of Reflection",
            "2026-05-25 A day of the Union");
    assertThat(told(calendar.next(KENYA, MARCH, 60))).containsExactly("2026-04-01 A day of all");
    assertThat(calendar.next(KENYA, MARCH, 60).getFirst().daysLeft(MARCH)).isEqualTo(31);
  }

  @Test
  void whatIsUnderWayIsStillDue() throws IOException {
    var calendar = TriggerCalendar.of(read("a.csv", CALENDAR, MARCH));
    var third = LocalDate.of(2026, 4, 3);

    assertThat(told(calendar.next(KENYA, third, 10))).containsExactly("2026-04-01 A day of all");
    assertThat(calendar.next(KENYA, third, 10).getFirst().daysLeft(third)).isZero();
    assertThat(calendar.next(KENYA, third.plusDays(1), 10)).isEmpty();
  }

  @Test
  void oneEventInTwoFilesIsToldOnceAndByTheFirst() throws IOException {
    var triggers = new ArrayList<>(read("b.csv", CALENDAR, MARCH));
    triggers.addAll(
        read(
            "a.csv",
            CALENDAR.replace("Day of Reflection", "day of  reflection"),
            MARCH.minusDays(9)));
    var due = TriggerCalendar.of(triggers).between(MARCH, MARCH.plusDays(90));

    assertThat(due).hasSize(3);
    assertThat(due)
        .allSatisfy(o -> assertThat(o.trigger().origin().file().name()).isEqualTo("a.csv"));
    assertThat(due.get(1).trigger().origin().line()).isEqualTo(2);
  }

  @Test
  void aCalendarOfTomorrowIsNotKnownToday() throws IOException {
    var calendar = TriggerCalendar.of(read("a.csv", CALENDAR, MARCH));

    assertThat(calendar.asOf(MARCH.minusDays(1)).isEmpty()).isTrue();
    assertThat(calendar.asOf(MARCH).triggers()).hasSize(4);
  }
}

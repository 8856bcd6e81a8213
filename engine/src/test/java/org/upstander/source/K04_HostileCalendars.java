package org.upstander.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// K04: calendars that are damaged or meant to do harm.
class K04_HostileCalendars {
  private static String calendar(String event) {
    return "BEGIN:VCALENDAR\nBEGIN:VEVENT\nLOCATION:*\nSUMMARY:A day\nDTSTART:20260407\n"
        + event
        + "\nEND:VEVENT\nEND:VCALENDAR\n";
  }

  private static void refusedRule(String rule) throws IOException {
    assertThat(Given.read("a.ics", calendar("RRULE:" + rule)).refused())
        .as(rule)
        .singleElement()
        .satisfies(r -> assertThat(r.reason()).isEqualTo(Reading.Reason.MALFORMED_RULE));
  }

  private static void unreadable(String text, String... said) {
    assertThatThrownBy(() -> Given.read("a.ics", text))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContainingAll(said);
  }

  @Test
  void rulesThatNeverEndOrNeverBegin() throws IOException {
    refusedRule("FREQ=SECONDLY");
    refusedRule("FREQ=MINUTELY;COUNT=1000000000");
    refusedRule("FREQ=HOURLY;BYSECOND=0,1,2,3");
    refusedRule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30");
    refusedRule("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30");
    refusedRule("FREQ=WEEKLY;INTERVAL=2147483647");
    refusedRule("FREQ=YEARLY;INTERVAL=0");
    refusedRule("FREQ=YEARLY;BYSETPOS=-366;BYMONTHDAY=1");
    refusedRule("FREQ=YEARLY;COUNT=2;UNTIL=20300101");
    refusedRule("FREQ=YEARLY;BYMONTH=99999999999999999999");
    refusedRule("RSCALE=CHINESE;FREQ=YEARLY");
    refusedRule("FREQ=YEARLY;BYWEEKNO=53");
    refusedRule("FREQ=YEARLY;UNTIL=20269999");
    refusedRule("FREQ=DAILY;BYMONTHDAY=" + "1,".repeat(500) + "1");
    refusedRule("YEARLY");
  }

  @Test
  void aRuleOfNearlyEveryDayIsNoDate() throws IOException {
    refusedRule("FREQ=DAILY");
    refusedRule("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH");
    var brief = Given.read("a.ics", calendar("RRULE:FREQ=DAILY;COUNT=30"));
    assertThat(brief.accepted(CalendarEntry.class)).hasSize(1);
  }

  @Test
  void moreEventsThanAnyCalendarHas() throws IOException {
    String row = "*,other,A day,2026-04-07\n";
    var outcome = Given.read("a.csv", "state,kind,title,first\n" + row.repeat(10_002));
    assertThat(outcome.report().accepted()).isEqualTo(10_000);
    assertThat(outcome.report().refused()).isEqualTo(2);
  }

  @Test
  void linesWithoutEnd() throws IOException {
    String folded = "DESCRIPTION:" + "x\n ".repeat(200_000);
    assertThat(Given.read("a.ics", calendar(folded)).accepted(CalendarEntry.class)).hasSize(1);
    String image = "ATTACH:" + "A".repeat(2_000_000);
    assertThat(Given.read("a.ics", calendar(image)).accepted(CalendarEntry.class)).hasSize(1);
    String url = "URL:" + "u\n ".repeat(20_000);
    assertThat(Given.read("a.ics", calendar(url)).refused())
        .singleElement()
        .satisfies(r -> assertThat(r.detail()).isEqualTo("URL on line 6 is longer than is read"));
    String days = "EXDATE:20270407".concat(",20270407".repeat(20)).concat("\n");
    assertThat(Given.read("a.ics", calendar(days.repeat(300))).refused()).hasSize(1);
  }

  @Test
  void partsThatDoNotClose() {
    unreadable("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A", "ends inside VEVENT", "line 3");
    unreadable("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n", "line 3");
    unreadable("BEGIN:VCALENDAR\nEND:VCALENDAR\nEND:VCALENDAR\n", "line 3");
    unreadable("BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\n".repeat(1_000), "deep");
    unreadable("BEGIN:VCALENDAR\nEND:VCALENDAR\n", "not one event");
    unreadable(
        "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\nEND:VEVENT\n".repeat(60_000) + "END:VCALENDAR\n",
        "More events");
  }

  @Test
  void otherEncodings() throws IOException {
    String text = calendar("COMMENT:é").replace("A day", "Un référendum");
    var latin = Given.read("a.ics", text.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(latin.accepted(CalendarEntry.class).getFirst().title()).isEqualTo("Un référendum");
    assertThat(latin.notes()).containsKey(Note.OLD_ENCODING);
    assertThatThrownBy(() -> Given.read("a.ics", text.getBytes(StandardCharsets.UTF_16LE)))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("UTF-16");
    var marked = Given.read("a.ics", "\ufeff" + text);
    assertThat(marked.accepted(CalendarEntry.class)).hasSize(1);
  }
}

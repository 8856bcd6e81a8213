package org.upstander.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.upstander.world.RegionalBody;

/// K01: a calendar of dated events as a table.
class K01_DatesInATable {
  private static final String HEADER = "state,kind,title,first,last,rule,certainty,source\n";

  private static CalendarEntry one(String row) throws IOException {
    return Given.read("dates.csv", HEADER + row).accepted(CalendarEntry.class).getFirst();
  }

  private static void refused(String row, Reading.Reason reason, String... said)
      throws IOException {
    var refused = Given.read("dates.csv", HEADER + row).refused().getFirst();
    assertThat(refused.reason()).isEqualTo(reason);
    assertThat(refused.line()).isEqualTo(2);
    assertThat(refused.detail()).contains(said);
  }

  @Test
  void eachRowIsAcceptedOrRefused() throws IOException {
    var outcome = Given.sample("triggers.csv");

    assertThat(outcome.report().parts().getFirst().format()).isEqualTo(Format.CALENDAR_TABLE);
    assertThat(outcome.accepted(CalendarEntry.class)).hasSize(4);
    assertThat(outcome.refused())
        .singleElement()
        .satisfies(r -> {
          assertThat(r.line()).isEqualTo(6);
          assertThat(r.reason()).isEqualTo(Reading.Reason.UNKNOWN_STATE);
        });
  }

  @Test
  void aStateIsNamedOrCodedAndManyHaveASign() throws IOException {
    for (String rwanda : new String[] {"Rwanda", "RWA", "517", "卢旺达"}) {
      assertThat(one(rwanda + ",anniversary,A day,2026-04-07,,,,").scope().title())
          .isEqualTo("Rwanda");
    }
    assertThat(one("AU,anniversary,A day,2026-04-07,,,,").scope())
        .isEqualTo(new CalendarScope.Members(RegionalBody.AU));
    assertThat(one("*,anniversary,A day,2026-04-07,,,,").scope())
        .isEqualTo(new CalendarScope.World());
  }

  @Test
  void whatIsNotSaidIsTheWeakerOfTwo() throws IOException {
    var entry = one("*,,A day,2026-04-07,,,,");

    assertThat(entry.kind()).isEqualTo(CalendarEntry.Kind.OTHER);
    assertThat(entry.certainty()).isEqualTo(CalendarEntry.Certainty.EXPECTED);
    assertThat(entry.last()).isEqualTo(LocalDate.of(2026, 4, 7));
    assertThat(entry.recurrence()).isEqualTo(Recurrence.NONE);
  }

  @Test
  void aRefusalSaysWhatAndWhere() throws IOException {
    refused("*,party,A day,2026-04-07,,,,", Reading.Reason.UNKNOWN_CATEGORY, "kind", "protest-day");
    refused("*,other,A day,2026-02-30,,,,", Reading.Reason.MALFORMED_DATE, "first", "2026-02-30");
    refused("*,other,A day,2026-04-07,2026-04-06,,,", Reading.Reason.END_BEFORE_START, "last");
    refused("*,other,A day,1066-10-14,,,,", Reading.Reason.DATE_OUT_OF_RANGE, "1800-01-01");
    refused("*,other,,2026-04-07,,,,", Reading.Reason.MISSING_VALUE, "title");
    refused(",other,A day,2026-04-07,,,,", Reading.Reason.MISSING_VALUE, "state");
    refused("*,other,A day,2026-04-07,,,sure,", Reading.Reason.UNKNOWN_CATEGORY, "certainty");
    refused(
        "*,other,A day,2026-04-07,,FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=11,,",
        Reading.Reason.MALFORMED_RULE,
        "does not hit the first day",
        "2026-07-11");
  }
}

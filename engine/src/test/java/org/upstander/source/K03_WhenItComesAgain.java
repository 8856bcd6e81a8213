package org.upstander.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// K03: rules of recurrence. The dates are those that RFC 5545, section 3.8.5.3, gives for its
/// examples, where no other reason is named.
class K03_WhenItComesAgain {
  private static void given(String rule, String first, String... days) {
    var start = LocalDate.parse(first);
    var expected = Arrays.stream(days).map(LocalDate::parse).toList();
    var recurrence = new Recurrence(rule, List.of(), List.of());

    assertThat(recurrence.fault(start)).isEmpty();
    assertThat(recurrence.days(start, start, expected.getLast())).isEqualTo(expected);
  }

  @Test
  void theExamplesOfTheStandard() {
    given(
        "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
        "1996-11-05",
        "1996-11-05",
        "2000-11-07",
        "2004-11-02");
    given(
        "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
        "1998-02-13",
        "1998-02-13",
        "1998-03-13",
        "1998-11-13",
        "1999-08-13",
        "2000-10-13");
    given("FREQ=YEARLY;BYDAY=20MO", "1997-05-19", "1997-05-19", "1998-05-18", "1999-05-17");
    given(
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
        "1997-09-29",
        "1997-09-29",
        "1997-10-30",
        "1997-11-27",
        "1997-12-30");
    given(
        "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200",
        "1997-01-01",
        "1997-01-01",
        "1997-04-10",
        "1997-07-19",
        "2000-01-01",
        "2000-04-09");
    given(
        "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO",
        "1997-08-05",
        "1997-08-05",
        "1997-08-10",
        "1997-08-19",
        "1997-08-24");
  }

  @Test
  void aLeapDayComesInLeapYears() {
    given("FREQ=YEARLY", "2024-02-29", "2024-02-29", "2028-02-29", "2032-02-29");
  }

  @Test
  void anEndIsIncludedAndACountCounts() {
    var start = LocalDate.of(2026, 4, 7);
    var all = LocalDate.of(2060, 1, 1);
    assertThat(
            new Recurrence("FREQ=YEARLY;UNTIL=20280407", List.of(), List.of())
                .days(start, start, all))
        .hasSize(3);
    assertThat(new Recurrence("FREQ=YEARLY;COUNT=5", List.of(), List.of()).days(start, start, all))
        .hasSize(5);
  }

  /// A window far from the first day gives what counting from the first day gives.
  @Test
  void aWindowLooksLikeTheWhole() {
    for (String rule :
        List.of(
            "FREQ=YEARLY",
            "FREQ=YEARLY;COUNT=60",
            "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
            "FREQ=MONTHLY;BYDAY=-1SU",
            "FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=29,30,31",
            "FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,TH;WKST=SU",
            "FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR;BYMONTH=6;BYSETPOS=-1")) {
      var recurrence = new Recurrence(rule, List.of(), List.of());
      var first = LocalDate.of(1948, 11, 2);
      var end = LocalDate.of(2060, 1, 1);
      var whole = recurrence.days(first, first, end.plusDays(90));
      for (var from = LocalDate.of(2019, 12, 30); from.isBefore(end); from = from.plusDays(97)) {
        var to = from.plusDays(90);
        var start = from;
        assertThat(recurrence.days(first, from, to))
            .as("%s from %s", rule, from)
            .isEqualTo(whole.stream().filter(d -> !d.isBefore(start) && !d.isAfter(to)).toList());
      }
    }
  }

  @Test
  void furtherDaysAndDaysLeftOut() {
    var start = LocalDate.of(2026, 4, 7);
    var recurrence =
        new Recurrence(
            "FREQ=YEARLY", List.of(LocalDate.of(2026, 5, 1)), List.of(LocalDate.of(2027, 4, 7)));
    assertThat(recurrence.days(start, start, LocalDate.of(2028, 12, 31)))
        .map(LocalDate::toString)
        .containsExactly("2026-04-07", "2026-05-01", "2028-04-07");
  }

  @Test
  void aRuleIsKeptInOneForm() {
    assertThat(Recurrence.normal(" rrule:interval=2;freq=yearly;until=20301231T235959Z "))
        .isEqualTo("FREQ=YEARLY;INTERVAL=2;UNTIL=20301231");
  }

  /// Days and weeks can be counted without a calendar: so many days apart.
  @Test
  void steadyStepsAreSteady() {
    long seed = 20261124;
    var random = new SplittableRandom(seed);
    for (int i = 0; i < 300; i++) {
      int every = random.nextInt(1, 40);
      boolean weeks = random.nextBoolean();
      var first = LocalDate.ofEpochDay(random.nextInt(-20_000, 30_000));
      var from = first.plusDays(random.nextInt(0, 3_000));
      var to = from.plusDays(random.nextInt(0, 400));
      String rule = (weeks ? "FREQ=WEEKLY" : "FREQ=DAILY") + ";INTERVAL=" + every;
      int step = weeks ? 7 * every : every;
      var expected = new ArrayList<LocalDate>();
      for (var day = from; !day.isAfter(to); day = day.plusDays(1)) {
        if (ChronoUnit.DAYS.between(first, day) % step == 0) {
          expected.add(day);
        }
      }
      assertThat(new Recurrence(rule, List.of(), List.of()).days(first, from, to))
          .as("%s from %s, seed %d, case %d", rule, first, seed, i)
          .isEqualTo(expected);
    }
  }
}

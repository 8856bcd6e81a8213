package org.upstander.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Events add up to the same months however they are divided among folds.
class EventFoldTest {
  private static final int SUDAN = 625;
  private static final YearMonth APRIL = YearMonth.of(2023, 4);

  @Test
  void eventsAndDeathsAddUpByKind() {
    var fold = new EventFold(2);
    fold.add(SUDAN, APRIL, 0, 40);
    fold.add(SUDAN, APRIL, 1, 3);
    fold.add(SUDAN, APRIL, 0, 0);
    fold.add(SUDAN, YearMonth.of(1989, 6), 0, 9);
    fold.add(20, APRIL, 1, 1);
    MonthTable table = fold.table();
    assertThat(table.size()).isEqualTo(3);
    int april = table.find(SUDAN, APRIL).orElseThrow();
    assertThat(table.events(april)).isEqualTo(3);
    assertThat(table.deaths(april)).isEqualTo(43);
    assertThat(table.events(april, 0)).isEqualTo(2);
    assertThat(table.deaths(april, 1)).isEqualTo(3);
    assertThat(table.place(0)).isEqualTo(20);
    assertThat(table.month(1)).isEqualTo(YearMonth.of(1989, 6));
    assertThat(table.find(SUDAN, APRIL.plusMonths(1))).isEmpty();
  }

  @Test
  void anEventOfSeveralMonthsCountsWhereItEnds() {
    var fold = new EventFold(1);
    fold.add(SUDAN, span("2023-04-29", "2023-06-02"), 0, 10, MonthRule.ENDS);
    MonthTable table = fold.table();
    assertThat(table.size()).isEqualTo(1);
    assertThat(table.month(0)).isEqualTo(YearMonth.of(2023, 6));
    assertThat(table.deaths(0)).isEqualTo(10);
  }

  @Test
  void sharesOfAnEventAddUpToIt() {
    var fold = new EventFold(1);
    // 2, 31 and 2 of 35 days: quotas 0.57, 8.86 and 0.57.
    fold.add(SUDAN, span("2023-04-29", "2023-06-02"), 0, 10, MonthRule.PROPORTIONAL);
    MonthTable table = fold.table();
    assertThat(List.of(table.deaths(0), table.deaths(1))).containsExactly(1L, 9L);
    assertThat(table.events(0)).isZero();
    // No deaths were left for June, but the event is counted there.
    assertThat(table.month(2)).isEqualTo(YearMonth.of(2023, 6));
    assertThat(table.events(2)).isEqualTo(1);
    assertThat(table.deaths(2)).isZero();
  }

  @Test
  void sharesAddUpAndAreWithinOneOfTheirQuota() {
    for (long seed = 0; seed < 2000; seed++) {
      var random = new Random(seed);
      long[] weights = random.longs(1 + random.nextInt(14), 1, 32).toArray();
      int whole = random.nextInt(random.nextBoolean() ? 10 : 10_000_000);
      int[] shares = Shares.of(whole, weights);
      long sum = 0;
      long weight = java.util.Arrays.stream(weights).sum();
      for (int i = 0; i < shares.length; i++) {
        sum += shares[i];
        double quota = (double) whole * weights[i] / weight;
        assertThat(Math.abs(shares[i] - quota)).as("seed %d", seed).isLessThan(1);
      }
      assertThat(sum).as("seed %d", seed).isEqualTo(whole);
    }
  }

  @Test
  void mergingIsAssociativeAndCommutative() {
    for (long seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      var whole = new EventFold(3);
      var parts = new ArrayList<EventFold>();
      for (int i = 0; i < 5; i++) {
        parts.add(new EventFold(3));
      }
      for (int i = 0; i < 500; i++) {
        int place = random.nextInt(random.nextInt(8) == 0 ? 1 << 13 : 30);
        YearMonth month = YearMonth.of(1900 + random.nextInt(200), 1 + random.nextInt(12));
        int category = random.nextInt(3);
        int deaths = random.nextInt(10_000_000);
        whole.add(place, month, category, deaths);
        parts.get(random.nextInt(5)).add(place, month, category, deaths);
      }
      Collections.shuffle(parts, random);
      var right = parts.get(3).merge(parts.get(4));
      var left = new EventFold(3).merge(parts.get(0)).merge(parts.get(1));
      var merged = random.nextBoolean() ? left.merge(right) : right.merge(left);
      merged.merge(parts.get(2));
      assertThat(merged.table()).as("seed %d", seed).isEqualTo(whole.table());
    }
  }

  @Test
  void sumsMayBeLargerThanAnyRealOne() {
    var fold = new EventFold(2);
    for (int i = 0; i < 10_000_000; i++) {
      fold.add(SUDAN, APRIL, 1, 1_000_000);
    }
    fold.add(SUDAN, APRIL, 0, 5);
    var other = new EventFold(2);
    other.add(SUDAN, APRIL.plusYears(1), 0, 2);
    MonthTable table = other.merge(fold).merge(fold).table();
    assertThat(table.events(0, 1)).isEqualTo(20_000_000L);
    assertThat(table.deaths(0, 1)).isEqualTo(20_000_000_000_000L);
    assertThat(table.deaths(0)).isEqualTo(20_000_000_000_010L);
    assertThat(table.deaths(1)).isEqualTo(2);
  }

  @Test
  void whatDoesNotFitIsRefused() {
    var fold = new EventFold(2);
    assertThatThrownBy(() -> fold.add(SUDAN, APRIL, 2, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> fold.add(SUDAN, APRIL, 0, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> fold.add(1 << 20, APRIL, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> fold.merge(new EventFold(3)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static EventFold.Span span(String first, String last) {
    return new EventFold.Span(LocalDate.parse(first), LocalDate.parse(last));
  }
}

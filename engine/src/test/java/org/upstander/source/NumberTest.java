package org.upstander.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Numbers, days and versions, against the Java library's own.
class NumberTest {
  private static double parse(String text) {
    return Numbers.parse(("," + text + ",").toCharArray(), 1, 1 + text.length());
  }

  @Test
  void everyDoubleComesBackAsItWasWritten() {
    long seed = 20260102;
    var random = new SplittableRandom(seed);
    for (int i = 0; i < 40_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (i % 2 == 0) {
        value = (random.nextInt(2_000_001) - 1_000_000) / Math.rint(random.nextInt(1, 10_000));
      }
      if (Double.isFinite(value)) {
        assertThat(parse(Double.toString(value))).as("seed %d", seed).isEqualTo(value);
        String plain = new java.math.BigDecimal(value).toPlainString();
        assertThat(parse(plain)).as("seed %d", seed).isEqualTo(value);
      }
    }
  }

  @Test
  void numbersAsPublishersWriteThem() {
    assertThat(parse("1e+05")).isEqualTo(100_000);
    assertThat(parse("6e6")).isEqualTo(6_000_000);
    assertThat(parse("0.0")).isZero();
    assertThat(parse("-99.12766")).isEqualTo(-99.12766);
    assertThat(parse("27.4287897129285")).isEqualTo(27.4287897129285);
    assertThat(parse("+7.")).isEqualTo(7);
    for (String no :
        "|-|.|e5|1e|1e+|1,5|0x10|1d|NaN|Infinity|1 2|--1|1e999999|1e999".split("\\|")) {
      assertThat(parse(no)).as(no).isNaN();
    }
  }

  @Test
  void everyDayOfTwoCenturies() {
    for (var day = LocalDate.of(1900, 1, 1); day.getYear() < 2100; day = day.plusDays(1)) {
      assertThat(day(day.toString())).isEqualTo(day);
      assertThat(day(day + " 00:00:00.000")).isEqualTo(day);
      String us = "%02d/%02d/%d".formatted(day.getMonthValue(), day.getDayOfMonth(), day.getYear());
      assertThat(day(us + " 00:00:00")).isEqualTo(day);
    }
    for (String no :
        "2021-02-29|2021-13-01|2021-00-01|31/12/2021|2021-1-1|2021/01/01|20210101|2021-01-01x"
            .split("\\|")) {
      assertThat(day(no)).as(no).isNull();
    }
  }

  private static @Nullable LocalDate day(String text) {
    return Days.parse(text.toCharArray(), 0, text.length());
  }

  @Test
  void laterVersionsComeLater() {
    var order = new String[] {"5.0", "23.0.12", "23.1", "24.0.3", "24.0.12", "24.1", "25.1"};
    for (int i = 1; i < order.length; i++) {
      assertThat(Version.parse(order[i])).isGreaterThan(Version.parse(order[i - 1]));
    }
    assertThat(Version.within("GEDEvent_v23_0_12.csv")).contains(Version.parse("23.0.12"));
    assertThat(Version.within("ged231-csv.zip")).contains(Version.parse("23.1"));
    assertThat(Version.within("ethiopia-v23.1.csv.gz")).contains(Version.parse("23.1"));
    assertThat(Version.within("sudan-2023-11-30.csv.gz")).isEmpty();
    assertThat(Version.parse("24.0.3").candidate()).isTrue();
    assertThat(Version.parse("24.1").candidate()).isFalse();
  }
}

package org.upstander.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upstander.record.codec.RecordCodec;
import org.upstander.record.codec.UnfitJson;
import org.upstander.record.json.CanonicalJson;
import org.upstander.record.json.JsonLimits;
import org.upstander.record.json.JsonReader;
import org.upstander.world.Level;
import org.upstander.world.Probability;
import org.upstander.world.Situation;

/// X05: every kind of component survives the way to JSON and back, and nothing else is let in.
class X05_RecordsComeBackAsTheyWere {
  sealed interface Step {
    record Act(String what, int days) implements Step {}

    record ActDifferently(String what) implements Step {}
  }

  record Everything(
      String text,
      int count,
      long large,
      double share,
      boolean sure,
      LocalDate day,
      Instant moment,
      Duration within,
      YearMonth month,
      Level level,
      Optional<Double> maybe,
      List<Step> steps,
      Set<String> names,
      SortedMap<String, Integer> counts,
      Probability risk,
      Situation situation,
      Optional<Everything> inner) {}

  private static Everything everything(Optional<Everything> inner) {
    return new Everything(
        "„€“\n",
        -3,
        (1L << 53) - 1,
        0.1,
        true,
        LocalDate.parse("2024-02-29"),
        Instant.parse("2024-02-29T01:02:03.004Z"),
        Duration.ofHours(36),
        YearMonth.parse("2024-02"),
        Level.REGIONAL,
        inner.isEmpty() ? Optional.empty() : Optional.of(2.5),
        List.of(new Step.Act("open a corridor", 7), new Step.ActDifferently("mediate")),
        Set.of("b", "a", "c"),
        new TreeMap<>(java.util.Map.of("x", 1)),
        new Probability(0.25),
        Given.DARFUR,
        inner);
  }

  @Test
  void thereAndBack() {
    var value = everything(Optional.of(everything(Optional.empty())));
    String text = CanonicalJson.text(RecordCodec.write(value, Everything.class));

    assertThat(text)
        .contains("\"kind\":\"act-differently\"")
        .contains("\"names\":[\"a\",\"b\",\"c\"]")
        .contains("\"situation\":\"625/darfur\"")
        .doesNotContain("null");
    assertThat(read(text, Everything.class)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"kind\":\"act\",\"what\":\"x\",\"days\":1,\"by\":2} | $.by: unknown; known are what, days",
        "{\"kind\":\"act\",\"what\":\"x\"}                     | $.days: it is missing",
        "{\"kind\":\"acts\",\"what\":\"x\"}       | $.kind: one of act, act-differently was expected",
        "{\"what\":\"x\"}                                      | $.kind: one of",
        "{\"kind\":\"act\",\"what\":null,\"days\":1}           | $.what: text was expected, not null",
        "{\"kind\":\"act\",\"what\":\"x\",\"days\":1.5}        | $.days: a whole number",
        "{\"kind\":\"act\",\"what\":\"x\",\"days\":3e9}        | $.days: a whole number"
      })
  void whatDoesNotFitIsNamedByItsPath(String json, String complaint) {
    assertThatThrownBy(() -> read(json, Step.class))
        .isInstanceOf(UnfitJson.class)
        .hasMessageContaining(complaint.strip());
  }

  @Test
  void aRuleOfTheRecordItselfIsToldWithItsPath() {
    assertThatThrownBy(() -> read("{\"text\":\" \"}", Note.class))
        .isInstanceOf(UnfitJson.class)
        .hasMessage("$: a note says something");
  }

  record Unwritable(Object anything) {}

  @Test
  void aKindWithComponentsThatCannotBeWrittenIsRefusedAtOnce() {
    assertThatThrownBy(() -> new Kind<>("unwritable", Unwritable.class))
        .hasMessageContaining("java.lang.Object");
  }

  private static <T> T read(String json, Class<T> type) {
    return RecordCodec.read(
        JsonReader.read(json.getBytes(StandardCharsets.UTF_8), JsonLimits.ENTRY), type);
  }
}

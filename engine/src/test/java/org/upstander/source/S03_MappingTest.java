package org.upstander.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upstander.world.States;

/// S03: any table, by a mapping.
class S03_MappingTest {
  private static Mapping mapping(String json) throws IOException {
    return Mapping.read("mine.json", new ByteArrayInputStream(Given.utf8(json)));
  }

  private static String sample() throws IOException {
    return new String(Given.corpus("mapping.json"), StandardCharsets.UTF_8);
  }

  @Test
  void incidentsOfSomebodyElse() throws IOException {
    var outcome =
        Given.read("mapped.csv", Given.corpus("mapped.csv"), Optional.of(Given.mapping()));
    var events = outcome.accepted(Event.class);
    assertThat(events).extracting(Event::id).containsExactly("a2");
    assertThat(events.getFirst().state().code()).isEqualTo(439);
    assertThat(events.getFirst().publisher().name()).isEqualTo("Sahel Monitor");
    assertThat(events.getFirst().deaths()).isEqualTo(Event.Deaths.ofBest(4));
    assertThat(outcome.refused())
        .extracting(Reading.Refused::reason)
        .containsExactly(
            Reading.Reason.MALFORMED_NUMBER,
            Reading.Reason.UNKNOWN_STATE,
            Reading.Reason.UNKNOWN_CATEGORY);
    var file = outcome.report().file();
    assertThat(file.edition().orElseThrow().version()).isEqualTo(Version.parse("3.1"));
    var mali = States.world().get(432);
    assertThat(file.coverage().covers("deaths_one_sided", mali, YearMonth.of(2020, 12))).isTrue();
    assertThat(file.coverage().covers("deaths_one_sided", mali, YearMonth.of(2021, 1))).isFalse();
  }

  @Test
  void figuresByMonthAndKindInWhichRowsAreCounted() throws IOException {
    var mapping =
        mapping(
            """
            {"publisher": "P", "dataset": "D", "licence": "L", "citation": "C", "rows": "figures",
             "state": {"value": "Mali", "scheme": "name"},
             "date": {"column": "month", "format": "MMM yyyy"},
             "category": {"column": "kind", "kinds": {"Protest": "protest", "Riot": "riot"}},
             "values": [{"variable": "incidents", "unit": "incidents"},
                        {"column": "hurt", "variable": "hurt", "unit": "people"}]}
            """);
    var outcome =
        Given.read(
            "t.csv",
            Given.utf8("month,kind,hurt\nMar 2021,Protest,3\nMar 2021,Riot,\nFoo 2021,Riot,\n"),
            Optional.of(mapping));
    assertThat(outcome.figures())
        .extracting(f -> f.variable() + " " + f.value())
        .containsExactly("incidents_protest 1.0", "hurt_protest 3.0", "incidents_riot 1.0");
    assertThat(outcome.figures().getFirst().period()).isEqualTo(Period.of(YearMonth.of(2021, 3)));
    assertThat(outcome.refused().getFirst().reason()).isEqualTo(Reading.Reason.MALFORMED_DATE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"iso3\"} | \"iso9\"} | state.scheme | gleditsch_ward",
        "\"d/M/yyyy\" | \"DD/M/yyyy\" | date.format | yyyy",
        "\"d/M/yyyy\" | \"yyyy\" | date.format | a day",
        "\"STATE_BASED\" | \"WAR\" | category.kinds.battle | ONE_SIDED",
        "\"best\" | \"worst\" | variable | civilians",
        "\"2020-12\" | \"2019-12\" | coverage.to | not before",
        "\"2020-01\" | \"early\" | coverage.from | 2018-01",
        "\"3.1\" | \"new\" | version | 24.1",
        "\";\" | \"; \" | separator | one character",
        "\"rows\": \"events\" | \"rows\": [] | rows | text",
        "\"licence\" | \"license\" | licence | missing",
        "\"adm1\" | \"adm7\" | adm7 | no such key",
        "\"values\": [ | \"values\": [7, | values | objects",
      })
  void aMistakeInAMappingIsNamed(String right, String wrong, String key, String expected)
      throws IOException {
    String json = sample();
    assertThat(json).contains(right);
    assertThatThrownBy(() -> mapping(json.replace(right, wrong)))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("mine.json")
        .hasMessageContaining("line ")
        .hasMessageContaining(key)
        .hasMessageContaining(expected);
  }

  @Test
  void aColumnThatIsNotThereIsNamedWithThoseThatAre() throws IOException {
    var mapping = mapping(sample().replace("\"key\"", "\"nokey\""));
    assertThatThrownBy(() -> Given.read("m.csv", Given.corpus("mapped.csv"), Optional.of(mapping)))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("nokey")
        .hasMessageContaining("key, day, iso");
  }

  @Test
  void nestingWithoutEndIsNoMapping() {
    assertThatThrownBy(() -> mapping("{\"a\":".repeat(100_000)))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("depth");
  }
}

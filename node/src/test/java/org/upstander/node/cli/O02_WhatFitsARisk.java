package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upstander.record.json.JsonValue.JsonArray;
import org.upstander.record.json.JsonValue.JsonNumber;
import org.upstander.record.json.JsonValue.JsonObject;

/// O02: options are ranked by what drives a situation, and each says why.
class O02_WhatFitsARisk {
  private static final String SUDAN = "option recommend --state Sudan --phase crisis ";

  private static Terminal ask(String line) {
    return Terminal.type((SUDAN + line).split(" "));
  }

  @Test
  void eachSaysWhyAndWhatIsOwed() {
    var said = ask("--level national,regional --factor 8=1,2=0.5 --unmet parties-willing --top 3");

    assertThat(said.exit()).isZero();
    assertThat(said.out())
        .startsWith("1. ")
        .contains("works on factor 8 (1.00)", "not met: parties willing", "do-no-harm")
        .contains("more fit; --top 0 shows all.");
    assertThat(said.out().lines().filter(line -> line.startsWith("  Why"))).hasSize(3);
  }

  @Test
  void whatIsMetIsNoLongerAskedFor() {
    assertThat(ask("--factor 8=1 --top 0").out()).contains("community trust");
    assertThat(ask("--factor 8=1 --top 0 --met community-trust").out())
        .doesNotContain("community trust");
  }

  @Test
  void fitsFallAndRanksRise() {
    String line = SUDAN + "--factor 8=1,2=0.5,14=0.3 --top 0 --json";
    var found = (JsonArray) O01_WhatCanBeDone.json(line.split(" "));
    double rank = 0;
    double fit = 1;
    for (var each : found.items()) {
      double its = number((JsonObject) each, "fit");
      assertThat(number((JsonObject) each, "rank")).isGreaterThanOrEqualTo(rank);
      assertThat(its).isLessThanOrEqualTo(fit + 0.01); // ranked in hundredths
      rank = number((JsonObject) each, "rank");
      fit = its;
    }
    assertThat(found.items()).hasSizeGreaterThan(10);
  }

  private static double number(JsonObject row, String key) {
    return ((JsonNumber) row.find(key).orElseThrow()).value();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --factor 8                              | give factor and weight, such as 8=1,2=0.5
          --factor 8=2                            | a weight is a number from 0 to 1
          --factor 8=much                         | a weight is a number from 0 to 1
          --factor 8=NaN                          | a weight is a number from 0 to 1
          --factor 15=1                           | numbered 1 to 14
          --factor 8=1,8=0.5                      | factor 8 is weighed twice
          --factor 8=0                            | no factor drives this
          --factor 8=1 --met funds                | not one of state-consent,
          --factor 8=1 --met access --unmet access | ACCESS is said to be met and unmet
          --factor 8=1 --top -1                   | give a number of options
          --level national                        | --factor
          """)
  void mistakesAreAnswered(String line, String said) {
    var answer = ask(line);

    assertThat(answer.exit()).isEqualTo(2);
    assertThat(answer.err()).contains(said).doesNotContain("\tat ");
  }
}

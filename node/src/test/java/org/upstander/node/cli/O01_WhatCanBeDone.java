package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upstander.record.json.JsonLimits;
import org.upstander.record.json.JsonReader;
import org.upstander.record.json.JsonValue;
import org.upstander.record.json.JsonValue.JsonArray;
import org.upstander.record.json.JsonValue.JsonObject;

/// O01: the catalogue is looked through and each option is shown with its right and its price.
class O01_WhatCanBeDone {
  static JsonValue json(String... line) {
    var said = Terminal.type(line);
    assertThat(said.err()).isEmpty();
    assertThat(said.exit()).isZero();
    return JsonReader.read(said.out().getBytes(StandardCharsets.UTF_8), JsonLimits.BUNDLE);
  }

  private static int count(String... line) {
    return ((JsonArray) json(line)).items().size();
  }

  @Test
  void everyFilterLeavesLess() {
    int all = count("option", "list", "--json");
    int crisis = count("option", "list", "--phase", "crisis", "--json");
    int sanctions = count("option", "list", "--phase", "crisis", "--means", "SANCTION", "--json");

    assertThat(all).isGreaterThan(crisis);
    assertThat(crisis).isGreaterThan(sanctions);
    assertThat(sanctions).isPositive();
  }

  @Test
  void severalValuesAddAndSeveralFiltersMeet() {
    int regional = count("option", "list", "--level", "regional", "--json");
    int national = count("option", "list", "--level", "national", "--json");
    int either = count("option", "list", "--level", "national,regional", "--json");

    assertThat(either).isBetween(Math.max(regional, national), regional + national);
    assertThat(count("option", "list", "--level", "national", "--factor", "8,9", "--json"))
        .isLessThan(national);
  }

  @Test
  void theInstrumentOfAnOrganisationIsForItsMembers() {
    String africa = Terminal.type("option", "list", "--state", "Sudan").out();
    String europe = Terminal.type("option", "list", "--state", "Norway").out();

    assertThat(africa).contains("african-intervention").doesNotContain("moscow-mechanism");
    assertThat(europe).contains("moscow-mechanism").doesNotContain("african-intervention");
  }

  @ParameterizedTest
  @CsvSource({
    "en, Impose an arms embargo by the Security Council",
    "fr, Conseil de sécurité",
    "ru, Совет",
    "zh, 安全理事会"
  })
  void titlesSpeakSixLanguages(String language, String title) {
    var said = Terminal.type("option", "show", "arms-embargo", "--language", language);

    assertThat(said.out().lines().findFirst().orElse("")).contains("arms-embargo: ", title);
  }

  @Test
  void anOptionIsShownWithAllThatGoesWithIt() {
    var said = Terminal.type("option", "show", "arms-embargo", "--state", "Sudan");

    assertThat(said.out())
        .contains("Report        ¶6, ¶27")
        .contains("Charter arts 39, 41")
        .contains("security-council-decision: nine members")
        .contains("humanitarian-effect: assess")
        .contains(
            "regional-peace-support (Deploy a regional peace support operation with consent):")
        .contains("Who can decide on it for Sudan")
        .contains("United Nations Security Council (security-council)");
    assertThat(said.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void nobodyDecidesWhereTheStateIsNoMember() {
    assertThat(Terminal.type("option", "show", "african-intervention", "--state", "Norway").out())
        .contains("Nobody: the state is no member");
  }

  @Test
  void oneOptionAsJsonIsTheOptionOfTheRecord() {
    var shown = (JsonObject) json("option", "show", "arms-embargo", "--state", "SDN", "--json");

    assertThat(shown.members()).containsOnlyKeys("bodies", "opposing", "option");
    assertThat(((JsonArray) shown.find("opposing").orElseThrow()).items()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          option show arms-embarg              | Did you mean arms-embargo?
          option list --phase crises           | Did you mean crisis?
          option list --phase war              | not one of stable, emerging, crisis, recovery.
          option list --factor 15              | numbered 1 to 14
          option list --factor eight           | numbered 1 to 14
          option list --language de            | not one of ar, en, es, fr, ru, zh
          option list --state Atlantis         | no state is called this
          mechanism show securty-council       | Did you mean security-council?
          mechanism list --kind court,moon     | --kind moon: not one of government,
          mechanism list --body NATO           | not one of au, ecowas,
          framework --horizon soon             | not one of structural, dynamic, trigger
          framework --crime genocid            | Did you mean genocide?
          option                               | say what: list or recommend or show
          """)
  void mistakesAreAnswered(String line, String said) {
    var answer = Terminal.type(line.split(" "));

    assertThat(answer.exit()).isEqualTo(2);
    assertThat(answer.err()).contains(said).doesNotContain("\tat ");
  }
}

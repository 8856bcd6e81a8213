package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.upstander.assess.framework.Framework;
import org.upstander.record.json.JsonValue.JsonArray;
import org.upstander.record.json.JsonValue.JsonNull;
import org.upstander.record.json.JsonValue.JsonObject;

/// O04: the factors and indicators by which risk is judged, and which of them data inform.
class O04_TheFramework {
  private static JsonArray rows(String line) {
    return (JsonArray) O01_WhatCanBeDone.json((line + " --json").split(" "));
  }

  @Test
  void fourteenFactorsAndAllIndicators() {
    assertThat(rows("framework --factors").items()).hasSize(14);
    assertThat(rows("framework").items()).hasSize(143);
    assertThat(Terminal.type("framework").out()).contains("14 factors, 143 indicators, ");
  }

  @Test
  void dataInformSomeAndPeopleJudgeTheOthers() {
    long informed =
        Framework.shipped().indicators().stream().filter(i -> i.rule().isPresent()).count();
    var all = rows("framework").items();

    assertThat(rows("framework --data").items()).hasSize((int) informed);
    assertThat(all.stream().filter(row -> data(row) instanceof JsonNull))
        .hasSize(143 - (int) informed);
    assertThat(Terminal.type("framework", "--factor", "1", "--data").out())
        .contains("1.1 ", "data: sum of deaths_state_based over 12 months, emerging from 1");
  }

  private static Object data(Object row) {
    return ((JsonObject) row).find("data").orElseThrow();
  }

  @Test
  void horizonsShareAllIndicators() {
    int sum = 0;
    for (String horizon : new String[] {"structural", "dynamic", "trigger"}) {
      sum += rows("framework --horizon " + horizon).items().size();
    }
    assertThat(sum).isEqualTo(143);
  }

  @Test
  void notesOnWordingAndOtherLanguages() {
    assertThat(Terminal.type("framework", "--notes", "--factor", "1").out())
        .contains("note: the document names these causes among others")
        .doesNotContain("  1.1  ");
    assertThat(Terminal.type("framework", "--factor", "1", "--language", "es").out())
        .contains("Conflicto armado y otras formas de inestabilidad");
  }

  @Test
  void nothingIsSaidToBeNothing() {
    assertThat(Terminal.type("framework", "--factor", "8", "--data").out())
        .isEqualTo("No indicator fits all of this. Leave a filter out." + System.lineSeparator());
  }
}

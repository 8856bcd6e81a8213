package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.upstander.record.json.JsonValue.JsonArray;

/// O03: bodies are found by whom they serve, and each says how it is set in motion.
class O03_BodiesThatExist {
  @Test
  void aStateIsServedByItsRegionAndByAll() {
    var sudan = Terminal.type("mechanism", "list", "--state", "Sudan").out();

    assertThat(sudan)
        .contains("security-council ", "peace-and-security-council", "IGAD")
        .doesNotContain("OSCE")
        .containsPattern("\\d+ of \\d+ bodies");
  }

  @Test
  void filtersMeet() {
    var found =
        (JsonArray)
            O01_WhatCanBeDone.json(
                "mechanism", "list", "--body", "au,IGAD", "--kind", "regional-court", "--json");

    assertThat(found.items()).hasSize(1).first().asString().contains("african-court");
  }

  @Test
  void anOfficeIsNamedAndWhatItCanDecide() {
    var said = Terminal.type("mechanism", "show", "security-council").out();

    assertThat(said)
        .contains("Serves        every state")
        .contains("Contact       Presidency of the Council for the month")
        .contains("Charter arts 24, 34-42", "arms-embargo", "veto-restraint");
  }
}

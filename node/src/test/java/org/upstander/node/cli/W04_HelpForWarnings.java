package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// W04: every command about warnings explains itself, with an example.
class W04_HelpForWarnings {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "warn",
        "warn draft",
        "warn review",
        "warn issue",
        "warn reply",
        "warn close",
        "warn show",
        "warn list",
        "warn due",
        "answer",
        "answer act",
        "answer differently",
        "answer decline",
        "answer commit",
        "answer list",
        "act",
        "act plan",
        "act start",
        "act postpone",
        "act done",
        "act stop",
        "act observe",
        "act list",
        "review",
        "review show"
      })
  void helpShowsAnExampleThatStartsWithTheCommand(String command) {
    var said = Terminal.type((command + " --help").split(" "));

    assertThat(said.exit()).isZero();
    assertThat(said.err()).isEmpty();
    assertThat(said.out()).contains("Usage: upstander " + command, "  upstander " + command + " ");
  }
}

package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// S06: each command about a file shows an example of itself.
class S06_HelpOfTheFile {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "situation",
        "situation open",
        "situation list",
        "situation show",
        "situation history",
        "situation decide",
        "situation deviate",
        "situation second",
        "group",
        "group describe",
        "group list",
        "group show",
        "mechanism add",
        "note",
        "correct",
        "retract"
      })
  void anExampleThatStartsWithTheCommand(String command) {
    var said = Terminal.type((command + " --help").split(" "));
    assertThat(said.exit()).isZero();
    assertThat(said.err()).isEmpty();
    assertThat(said.out())
        .contains("Usage: upstander " + command)
        .contains("  upstander " + command);
  }
}

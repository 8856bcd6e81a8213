package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// E06: every command explains itself, with an example.
class E06_HelpIsEverywhere {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "run",
        "ingest",
        "evidence",
        "triggers",
        "panel",
        "detect",
        "framework",
        "option",
        "option list",
        "option show",
        "option recommend",
        "mechanism",
        "mechanism list",
        "mechanism show",
        "backtest",
        "backtest onset",
        "backtest deaths",
        "backtest escalation",
        "backtest grid",
        "backtest signals",
        "score",
        "score onset",
        "score deaths",
        "conformance",
        "export",
        "export figures",
        "export track-record",
        "export entry",
        "history",
        "verify",
        "key",
        "key create",
        "key list",
        "key rotate",
        "key revoke",
        "backup",
        "restore"
      })
  void helpShowsAnExampleThatStartsWithTheCommand(String command) {
    var said = Terminal.type((command + " --help").strip().split(" "));

    assertThat(said.exit()).isZero();
    assertThat(said.err()).isEmpty();
    assertThat(said.out())
        .contains("Usage: upstander " + command)
        .contains("  upstander " + command);
  }
}

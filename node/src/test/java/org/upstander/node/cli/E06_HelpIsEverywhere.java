package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/// E06: every command explains itself, with an example.
class E06_HelpIsEverywhere {
  /// Every command there is, found where they are listed, but for `help` itself.
  static List<String> commands() {
    var all = new ArrayList<>(List.of(""));
    var stream = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    below("", new CommandLineInterface(stream, stream).commands(), all);
    return all;
  }

  private static void below(String name, CommandLine command, List<String> all) {
    command
        .getSubcommands()
        .forEach((word, next) -> {
          if (!next.getCommandSpec().helpCommand()) {
            all.add((name + " " + word).strip());
            below((name + " " + word).strip(), next, all);
          }
        });
  }

  @Test
  void everyCommandIsListedInARoom() {
    var said = Terminal.type("--help").out();

    assertThat(commands().stream().filter(c -> !c.isEmpty() && !c.contains(" ")))
        .hasSizeGreaterThan(20)
        .allSatisfy(word -> assertThat(said).contains("\n  " + word + " "));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpShowsAnExampleThatStartsWithTheCommand(String command) {
    var said = Terminal.type((command + " --help").strip().split(" "));

    assertThat(said.exit()).isZero();
    assertThat(said.err()).isEmpty();
    assertThat(said.out())
        .contains("Usage: upstander " + command)
        .contains("  upstander " + command);
  }
}

package org.upstander.node.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `upstander score`: forecasts against what happened.
@Command(
    name = "score",
    description = "Scores forecasts against what happened.",
    subcommands = {ScoreOnsetCommand.class, ScoreDeathsCommand.class},
    footer = {"", "Example:", "  upstander score deaths --help"})
final class ScoreCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to score: onset or deaths");
  }
}

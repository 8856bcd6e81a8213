package org.upstander.node.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `upstander backtest`: forecasts as they would have been made in the past.
@Command(
    name = "backtest",
    description = "Makes forecasts as they would have been made in the past.",
    subcommands = {BacktestOnsetCommand.class, BacktestDeathsCommand.class},
    footer = {"", "Example:", "  upstander backtest deaths --help"})
final class BacktestCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Override
  public void run() {
    throw new picocli.CommandLine.ParameterException(
        spec.commandLine(), "say what to forecast: onset or deaths");
  }
}

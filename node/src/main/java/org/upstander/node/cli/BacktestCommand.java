package org.upstander.node.cli;

import org.upstander.node.terminal.Group;
import picocli.CommandLine.Command;

/// `upstander backtest`: forecasts as they would have been made in the past.
@Command(
    name = "backtest",
    description = "Makes forecasts as they would have been made in the past.",
    subcommands = {
      BacktestOnsetCommand.class,
      BacktestDeathsCommand.class,
      BacktestEscalationCommand.class,
      BacktestGridCommand.class,
      BacktestSignalsCommand.class
    },
    footer = {"", "Example:", "  upstander backtest deaths --help"})
final class BacktestCommand extends Group {}

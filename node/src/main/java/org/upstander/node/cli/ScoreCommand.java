package org.upstander.node.cli;

import org.upstander.node.terminal.Group;
import picocli.CommandLine.Command;

/// `upstander score`: forecasts against what happened.
@Command(
    name = "score",
    description = "Scores forecasts against what happened.",
    subcommands = {ScoreOnsetCommand.class, ScoreDeathsCommand.class},
    footer = {"", "Example:", "  upstander score deaths --help"})
final class ScoreCommand extends Group {}

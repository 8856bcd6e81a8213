package org.upstander.node.cli.situation;

import org.upstander.node.terminal.Group;
import picocli.CommandLine.Command;

/// `upstander situation`: what is followed as one file.
@Command(
    name = "situation",
    description = {
      "Follows a state, or a part of it, as one file: what the rules say, what people judge, who is",
      "at risk, what was warned of and what came of it."
    },
    subcommands = {
      OpenCommand.class,
      ListCommand.class,
      ShowCommand.class,
      HistoryCommand.class,
      DecideCommand.class,
      DeviateCommand.class,
      SecondCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  upstander situation open SDN --title Sudan --reason \"Fighting spreads\"",
      "  upstander situation decide SDN",
      "  upstander situation show SDN"
    })
public final class SituationCommand extends Group {}

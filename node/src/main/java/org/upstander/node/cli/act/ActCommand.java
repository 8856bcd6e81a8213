package org.upstander.node.cli.act;

import org.upstander.node.terminal.Group;
import picocli.CommandLine.Command;

/// `upstander act`: what offices do after a warning.
@Command(
    name = "act",
    description = {
      "Plans actions after a warning and reports on them. Before a plan is written it is laid beside",
      "all that others do in the same place at the same time."
    },
    subcommands = {
      PlanCommand.class,
      StartCommand.class,
      PostponeCommand.class,
      DoneCommand.class,
      StopCommand.class,
      ObserveCommand.class,
      ListCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  upstander act plan 9f3ac21b --option arms-embargo --begins 2026-12-01 --due 2027-05-31",
      "  upstander act list SDN"
    })
public final class ActCommand extends Group {}

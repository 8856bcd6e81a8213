package org.upstander.node.cli.recur;

import org.upstander.node.terminal.Group;
import picocli.CommandLine.Command;

/// `upstander recur`: the file that stays open until it cannot happen again.
@Command(
    name = "recur",
    description = {
      "Keeps the recurrence file of a situation: truth, justice, reparation and guarantees, what is",
      "owed and how far it has come (¶40–45). It opens when a crisis closes; nothing closes it."
    },
    footer = {
      "",
      "Examples:",
      "  upstander recur open SDN --closed 9f3ac21b",
      "  upstander recur derive SDN treaties/ upr/",
      "  upstander recur show SDN"
    },
    subcommands = {
      RecurOpenCommand.class,
      RecurObligeCommand.class,
      RecurDeriveCommand.class,
      RecurReportCommand.class,
      RecurSpeakCommand.class,
      RecurShowCommand.class
    })
public final class RecurCommand extends Group {}

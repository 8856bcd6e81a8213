package org.upstander.node.cli.mechanism;

import org.upstander.node.terminal.Group;
import picocli.CommandLine.Command;

/// `upstander mechanism`: bodies that can be set in motion.
@Command(
    name = "mechanism",
    description = "The bodies that exist to prevent and protect, and how they are set in motion.",
    subcommands = {
      MechanismListCommand.class,
      MechanismShowCommand.class,
      MechanismAddCommand.class
    },
    footer = {"", "Example:", "  upstander mechanism list --state Mali --level regional"})
public final class MechanismCommand extends Group {}

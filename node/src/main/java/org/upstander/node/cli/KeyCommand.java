package org.upstander.node.cli;

import org.upstander.node.terminal.Group;
import picocli.CommandLine.Command;

/// `upstander key`: who may write at this node.
@Command(
    name = "key",
    description = {
      "Keys and those who hold them: each desk or office signs with a key of its own, and each key is",
      "admitted, exchanged and taken out of use by entries of the record."
    },
    subcommands = {
      KeyCreateCommand.class,
      KeyListCommand.class,
      KeyRotateCommand.class,
      KeyRevokeCommand.class
    },
    footer = {"", "Example:", "  upstander key list"})
final class KeyCommand extends Group {}

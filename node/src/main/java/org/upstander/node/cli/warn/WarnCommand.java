package org.upstander.node.cli.warn;

import org.upstander.node.terminal.Group;
import picocli.CommandLine.Command;

/// `upstander warn`: warnings from the draft to the close.
@Command(
    name = "warn",
    description = {
      "Drafts, reviews, issues and closes warnings, shows them as they are read, and says what is due."
    },
    subcommands = {
      DraftCommand.class,
      ReviewCommand.class,
      IssueCommand.class,
      ReplyCommand.class,
      CloseCommand.class,
      ShowCommand.class,
      ListCommand.class,
      DueCommand.class
    },
    footer = {
      "",
      "The life of a warning: docs/methods/warnings.md.",
      "",
      "Examples:",
      "  upstander warn draft SDN --as regional-analyst",
      "  upstander warn due"
    })
public final class WarnCommand extends Group {}

package org.upstander.node.cli.option;

import org.upstander.node.terminal.Group;
import picocli.CommandLine.Command;

/// `upstander option`: what can be done.
@Command(
    name = "option",
    description = "What can be done to prevent, to protect and to keep it from happening again.",
    subcommands = {OptionListCommand.class, OptionShowCommand.class, OptionRecommendCommand.class},
    footer = {"", "Example:", "  upstander option list --phase crisis --level regional"})
public final class OptionCommand extends Group {}

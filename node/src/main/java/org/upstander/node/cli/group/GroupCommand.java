package org.upstander.node.cli.group;

import org.upstander.node.terminal.Group;
import picocli.CommandLine.Command;

/// `upstander group`: groups at risk.
@Command(
    name = "group",
    description = {
      "Groups at risk: who is vulnerable, where, what they need and what protects them. Groups and",
      "needs, never persons."
    },
    subcommands = {GroupDescribeCommand.class, GroupListCommand.class, GroupShowCommand.class},
    footer = {
      "",
      "Examples:",
      "  upstander group describe groups.yaml",
      "  upstander group list SDN --as protection-officer"
    })
public final class GroupCommand extends Group {}

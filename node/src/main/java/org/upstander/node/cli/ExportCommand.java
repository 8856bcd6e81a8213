package org.upstander.node.cli;

import org.upstander.node.terminal.Group;
import picocli.CommandLine.Command;

/// `upstander export`: what is known, in a form that others can read.
@Command(
    name = "export",
    description = "Writes what is known in a form that others can read.",
    subcommands = {
      ExportFiguresCommand.class,
      ExportTrackRecordCommand.class,
      ExportEntryCommand.class
    },
    footer = {"", "Example:", "  upstander export figures --help"})
final class ExportCommand extends Group {}

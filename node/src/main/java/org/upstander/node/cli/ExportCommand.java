package org.upstander.node.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `upstander export`: what is known, in a form that others can read.
@Command(
    name = "export",
    description = "Writes what is known in a form that others can read.",
    subcommands = ExportFiguresCommand.class,
    footer = {"", "Example:", "  upstander export figures --help"})
final class ExportCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to export: figures");
  }
}

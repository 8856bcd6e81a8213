package org.upstander.node.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.upstander.node.Mistake;
import org.upstander.node.output.FiguresExport;
import org.upstander.node.run.Gathering;
import org.upstander.node.run.Provenance;
import org.upstander.node.run.Run;
import org.upstander.node.terminal.Clock;
import org.upstander.node.terminal.Instruction;
import org.upstander.world.States;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `upstander export figures`: the compact table of deaths by state, month and type of violence.
@Command(
    name = "figures",
    description = {
      "Sums what the files in a folder say to deaths by state, month and type of violence, and writes",
      "one compact table (months above zero) with the mapping that says what is covered."
    },
    footer = {"", "Example:", "  upstander export figures --data releases --out figures"})
final class ExportFiguresCommand extends Instruction {
  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "The folder with publishers' files.")
  private Path data;

  @Option(
      names = "--to",
      paramLabel = "YYYY-MM",
      description = "The last month (default: the last that covers all states).")
  private @Nullable YearMonth to;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder to write into.")
  private Path out;

  @Override
  public Integer call() throws IOException {
    var material = new Gathering(States.world(), Clock.today()).directory(data).finish();
    YearMonth horizon = Run.horizon(material);
    YearMonth last = Optional.ofNullable(to).orElse(horizon);
    if (last.isAfter(horizon) || last.isBefore(Run.FIRST)) {
      throw Mistake.input(
          "--to %s: the figures allow %s to %s.".formatted(last, Run.FIRST, horizon));
    }
    Provenance provenance = Run.provenance(material, last, Version.current(), "");
    var panel = Run.panel(material.evidence(), last);
    new FiguresExport(panel, States.world().list()).write(out, provenance);
    out().printf("%s: figures up to %s.%n", out, last);
    return 0;
  }
}

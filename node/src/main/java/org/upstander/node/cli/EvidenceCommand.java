package org.upstander.node.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.upstander.node.Mistake;
import org.upstander.node.run.Gathering;
import org.upstander.node.store.Home;
import org.upstander.world.State;
import org.upstander.world.States;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander evidence`: from a number back to the rows it came from.
@Command(
    name = "evidence",
    description = {
      "Shows what every source says about one state and month, when it said so, in which row of which",
      "file, and whose word counts."
    },
    footer = {
      "",
      "Examples:",
      "  upstander evidence Ethiopia 2021-12",
      "  upstander evidence SDN 2003-07 --data releases --known-on 2024-12-31"
    })
final class EvidenceCommand extends Instruction {
  @Parameters(
      index = "0",
      paramLabel = "STATE",
      description = "A name, an ISO 3166 code or a Gleditsch–Ward code.")
  private String state;

  @Parameters(index = "1", paramLabel = "YYYY-MM", description = "The month.")
  private YearMonth month;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "A folder with publishers' files to add to the figures that ship.")
  private @Nullable Path data;

  @Option(
      names = "--known-on",
      paramLabel = "YYYY-MM-DD",
      description = "Show only what had been published by this day (default: everything).")
  private @Nullable LocalDate knownOn;

  @Option(
      names = "--events",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many events to list, the deadliest first (default: ${DEFAULT-VALUE}).")
  private int events;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    if (events < 0) {
      throw Mistake.usage("--events " + events + ": give a number of events, or 0 for none.");
    }
    if (data != null && !Files.isDirectory(data)) {
      throw Mistake.input("--data " + data + ": no such folder. Give a folder with files.");
    }
    State about = StateArgument.of(state, "STATE", month.atEndOfMonth());
    var gathering = new Gathering(States.world(), Clock.today());
    try (var progress = progress()) {
      progress.at("Reading");
      if (data != null) {
        gathering.directory(data);
      }
      gathering.ingested(Home.ofUser().raw()).shipped();
    }
    var material = gathering.finish();
    material.leftOut().forEach(l -> err().println("left out " + l.file() + ": " + l.reason()));
    err().flush();
    var known = knownOn == null ? material : material.asOf(knownOn);
    var printout = new EvidencePrintout(known.evidence(), about, month);
    out().print(json ? printout.toJson() : printout.toText(events));
    out().flush();
    return 0;
  }
}

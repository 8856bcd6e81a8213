package org.upstander.node.cli;

import java.io.IOException;
import java.time.YearMonth;
import org.upstander.node.Mistake;
import org.upstander.node.run.Material;
import org.upstander.node.terminal.DataArgument;
import org.upstander.node.terminal.Instruction;
import org.upstander.node.terminal.StateArgument;
import org.upstander.world.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin private DataArgument data;

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
    data.check();
    State about = StateArgument.of(state, "STATE", month.atEndOfMonth());
    Material material;
    try (var progress = progress()) {
      progress.at("Reading");
      material = data.read();
    }
    material.leftOut().forEach(l -> err().println("left out " + l.file() + ": " + l.reason()));
    err().flush();
    var known = data.knownOn().map(material::asOf).orElse(material);
    var printout = new EvidencePrintout(known.evidence(), about, month);
    out().print(json ? printout.toJson() : printout.toText(events));
    out().flush();
    return 0;
  }
}

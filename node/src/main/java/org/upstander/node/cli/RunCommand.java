package org.upstander.node.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.upstander.evidence.Evidence;
import org.upstander.node.Mistake;
import org.upstander.node.output.Outputs;
import org.upstander.node.run.Material;
import org.upstander.node.run.Run;
import org.upstander.node.terminal.Clock;
import org.upstander.node.terminal.DataArgument;
import org.upstander.node.terminal.Instruction;
import org.upstander.node.terminal.KnownArgument;
import org.upstander.panel.DeathsPanel;
import org.upstander.signal.catalogue.DetectionMethod;
import org.upstander.signal.catalogue.DetectionMethods;
import org.upstander.world.States;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `upstander run`: the main job.
@Command(
    name = "run",
    description =
        "Forecasts deaths in organised violence for every state and prints the watchlist.",
    footer = {
      "",
      "Examples:",
      "  upstander run",
      "  upstander run --data releases --out watchlist",
      "  upstander run --as-of 2020-06 --top 40",
      "  upstander run --data releases --known-on 2023-12-31",
      "  upstander run --data releases --known 0.5,0.8",
      "  upstander run --data releases --what-if SDN:coup.try.5yr=0"
    })
final class RunCommand extends Instruction {
  @Mixin private DataArgument data;

  @Mixin private KnownArgument known;

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM",
      description = "The last month to use (default: the last that covers all states).")
  private @Nullable YearMonth asOf;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write CSV, Parquet, JSON and a page for each state into this folder.")
  private @Nullable Path out;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "25",
      description = "How many states to print (default: ${DEFAULT-VALUE}; 0 for all).")
  private int top;

  @Option(
      names = "--what-if",
      paramLabel = "STATE:VARIABLE=VALUE",
      description = {
        "Print the onset risk of a state if a condition of its last year had been another, instead of",
        "the watchlist. Needs a table of state-years in --data. May be given several times."
      })
  private List<String> whatIf = List.of();

  @Option(names = "--json", description = "Print JSON, with every state.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    check();
    var method = method();
    var questions = WhatIfQuestion.parse(whatIf);
    Run run;
    Material material;
    try (var progress = progress()) {
      progress.at("Reading");
      material = known(data.read());
      progress.at("Forecasting");
      run =
          Run.of(material, Optional.ofNullable(asOf), Version.current())
              .looking(material, from(), method);
      if (out != null) {
        progress.at("Writing " + out);
        new Outputs(run).write(out);
      }
    }
    sayWhatWasLeftOut(material);
    if (!questions.isEmpty()) {
      answer(run, material, questions);
      return 0;
    }
    print(run);
    if (out != null && !json) {
      out().println("Written to " + out + "; open " + out.resolve("index.html"));
    }
    return 0;
  }

  private void check() {
    if (top < 0) {
      throw Mistake.usage("--top " + top + ": give 0 for all, or a number of states.");
    }
    if (out != null && out.toString().isEmpty()) {
      throw Mistake.usage("--out needs the name of a folder.");
    }
    data.check();
  }

  private DetectionMethod method() {
    return known
        .delay()
        .map(DetectionMethods::lateWeeks)
        .orElse(DetectionMethods.named(DetectionMethods.DEFAULT));
  }

  /// The day one looks ahead from: the one asked about, else today.
  private LocalDate from() {
    return data.knownOn()
        .or(() -> Optional.ofNullable(asOf).map(YearMonth::atEndOfMonth))
        .orElse(Clock.today());
  }

  private Material known(Material all) {
    return data.knownOn().map(day -> known(all, day)).orElse(all);
  }

  private static Material known(Material all, LocalDate day) {
    var known = all.asOf(day);
    if (DeathsPanel.horizon(known.evidence(), States.world().list()).isEmpty()) {
      throw Mistake.input(
          "--known-on %s: nothing that covers the world's states had been published by then; the"
                  .formatted(day)
              + " earliest such release here is of %s. For a past month with today's figures use"
                  .formatted(earliest(all))
              + " --as-of YYYY-MM.");
    }
    return known;
  }

  private static LocalDate earliest(Material all) {
    return all.evidence().files().stream()
        .map(Evidence::published)
        .filter(
            day -> DeathsPanel.horizon(all.evidence().asOf(day), States.world().list()).isPresent())
        .min(LocalDate::compareTo)
        .orElseThrow();
  }

  private void answer(Run run, Material material, List<WhatIfQuestion> questions) {
    var answers = questions.stream().map(q -> q.answer(run, material)).toList();
    out().print(json ? WhatIfPrintout.toJson(answers) : WhatIfPrintout.toText(answers));
    out().flush();
  }

  private void sayWhatWasLeftOut(Material material) {
    var err = err();
    material.leftOut().forEach(l -> err.println("left out " + l.file() + ": " + l.reason()));
    material.reports().stream()
        .filter(r -> r.refused() > 0)
        .forEach(r ->
            err.printf(
                "%s: %,d of %,d rows refused; see: upstander ingest%n",
                r.file().name(), r.refused(), r.accepted() + r.refused()));
    err.flush();
  }

  private void print(Run run) {
    var printout = new WatchlistPrintout(run, Clock.today());
    out().print(json ? printout.toJson() : printout.toText(top));
    out().flush();
  }
}

package org.upstander.node.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.upstander.node.Mistake;
import org.upstander.node.run.Gathering;
import org.upstander.node.store.Home;
import org.upstander.node.terminal.Clock;
import org.upstander.node.terminal.DataArgument;
import org.upstander.node.terminal.Instruction;
import org.upstander.source.Incoming;
import org.upstander.source.Ingest;
import org.upstander.source.IngestReport;
import org.upstander.source.Limits;
import org.upstander.source.Mapping;
import org.upstander.source.UnreadableFile;
import org.upstander.world.States;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander ingest`: reads publishers' files and keeps them for later runs.
@Command(
    name = "ingest",
    description = {
      "Reads files of any known publisher (or any table with a mapping), counts what was accepted and",
      "refused, and keeps the raw files for later runs."
    },
    footer = {
      "",
      "Examples:",
      "  upstander ingest ged241-csv.zip",
      "  upstander ingest events.csv --mapping events.mapping.json",
      "",
      "A NAME.mapping.json or NAME.coverage.json beside a file is used without being asked."
    })
final class IngestCommand extends Instruction {
  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Plain, .gz or .zip.")
  private List<Path> files;

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "What the columns of the tables mean (JSON).")
  private @Nullable Path mapping;

  @Option(
      names = "--coverage",
      paramLabel = "FILE",
      description = "Which states and months the lists of events cover (JSON).")
  private @Nullable Path coverage;

  @Option(
      names = "--retrieved",
      paramLabel = "YYYY-MM-DD",
      description = "The day the files were fetched (default: today).")
  private @Nullable LocalDate retrieved;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    if (mapping != null && coverage != null) {
      throw Mistake.usage("--mapping and --coverage exclude each other: a mapping says both.");
    }
    DataArgument.requireReal();
    var printout = new IngestPrintout();
    boolean failed = false;
    try (var progress = progress()) {
      for (Path file : files) {
        progress.at("Reading " + file.getFileName());
        try {
          ingest(file, printout);
        } catch (UnreadableFile e) {
          failed = true;
          printout.failed(file, e);
        }
      }
    }
    out().print(json ? printout.toJson() : printout.toText());
    out().flush();
    err().print(printout.failures());
    err().flush();
    return failed ? 1 : 0;
  }

  private void ingest(Path file, IngestPrintout printout) throws IOException {
    if (Files.isDirectory(file)) {
      throw Mistake.input(
          file + ": is a folder. Give the files in it, for example " + file + "/*.");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw Mistake.input(file + ": is a pipe or a device. Save it to a file first.");
    }
    Map<String, Path> beside = new HashMap<>();
    beside(file, Gathering.MAPPING, mapping).ifPresent(p -> beside.put(Gathering.MAPPING, p));
    beside(file, Gathering.COVERAGE, coverage).ifPresent(p -> beside.put(Gathering.COVERAGE, p));
    IngestReport report = read(file, beside);
    printout.add(report, Home.ofUser().raw().keep(file, report, beside));
  }

  private static Optional<Path> beside(Path file, String ending, @Nullable Path given) {
    if (given != null) {
      if (!Files.isRegularFile(given)) {
        throw Mistake.input(given + ": is no file. Give the file that explains the table.");
      }
      return Optional.of(given);
    }
    Path neighbour = file.resolveSibling(file.getFileName() + ending);
    return Files.exists(neighbour) ? Optional.of(neighbour) : Optional.empty();
  }

  private IngestReport read(Path file, Map<String, Path> beside) throws IOException {
    var reader = new Ingest(States.world(), Clock.latestDay(), Limits.DEFAULT);
    LocalDate day = retrieved == null ? Clock.today() : retrieved;
    if (day.isAfter(Clock.today())) {
      throw Mistake.usage("--retrieved " + day + ": is not over yet.");
    }
    Path means = beside.get(Gathering.MAPPING);
    Path covers = beside.get(Gathering.COVERAGE);
    try (var in = Files.newInputStream(file)) {
      var incoming = new Incoming(String.valueOf(file.getFileName()), in, day);
      if (means != null) {
        Mapping mapped = Gathering.readMapping(means);
        return reader.read(incoming, mapped, _ -> {});
      }
      return covers != null
          ? reader.read(incoming, Gathering.readCoverage(covers), _ -> {})
          : reader.read(incoming, _ -> {});
    }
  }
}

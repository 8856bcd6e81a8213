package org.upstander.node.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.upstander.node.Mistake;
import org.upstander.node.run.SeriesFile;
import org.upstander.node.run.SeriesTable;
import org.upstander.node.store.Whole;
import org.upstander.node.terminal.Instruction;
import org.upstander.node.terminal.KnownArgument;
import org.upstander.signal.CountSeries;
import org.upstander.signal.Detector;
import org.upstander.signal.Finding;
import org.upstander.signal.catalogue.DetectionMethod;
import org.upstander.signal.catalogue.DetectionMethods;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander detect`: counts above what history explains.
@Command(
    name = "detect",
    description = {
      "Tells counts above what their history explains, series by series. FILE is a CSV of",
      "series,date,observed; a date is a day (2020-01-31), a week (2020-W05), a month (2020-01) or an",
      "index (17). A step without a row or without a number is missing, which is not zero.",
      "Writes series,date,observed,expected,bound,alarm,score; a number that does not exist is empty.",
      "The default method, upstander, adds up the last one to four counts."
    },
    footer = {
      "",
      "Example:",
      "  upstander detect weekly.csv --alpha 0.01 --from 2024-01-01 --out signals.csv"
    })
final class DetectCommand extends Instruction {
  private static final int SHOWN = 5;

  @Parameters(paramLabel = "FILE", description = "The counts: series,date,observed.")
  private Path file;

  @Option(
      names = "--method",
      paramLabel = "NAME",
      defaultValue = DetectionMethods.DEFAULT,
      description = "One of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      completionCandidates = Names.class)
  private String method;

  @Option(
      names = "--alpha",
      paramLabel = "SHARE",
      defaultValue = "0.01",
      description = "False alarms a step that are bearable (default: ${DEFAULT-VALUE}).")
  private double alpha;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description =
          "The first date judged, as dates are written in FILE; by default the first that"
              + " has all the history the method asks for.")
  private @Nullable String from;

  @Mixin private KnownArgument known;

  @Option(
      names = "--per-year",
      paramLabel = "STEPS",
      defaultValue = "52",
      description = "Steps a year where dates are indexes (default: ${DEFAULT-VALUE}).")
  private int perYear;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Where to write the CSV.")
  private Path out;

  /// The methods there are, for the help.
  static final class Names extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Names() {
      super(DetectionMethods.names());
    }
  }

  @Override
  public Integer call() throws IOException {
    DetectionMethod chosen = method();
    if (!(alpha > 0 && alpha < 1)) {
      throw Mistake.usage("--alpha " + alpha + ": give a share between 0 and 1, such as 0.01.");
    }
    if (perYear < 1) {
      throw Mistake.usage("--per-year " + perYear + ": a year has at least 1 step.");
    }
    SeriesTable table;
    List<List<Finding>> findings;
    try (var progress = progress()) {
      progress.at("Reading " + file.getFileName());
      table = SeriesFile.read(file, perYear);
      progress.at("Judging " + table.entries().size() + " series");
      findings = judge(table, chosen);
    }
    requireFindings(table, findings, chosen);
    Whole.write(out, stream -> write(stream, table, findings));
    report(table, findings);
    return 0;
  }

  /// The method, or for late reports our own with the shares that are known.
  private DetectionMethod method() {
    try {
      var chosen = DetectionMethods.named(method);
      var delay = known.delay();
      if (delay.isPresent() && !chosen.name().equals(DetectionMethods.DEFAULT)) {
        throw Mistake.usage("--known: the method " + method + " knows no late reports.");
      }
      return delay.map(DetectionMethods::late).orElse(chosen);
    } catch (IllegalArgumentException e) {
      throw Mistake.usage("--method " + method + ": " + e.getMessage() + ".");
    }
  }

  private List<List<Finding>> judge(SeriesTable table, DetectionMethod chosen) {
    Detector detector = chosen.of(table.entries().getFirst().counts().timeline(), alpha);
    List<CountSeries> counts = table.entries().stream().map(SeriesTable.Entry::counts).toList();
    var first = new IdentityHashMap<CountSeries, Integer>();
    for (SeriesTable.Entry entry : table.entries()) {
      first.put(entry.counts(), first(table, entry, detector));
    }
    return detector.detectAll(counts, s -> first.getOrDefault(s, 0));
  }

  private int first(SeriesTable table, SeriesTable.Entry entry, Detector detector) {
    String date = from;
    if (date == null) {
      return detector.firstIndex(entry.counts().timeline());
    }
    return table
        .stride()
        .index(entry, date)
        .orElseThrow(() ->
            Mistake.usage(
                "--from %s: write it as dates are written in %s, such as %s."
                    .formatted(date, file, table.stride().date(entry, 0))));
  }

  private void requireFindings(
      SeriesTable table, List<List<Finding>> findings, DetectionMethod chosen) {
    if (findings.stream().allMatch(List::isEmpty)) {
      var longest = table.entries().stream().mapToInt(e -> e.counts().length()).max().orElseThrow();
      throw Mistake.input(
          from == null
              ? "%s: the longest series has %d steps, too few for %s. Give --from to judge with less."
                  .formatted(file, longest, chosen.name())
              : "%s: no series has a count at or after %s.".formatted(file, from));
    }
  }

  private static void write(OutputStream stream, SeriesTable table, List<List<Finding>> findings)
      throws IOException {
    var writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
    csv.writeRecord("series", "date", "observed", "expected", "bound", "alarm", "score");
    for (int i = 0; i < findings.size(); i++) {
      var entry = table.entries().get(i);
      for (Finding finding : findings.get(i)) {
        csv.writeRecord(
            entry.name(),
            table.stride().date(entry, finding.index()),
            number(finding.observed()),
            number(finding.expected()),
            number(finding.bound()),
            finding.alarm() ? "1" : "0",
            number(finding.score()));
      }
    }
    csv.flush();
  }

  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "Inf" : "-Inf";
    }
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  private void report(SeriesTable table, List<List<Finding>> findings) {
    long judged = findings.stream().mapToLong(List::size).sum();
    long alarms = findings.stream().flatMap(List::stream).filter(Finding::alarm).count();
    long silent =
        findings.stream().flatMap(List::stream).filter(f -> Double.isNaN(f.expected())).count();
    out()
        .printf(
            "%s: %,d series, %,d counts judged by %s, %,d alarms.%n",
            out, table.entries().size(), judged, method, alarms);
    if (silent > 0) {
      out().printf("Nothing can be said of %,d: too few events or too little history.%n", silent);
    }
    var tooShort = new ArrayList<String>();
    for (int i = 0; i < findings.size(); i++) {
      if (findings.get(i).isEmpty()) {
        tooShort.add(table.entries().get(i).name());
      }
    }
    if (!tooShort.isEmpty()) {
      out().printf("Too short to be judged: %,d series%n", tooShort.size());
      tooShort.stream().limit(SHOWN).forEach(name -> out().printf("  %s%n", name));
    }
    out().flush();
  }
}

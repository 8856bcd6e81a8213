package org.upstander.node.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.upstander.evidence.Evidence;
import org.upstander.evidence.Origin;
import org.upstander.node.store.Hash;
import org.upstander.node.store.RawFiles;
import org.upstander.signal.trigger.Trigger;
import org.upstander.signal.trigger.TriggerCalendar;
import org.upstander.source.CalendarEntry;
import org.upstander.source.Declared;
import org.upstander.source.Event;
import org.upstander.source.Figures;
import org.upstander.source.Incoming;
import org.upstander.source.Ingest;
import org.upstander.source.IngestReport;
import org.upstander.source.Limits;
import org.upstander.source.Mapping;
import org.upstander.source.OnsetRow;
import org.upstander.source.Publisher;
import org.upstander.source.Reading;
import org.upstander.source.Row;
import org.upstander.source.UnreadableFile;
import org.upstander.world.States;

/// Reads the figures that ship with the product and whatever files a person adds. One thread at a
/// time; files are read side by side, and taken up in the order of their names.
public final class Gathering {
  /// Beside a table: what its columns mean.
  public static final String MAPPING = ".mapping.json";

  /// Beside a list of events: what it covers.
  public static final String COVERAGE = ".coverage.json";

  private static final String SHIPPED = "/figures/";

  /// When the figures that ship were fetched: before anything that a user adds.
  private static final LocalDate SHIPPED_ON = LocalDate.of(2022, 1, 1);

  private static final String COMMEMORATIONS = "commemorations.csv";

  /// When the last of the days of commemoration that ship was proclaimed.
  private static final LocalDate PROCLAIMED = LocalDate.of(2024, 5, 23);

  private final Ingest ingest;
  private final Evidence.Builder evidence = new Evidence.Builder();
  private final List<OnsetRow> onset = new ArrayList<>();
  private final List<Trigger> triggers = new ArrayList<>();
  private final List<IngestReport> reports = new ArrayList<>();
  private final Map<String, String> declared = new HashMap<>();
  private final LocalDate today;
  private final List<Material.LeftOut> leftOut = new ArrayList<>();

  /// @param today the day of reading; no row may be about a day more than a year after it
  public Gathering(States states, LocalDate today) {
    this.today = today;
    this.ingest = new Ingest(states, today.plusYears(1), Limits.DEFAULT);
  }

  /// Takes up the figures that ship with the product.
  public Gathering shipped() throws IOException {
    for (String name : List.of("state-month-deaths.csv")) {
      Mapping mapping;
      try (var in = resource(name + MAPPING)) {
        mapping = Mapping.read(name + MAPPING, in);
      }
      try (var in = resource(name)) {
        take(new Reader(new Incoming(name, in, SHIPPED_ON)).mapped(mapping), "");
      }
    }
    return this;
  }

  /// Takes up the calendar that ships with the product: days of commemoration that the General
  /// Assembly has proclaimed.
  public Gathering commemorations() throws IOException {
    try (var in = resource("/calendar/", COMMEMORATIONS)) {
      take(new Reader(new Incoming(COMMEMORATIONS, in, PROCLAIMED)).plain(), "");
    }
    return this;
  }

  /// Takes up one calendar, which must be readable.
  public Gathering calendar(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      take(new Reader(new Incoming(String.valueOf(file.getFileName()), in, today)).plain(), "");
    }
    return this;
  }

  private static InputStream resource(String name) {
    return resource(SHIPPED, name);
  }

  private static InputStream resource(String folder, String name) {
    return Objects.requireNonNull(
        Gathering.class.getResourceAsStream(folder + name), () -> name + " is not in the build");
  }

  /// Takes up every file below `directory`; a file that cannot be read is left out and says why.
  public Gathering directory(Path directory) throws IOException {
    return all(directory, _ -> true, _ -> today, _ -> true);
  }

  /// Takes up what was ingested; a file that is no longer what it was is left out.
  public Gathering ingested(RawFiles raw) throws IOException {
    return ingested(raw, _ -> true);
  }

  /// Takes up the calendars that were ingested, and reads nothing else.
  public Gathering ingestedCalendars(RawFiles raw) throws IOException {
    return ingested(raw, file -> RawFiles.from(Publisher.CALENDAR, file));
  }

  private Gathering ingested(RawFiles raw, Wanted wanted) throws IOException {
    return Files.isDirectory(raw.folder())
        ? all(raw.folder(), wanted, RawFiles::fetched, r -> raw.holds(r.file()))
        : this;
  }

  /// The day a file was fetched.
  private interface Fetched {
    LocalDate on(Path file) throws IOException;
  }

  /// Whether a file is to be read.
  private interface Wanted {
    boolean file(Path file) throws IOException;
  }

  private Gathering all(
      Path directory, Wanted wanted, Fetched fetched, Predicate<IngestReport> intact)
      throws IOException {
    var files = new ArrayList<Path>();
    try (var walk = Files.walk(directory)) {
      for (Path file : walk.filter(Gathering::readable).sorted().toList()) {
        if (wanted.file(file)) {
          files.add(file);
        }
      }
    }
    for (Outcome outcome : files.parallelStream().map(f -> read(directory, f, fetched)).toList()) {
      switch (outcome) {
        case Content content when intact.test(content.report()) ->
            take(content, content.declared());
        case Content content ->
            leftOut.add(
                new Material.LeftOut(
                    content.report().file().name(),
                    "It is no longer the file that was ingested. Ingest it again."));
        case Failed(Material.LeftOut reason) -> leftOut.add(reason);
      }
    }
    return this;
  }

  public Material finish() {
    return new Material(
        evidence.build(), onset, TriggerCalendar.of(triggers), reports, declared, leftOut);
  }

  private static boolean readable(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file)
        && !name.startsWith(".")
        && !name.endsWith(MAPPING)
        && !name.endsWith(COVERAGE)
        && !name.endsWith(RawFiles.ABOUT);
  }

  private sealed interface Outcome {}

  /// One file read: what in it matters for a run.
  private record Content(IngestReport report, List<Reading.Accepted<Row>> rows, String declared)
      implements Outcome {}

  private record Failed(Material.LeftOut reason) implements Outcome {}

  private Outcome read(Path directory, Path file, Fetched fetched) {
    String name = directory.relativize(file).toString();
    try (var in = Files.newInputStream(file)) {
      var reader = new Reader(new Incoming(file.getFileName().toString(), in, fetched.on(file)));
      Path mapping = file.resolveSibling(file.getFileName() + MAPPING);
      Path coverage = file.resolveSibling(file.getFileName() + COVERAGE);
      if (Files.exists(mapping)) {
        return explained(reader.mapped(readMapping(mapping)), mapping);
      }
      return Files.exists(coverage)
          ? explained(reader.covering(readCoverage(coverage)), coverage)
          : reader.plain();
    } catch (UnreadableFile e) {
      return new Failed(new Material.LeftOut(name, e.what() + " " + e.remedy()));
    } catch (IOException e) {
      return new Failed(new Material.LeftOut(name, String.valueOf(e.getMessage())));
    }
  }

  private static Content explained(Content content, Path by) throws IOException {
    return new Content(content.report(), content.rows(), Hash.of(Files.readAllBytes(by)));
  }

  /// Reads a mapping from a file.
  public static Mapping readMapping(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return Mapping.read(file.toString(), in);
    }
  }

  /// Reads what a list of events covers from a file.
  public static List<Declared> readCoverage(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return Declared.read(file.toString(), in);
    }
  }

  private void take(Content content, String explanation) {
    var file = content.report().file();
    if (!evidence.open(file)) {
      return;
    }
    reports.add(content.report());
    if (!explanation.isEmpty()) {
      declared.put(file.sha256(), explanation);
    }
    for (var row : content.rows()) {
      switch (row.value()) {
        case Event event -> evidence.add(event, file, row.line());
        case Figures figures ->
            figures.list().forEach(figure -> evidence.add(figure, file, row.line()));
        case OnsetRow o -> onset.add(o);
        case CalendarEntry entry -> {
          var origin = new Origin(file, row.line(), Evidence.published(file));
          triggers.add(new Trigger(entry, origin));
        }
        default -> throw new IllegalStateException("not kept: " + row.value());
      }
    }
  }

  /// Reads one file and keeps the rows a run uses.
  private final class Reader {
    private final Incoming file;
    private final List<Reading.Accepted<Row>> rows = new ArrayList<>();

    Reader(Incoming file) {
      this.file = file;
    }

    Content plain() throws IOException {
      return new Content(ingest.read(file, this::keep), rows, "");
    }

    Content mapped(Mapping mapping) throws IOException {
      return new Content(ingest.read(file, mapping, this::keep), rows, "");
    }

    Content covering(List<Declared> coverage) throws IOException {
      return new Content(ingest.read(file, coverage, this::keep), rows, "");
    }

    private void keep(Reading<Row> reading) {
      if (reading instanceof Reading.Accepted<Row>(Row row, long line)) {
        Kept.of(row).ifPresent(kept -> rows.add(new Reading.Accepted<>(kept, line)));
      }
    }
  }
}

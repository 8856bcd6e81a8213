package org.upstander.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.upstander.world.States;

/// Reads files of every known publisher, plain or packed, row by row in bounded memory. What a file
/// is, its content tells. Safe to share between threads; each file is read by one thread.
///
/// @param states the states there are
/// @param latest no row may be about a day after it: normally a year after the day of reading,
///   which only the caller knows
/// @param limits how much a file may ask for
public record Ingest(States states, LocalDate latest, Limits limits) {

  /// Reads a file of a known publisher and hands out a reading for each row, in order.
  ///
  /// @throws UnreadableFile if the file is damaged, of no known format or too large; what was
  ///   handed out before must then be dropped
  /// @throws IOException if the stream itself fails
  public IngestReport read(Incoming file, Consumer<Reading<Row>> out) throws IOException {
    return new Visit(this, file, Optional.empty(), out).report();
  }

  /// Reads a table whose columns a mapping explains.
  public IngestReport read(Incoming file, Mapping mapping, Consumer<Reading<Row>> out)
      throws IOException {
    return new Visit(this, file, Optional.of(mapping), out).report();
  }

  /// Reads a list of events about which somebody declares what it covers.
  ///
  /// @throws UnreadableFile also if the file is no list of events, which alone leaves open what its
  ///   silence means
  public IngestReport read(Incoming file, List<Declared> coverage, Consumer<Reading<Row>> out)
      throws IOException {
    var visit = new Visit(this, file, Optional.empty(), out);
    for (Declared declared : coverage) {
      declared.enter(visit.coverage, states, Optional.empty(), Variable.DEATHS);
    }
    var report = visit.report();
    if (report.parts().stream().anyMatch(p -> !p.format().events())) {
      throw new UnreadableFile(
          "Its coverage is declared, but it is no list of events.",
          file.name(),
          "Remove the coverage file: a table says itself what it covers.");
    }
    return report;
  }

  /// The reading of one file.
  private static final class Visit {
    private final Ingest ingest;
    private final Incoming file;
    private final Optional<Mapping> mapping;
    private final Consumer<Reading<Row>> out;
    private final RawBytes raw;
    private final Coverage.Builder coverage = new Coverage.Builder();
    private final Notes notes = new Notes();
    private final List<IngestReport.Part> parts = new ArrayList<>();
    private Optional<UnreadableFile> unknown = Optional.empty();
    private Optional<Version> version = Optional.empty();

    Visit(Ingest ingest, Incoming file, Optional<Mapping> mapping, Consumer<Reading<Row>> out) {
      this.ingest = ingest;
      this.file = file;
      this.mapping = mapping;
      this.out = out;
      this.raw = new RawBytes(file.bytes());
    }

    IngestReport report() throws IOException {
      try {
        new Parcel(raw, ingest.limits).open(file.name(), this::open);
        if (parts.isEmpty()) {
          throw unknown.orElseGet(
              () -> new UnreadableFile("It holds no file.", "", "Fetch it again."));
        }
      } catch (UnreadableFile e) {
        throw e.in(file.name());
      }
      return new IngestReport(source(), parts, notes.list());
    }

    private void open(String name, InputStream in) throws IOException {
      Head head = Head.of(in);
      Optional<Format.Recognised> format = Optional.empty();
      try {
        head.check();
        format =
            mapping.isPresent()
                ? Optional.of(new Format.Recognised(Format.MAPPED, mapping.get().separator()))
                : Optional.of(Format.recognise(head).orElseThrow(head::unknown));
      } catch (UnreadableFile e) {
        // In an archive it may stand beside what is looked for: a codebook, a licence.
        notes.add(Note.ENTRY_LEFT, 0, name + ": " + e.what());
        unknown = Optional.of(unknown.orElse(e));
      }
      if (format.isPresent()) {
        read(
            name,
            new SequenceInputStream(new ByteArrayInputStream(head.bytes()), in),
            format.get());
      }
    }

    private void read(String name, InputStream in, Format.Recognised is) throws IOException {
      var odd = new Notes();
      var border = new Border(ingest.states, ingest.latest, name, odd, coverage);
      var verdicts = new Verdicts(out);
      var text = new Text(in, is.format().oldEncoding(), odd);
      if (is.format() == Format.GED_GEOJSON) {
        new GedGeoJson(border, ingest.limits).read(text, verdicts);
      } else if (is.format() == Format.CALENDAR_FILE) {
        new CalendarFile(border, ingest.limits).read(text, verdicts);
      } else {
        boolean bare = is.format() == Format.GED_WITHOUT_HEADER;
        if (bare) {
          odd.add(Note.NO_HEADER, 1, GedEvents.COLUMNS.size() + " cells");
        }
        new Table(ingest.limits, odd)
            .read(
                text,
                is.separator(),
                bare ? GedEvents.COLUMNS : List.of(),
                header -> reader(is.format(), header, border),
                verdicts);
      }
      version = version.or(border::version);
      parts.add(verdicts.part(name, is.format(), odd));
    }

    private TableReader reader(Format format, Header header, Border border) throws UnreadableFile {
      return mapping.isPresent()
          ? new MappedTable(mapping.get(), header, border)
          : format.maker().orElseThrow().make(header, border);
    }

    /// What the file covers; a declaration that reaches beyond the day it was fetched is no
    /// knowledge.
    private Coverage covered() throws UnreadableFile {
      var covered = coverage.build();
      var last = covered.lastMonth();
      if (last.isPresent() && last.get().isAfter(YearMonth.from(file.retrieved()))) {
        throw new UnreadableFile(
            "It is said to cover months up to %s, after it was fetched (%s)."
                .formatted(last.get(), file.retrieved()),
            file.name(),
            "Correct the coverage, in the file, its mapping or its coverage file.");
      }
      return covered;
    }

    private SourceFile source() throws IOException {
      Format format = parts.getFirst().format();
      return new SourceFile(
          file.name(),
          raw.finish(),
          raw.count(),
          mapping.map(Mapping::publisher).orElse(format.publisher()),
          mapping.map(Mapping::dataset).orElse(dataset(format)),
          edition(),
          covered(),
          file.retrieved());
    }

    /// Candidate events have the columns of the final ones; their version tells them apart.
    private String dataset(Format format) {
      boolean candidate = edition().map(e -> e.version().candidate()).orElse(false);
      return format == Format.GED_TABLE && candidate
          ? Format.GED_WITHOUT_HEADER.dataset()
          : format.dataset();
    }

    private Optional<SourceFile.Edition> edition() {
      return mapping
          .flatMap(Mapping::version)
          .or(() -> version)
          .map(v -> new SourceFile.Edition(v, SourceFile.Basis.CONTENT))
          .or(() ->
              Version.within(file.name())
                  .map(v -> new SourceFile.Edition(v, SourceFile.Basis.FILE_NAME)));
    }
  }
}

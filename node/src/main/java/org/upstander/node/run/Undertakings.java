package org.upstander.node.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.upstander.node.Mistake;
import org.upstander.recurrence.Derived;
import org.upstander.recurrence.review.ReviewObligations;
import org.upstander.recurrence.treaty.Accession;
import org.upstander.recurrence.treaty.Instrument;
import org.upstander.recurrence.treaty.TreatyTable;
import org.upstander.source.Incoming;
import org.upstander.source.Ingest;
import org.upstander.source.IngestReport;
import org.upstander.source.Limits;
import org.upstander.source.Publisher;
import org.upstander.source.Reading;
import org.upstander.source.Recommendation;
import org.upstander.source.Row;
import org.upstander.source.TreatyStatus;
import org.upstander.source.UnreadableFile;
import org.upstander.world.Situation;
import org.upstander.world.States;

/// What states are bound to by treaties and asked for in the Universal Periodic Review, as
/// publishers' files tell.
///
/// @param treaties one table a treaty and file
/// @param recommendations in the order read
/// @param leftOut files that tell neither, or could not be read
public record Undertakings(
    List<TreatyTable> treaties,
    List<Recommendation> recommendations,
    List<Material.LeftOut> leftOut) {
  public Undertakings {
    treaties = List.copyOf(treaties);
    recommendations = List.copyOf(recommendations);
    leftOut = List.copyOf(leftOut);
  }

  /// Reads files, and those in folders.
  ///
  /// @param today the day of reading
  public static Undertakings read(List<Path> paths, LocalDate today) throws IOException {
    var found = new Undertakings(List.of(), List.of(), List.of());
    for (Path file : files(paths)) {
      found = found.with(file, today);
    }
    return found;
  }

  private static List<Path> files(List<Path> paths) throws IOException {
    var files = new ArrayList<Path>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw Mistake.input(path + ": no such file. Give tables of treaties or of the review.");
      }
      try (var walk = Files.walk(path)) {
        walk.filter(f -> Files.isRegularFile(f) && !f.getFileName().toString().startsWith("."))
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }

  private Undertakings with(Path file, LocalDate today) throws IOException {
    var rows = new ArrayList<Row>();
    var ingest = new Ingest(States.world(), today.plusYears(1), Limits.DEFAULT);
    String name = String.valueOf(file.getFileName());
    try (var in = Files.newInputStream(file)) {
      var report =
          ingest.read(
              new Incoming(name, in, today),
              reading -> {
                if (reading instanceof Reading.Accepted<Row>(var row, long _)) {
                  rows.add(row);
                }
              });
      return with(report, rows);
    } catch (UnreadableFile e) {
      return without(new Material.LeftOut(name, e.what() + " " + e.remedy()));
    }
  }

  private Undertakings with(IngestReport report, List<Row> rows) {
    Map<String, List<TreatyStatus>> byTreaty = new LinkedHashMap<>();
    var said = new ArrayList<>(recommendations);
    for (Row row : rows) {
      if (row instanceof TreatyStatus status) {
        byTreaty.computeIfAbsent(status.treaty(), _ -> new ArrayList<>()).add(status);
      } else if (row instanceof Recommendation recommendation) {
        said.add(recommendation);
      }
    }
    if (byTreaty.isEmpty() && said.size() == recommendations.size()) {
      return without(
          new Material.LeftOut(
              report.file().name(), "It tells nothing of treaties or of the review."));
    }
    boolean full = report.file().publisher().equals(Publisher.UN_TREATY_COLLECTION);
    var tables = new ArrayList<>(treaties);
    byTreaty.forEach((treaty, statuses) -> {
      LocalDate of = lastAct(statuses, report.file().retrieved());
      tables.add(new TreatyTable(treaty, of, statuses, full));
    });
    return new Undertakings(tables, said, leftOut);
  }

  private Undertakings without(Material.LeftOut file) {
    var more = new ArrayList<>(leftOut);
    more.add(file);
    return new Undertakings(treaties, recommendations, more);
  }

  /// A table is of the day of the last act in it: it may be older than the file.
  private static LocalDate lastAct(List<TreatyStatus> statuses, LocalDate otherwise) {
    return statuses.stream()
        .flatMap(s -> Stream.concat(s.since().map(p -> p.last()).stream(), s.signed().stream()))
        .max(Comparator.naturalOrder())
        .orElse(otherwise);
  }

  /// The obligations of a situation that follow from them, and what the tables report on these.
  public Derived of(Situation situation) {
    var state = States.world().get(situation.state());
    var accessions = Accession.of(state, Instrument.shipped(), treaties);
    var bound = Accession.obligations(situation, accessions);
    var asked = ReviewObligations.shipped().of(situation, recommendations);
    return new Derived(
        Stream.concat(bound.obligations().stream(), asked.obligations().stream()).toList(),
        bound.progress());
  }
}

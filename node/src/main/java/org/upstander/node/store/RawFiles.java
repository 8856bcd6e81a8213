package org.upstander.node.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.upstander.source.IngestReport;
import org.upstander.source.Publisher;
import org.upstander.source.SourceFile;

/// Publishers' files as they were given, kept by hash: the same bytes are kept once. A file's time
/// of last change is the day it was fetched.
public final class RawFiles {
  /// Beside each file: who published it, its hash, and the day it was fetched.
  public static final String ABOUT = ".about.json";

  private final Path folder;

  RawFiles(Path folder) {
    this.folder = folder;
  }

  public Path folder() {
    return folder;
  }

  /// Whether these bytes are kept already.
  public boolean holds(SourceFile file) {
    return Files.exists(place(file).resolve(file.name() + ABOUT));
  }

  /// What became of a file that was to be kept.
  public enum Kept {
    /// It is new.
    NEW,
    /// The same bytes with the same explanation were kept before.
    KNOWN,
    /// The same bytes were kept with another explanation, which this one replaces, or were damaged.
    RENEWED
  }

  /// Keeps a file and what stands beside it. The same bytes are kept once; a mapping or coverage
  /// that differs replaces the earlier one.
  ///
  /// @param beside endings such as `.mapping.json` and the files to keep under them
  public Kept keep(Path original, IngestReport report, Map<String, Path> beside)
      throws IOException {
    SourceFile file = report.file();
    Path place = place(file);
    boolean before = holds(file);
    if (before && same(original, place.resolve(file.name())) && sameBeside(place, file, beside)) {
      return Kept.KNOWN;
    }
    for (String ending : List.of(".mapping.json", ".coverage.json")) {
      Files.deleteIfExists(place.resolve(file.name() + ending));
    }
    for (var entry : beside.entrySet()) {
      copy(entry.getValue(), place.resolve(file.name() + entry.getKey()), file.retrieved());
    }
    copy(original, place.resolve(file.name()), file.retrieved());
    Whole.write(
        place.resolve(file.name() + ABOUT),
        out -> out.write(about(report).getBytes(StandardCharsets.UTF_8)));
    return before ? Kept.RENEWED : Kept.NEW;
  }

  private static boolean same(Path a, Path b) throws IOException {
    return Files.exists(b) && Files.mismatch(a, b) == -1;
  }

  private static boolean sameBeside(Path place, SourceFile file, Map<String, Path> beside)
      throws IOException {
    for (String ending : List.of(".mapping.json", ".coverage.json")) {
      Path kept = place.resolve(file.name() + ending);
      Path given = beside.get(ending);
      if (given == null ? Files.exists(kept) : !same(given, kept)) {
        return false;
      }
    }
    return true;
  }

  /// The day a kept file was fetched.
  public static LocalDate fetched(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toInstant().atZone(ZoneOffset.UTC).toLocalDate();
  }

  /// Whether a kept file is one of this publisher's, by what was noted when it was kept.
  public static boolean from(Publisher publisher, Path file) throws IOException {
    Path about = file.resolveSibling(file.getFileName() + ABOUT);
    return Files.exists(about)
        && Files.readString(about).contains("\"publisher\": " + Json.string(publisher.name()));
  }

  private Path place(SourceFile file) {
    return folder.resolve(file.sha256());
  }

  private static void copy(Path from, Path to, LocalDate day) throws IOException {
    Whole.write(to, out -> Files.copy(from, out));
    Files.setLastModifiedTime(to, FileTime.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  private static String about(IngestReport report) {
    SourceFile file = report.file();
    return """
    {
      "file": %s,
      "sha256": %s,
      "size": %d,
      "publisher": %s,
      "dataset": %s,
      "version": %s,
      "licence": %s,
      "citation": %s,
      "retrieved": %s,
      "accepted": %d,
      "refused": %d
    }
    """
        .formatted(
            Json.string(file.name()),
            Json.string(file.sha256()),
            file.size(),
            Json.string(file.publisher().name()),
            Json.string(file.dataset()),
            file.edition().map(e -> Json.string(e.version().toString())).orElse("null"),
            Json.string(file.publisher().licence()),
            Json.string(file.publisher().citation()),
            Json.string(file.retrieved().toString()),
            report.accepted(),
            report.refused());
  }
}

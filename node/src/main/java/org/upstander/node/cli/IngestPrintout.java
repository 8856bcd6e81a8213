package org.upstander.node.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.upstander.node.store.Json;
import org.upstander.node.store.RawFiles;
import org.upstander.node.terminal.Table;
import org.upstander.source.IngestReport;
import org.upstander.source.Reading;
import org.upstander.source.UnreadableFile;

/// What became of the files of one ingest, for people and for programs.
final class IngestPrintout {
  private final Table table =
      new Table(
          Table.Column.text("File", "file"),
          Table.Column.text("Publisher", "publisher"),
          Table.Column.text("Version", "version"),
          Table.Column.number("Accepted", "accepted"),
          Table.Column.number("Refused", "refused"),
          Table.Column.text("SHA-256", "sha256"),
          Table.Column.text("", "kept"));
  private final StringBuilder details = new StringBuilder();
  private final List<String> failures = new ArrayList<>();
  private int files;

  void add(IngestReport report, RawFiles.Kept kept) {
    files++;
    var file = report.file();
    table.add(
        Table.Cell.of(file.name()),
        Table.Cell.of(file.publisher().name()),
        file.edition().map(e -> Table.Cell.of(e.version().toString())).orElse(Table.Cell.none("–")),
        count(report.accepted()),
        count(report.refused()),
        new Table.Cell(file.sha256().substring(0, 12) + "…", Json.string(file.sha256())),
        Table.Cell.of(words(kept)));
    for (var part : report.parts()) {
      refusals(part);
      remarks(part.name(), part.remarks());
    }
    remarks(file.name(), report.remarks());
  }

  private static String words(RawFiles.Kept kept) {
    return switch (kept) {
      case NEW -> "kept";
      case KNOWN -> "known already";
      case RENEWED -> "kept anew";
    };
  }

  private static Table.Cell count(long n) {
    return Table.Cell.of(String.format(Locale.ROOT, "%,d", n), n);
  }

  private void refusals(IngestReport.Part part) {
    if (part.refusedRows() == 0) {
      return;
    }
    details.append("\n%s: refused %s%n".formatted(part.name(), reasons(part.refused())));
    long more = part.refusedRows() - part.examples().size();
    for (Reading.Refused<?> refused : part.examples()) {
      details.append("  line %,d: %s%n".formatted(refused.line(), refused.detail()));
    }
    if (more > 0) {
      details.append("  and %,d more%n".formatted(more));
    }
  }

  private static String reasons(Map<Reading.Reason, Long> refused) {
    return refused.entrySet().stream()
        .map(e -> "%,d %s".formatted(e.getValue(), words(e.getKey().name())))
        .collect(Collectors.joining(", "));
  }

  private void remarks(String name, List<IngestReport.Remark> remarks) {
    for (var remark : remarks) {
      details.append(
          "\n%s: %s, %,d times; first%s: %s%n"
              .formatted(
                  name,
                  words(remark.note().name()),
                  remark.count(),
                  remark.line() > 0 ? " on line " + remark.line() : "",
                  remark.first()));
    }
  }

  private static String words(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  void failed(Path file, UnreadableFile e) {
    String message = String.valueOf(e.getMessage());
    failures.add(
        message.contains(String.valueOf(file.getFileName())) ? message : file + ": " + message);
  }

  String toText() {
    return files == 0 ? "" : table.toText() + details;
  }

  String toJson() {
    return table.toJson();
  }

  /// One line a file that could not be read.
  String failures() {
    return failures.stream()
        .map(f -> "upstander ingest: " + f + "\n")
        .collect(Collectors.joining());
  }
}

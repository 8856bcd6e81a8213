package org.upstander.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.upstander.world.States;

/// Files made up for the stories, and what reading them gave.
final class Given {
  static final LocalDate LATEST = LocalDate.of(2027, 12, 31);
  static final Ingest INGEST = new Ingest(States.world(), LATEST, Limits.DEFAULT);

  private Given() {}

  /// What came of a file.
  record Outcome(IngestReport report, List<Reading<Row>> readings) {
    <T extends Row> List<T> accepted(Class<T> type) {
      return readings.stream()
          .filter(Reading.Accepted.class::isInstance)
          .map(r -> type.cast(((Reading.Accepted<Row>) r).value()))
          .toList();
    }

    List<Figure> figures() {
      return accepted(Figures.class).stream().flatMap(f -> f.list().stream()).toList();
    }

    List<Reading.Refused<Row>> refused() {
      return readings.stream()
          .filter(Reading.Refused.class::isInstance)
          .map(r -> (Reading.Refused<Row>) r)
          .toList();
    }

    Map<Note, Long> notes() {
      var counts = new LinkedHashMap<Note, Long>();
      for (var part : report.parts()) {
        part.remarks().forEach(r -> counts.merge(r.note(), r.count(), Long::sum));
      }
      return counts;
    }
  }

  static Outcome read(String name, byte[] bytes, Optional<Mapping> mapping) throws IOException {
    var readings = new ArrayList<Reading<Row>>();
    var file = new Incoming(name, new ByteArrayInputStream(bytes), LocalDate.of(2026, 1, 2));
    var report =
        mapping.isPresent()
            ? INGEST.read(file, mapping.get(), readings::add)
            : INGEST.read(file, readings::add);
    return new Outcome(report, readings);
  }

  static Outcome read(String name, byte[] bytes) throws IOException {
    return read(name, bytes, Optional.empty());
  }

  static Outcome read(String name, String text) throws IOException {
    return read(name, utf8(text));
  }

  /// Reads one of the hand-made samples.
  static Outcome sample(String name) throws IOException {
    return read(name, corpus(name));
  }

  static byte[] corpus(String name) throws IOException {
    try (var in = Given.class.getResourceAsStream("/corpus/" + name)) {
      if (in == null) {
        throw new IOException("no sample " + name);
      }
      return in.readAllBytes();
    }
  }

  static Mapping mapping() throws IOException {
    return Mapping.read("mapping.json", new ByteArrayInputStream(corpus("mapping.json")));
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (OutputStream packed = new GZIPOutputStream(out)) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }

  static byte[] zip(Map<String, byte[]> entries) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var packed = new ZipOutputStream(out)) {
      for (var entry : entries.entrySet()) {
        packed.putNextEntry(new ZipEntry(entry.getKey()));
        packed.write(entry.getValue());
      }
    }
    return out.toByteArray();
  }
}

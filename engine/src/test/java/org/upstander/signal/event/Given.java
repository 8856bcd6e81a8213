package org.upstander.signal.event;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.upstander.evidence.EventLog;
import org.upstander.evidence.Evidence;
import org.upstander.source.Declared;
import org.upstander.source.Event;
import org.upstander.source.Incoming;
import org.upstander.source.Ingest;
import org.upstander.source.Limits;
import org.upstander.source.Reading;
import org.upstander.world.States;

/// Lists of events written down as small tables.
final class Given {
  private static final String HEADER =
      "id,year,type_of_violence,side_a,side_b,where_prec,adm_1,latitude,longitude,country,"
          + "country_id,event_clarity,date_prec,date_start,date_end,best,high,low\n";

  private final StringBuilder rows = new StringBuilder(HEADER);
  private int events;

  /// An event of one day in Ethiopia.
  Given event(String day, double latitude, double longitude, int deaths) {
    return event(day, day, 1, latitude, longitude, deaths);
  }

  Given event(
      String first, String last, int precision, double latitude, double longitude, int deaths) {
    events++;
    rows.append(
        "%d,%s,1,Government of Ethiopia,Front,1,Tigray state,%s,%s,Ethiopia,530,1,%d,%s,%s,%d,%d,%d\n"
            .formatted(
                events,
                last.substring(0, 4),
                latitude,
                longitude,
                precision,
                first,
                last,
                deaths,
                deaths,
                deaths));
    return this;
  }

  /// The list, which covers Ethiopia from one month to another.
  EventLog covering(String from, String to) {
    String coverage =
        "{\"coverage\": {\"states\": [\"ETH\"], \"from\": \"%s\", \"to\": \"%s\"}}"
            .formatted(from, to);
    try {
      return read(Declared.read("events.csv.coverage.json", bytes(coverage)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private EventLog read(List<Declared> coverage) throws IOException {
    var builder = new Evidence.Builder();
    var accepted = new ArrayList<Reading.Accepted<?>>();
    var ingest = new Ingest(States.world(), LocalDate.of(2030, 1, 1), Limits.DEFAULT);
    var incoming = new Incoming("events.csv", bytes(rows.toString()), LocalDate.of(2026, 1, 1));
    var file =
        ingest
            .read(
                incoming,
                coverage,
                reading -> {
                  if (reading instanceof Reading.Accepted<?> row) {
                    accepted.add(row);
                  } else {
                    throw new AssertionError(reading);
                  }
                })
            .file();
    builder.open(file);
    for (var row : accepted) {
      builder.add((Event) row.value(), file, row.line());
    }
    return builder.build().events();
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}

package org.upstander.node.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.upstander.forecast.onset.OnsetTable;
import org.upstander.node.Mistake;
import org.upstander.source.Incoming;
import org.upstander.source.Ingest;
import org.upstander.source.Limits;
import org.upstander.source.OnsetRow;
import org.upstander.source.Reading;
import org.upstander.world.States;

/// Reads the Early Warning Project's table of state-years for a backtest.
public final class OnsetFile {
  private OnsetFile() {}

  /// @param latest no row may be about a day after it
  public static OnsetTable read(Path file, LocalDate latest) throws IOException {
    List<OnsetRow> rows = new ArrayList<>();
    List<Reading.Refused<?>> refused = new ArrayList<>();
    try (var in = Files.newInputStream(file)) {
      new Ingest(States.world(), latest, Limits.DEFAULT)
          .read(
              new Incoming(file.toString(), in, latest),
              reading -> {
                switch (reading) {
                  case Reading.Accepted<?>(OnsetRow row, long _) -> rows.add(row);
                  case Reading.Accepted<?> _ -> {}
                  case Reading.Refused<?> r -> refused.add(r);
                }
              });
    }
    if (!refused.isEmpty()) {
      var first = refused.getFirst();
      throw Mistake.input(
          "%s: line %d: %s. %d rows are refused; a backtest needs all of them. Correct the file."
              .formatted(file, first.line(), first.detail(), refused.size()));
    }
    if (rows.isEmpty()) {
      throw Mistake.input(
          file
              + ": is not the Early Warning Project's table (ewp_name, year, ccode, mk_onset_1, …).");
    }
    try {
      return OnsetTable.of(rows);
    } catch (IllegalArgumentException e) {
      throw Mistake.input(file + ": " + e.getMessage() + ".");
    }
  }
}

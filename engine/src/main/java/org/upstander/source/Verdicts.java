package org.upstander.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Hands out one reading for each row and counts them. One thread at a time.
final class Verdicts {
  private static final int EXAMPLES = 5;

  private final Consumer<Reading<Row>> out;
  private final Map<Reading.Reason, Long> refused = new EnumMap<>(Reading.Reason.class);
  private final List<Reading.Refused<?>> examples = new ArrayList<>();
  private long accepted;

  Verdicts(Consumer<Reading<Row>> out) {
    this.out = out;
  }

  /// Decides about a row: accepted if it has no fault, and then `value` is what it says.
  void give(Fields row, @Nullable Row value) {
    if (!row.faulty() && value != null) {
      accepted++;
      out.accept(new Reading.Accepted<>(value, row.line()));
    } else {
      refuse(row.refusal());
    }
  }

  private void refuse(Reading<Row> reading) {
    if (reading instanceof Reading.Refused<Row> no) {
      refused.merge(no.reason(), 1L, Long::sum);
      if (examples.size() < EXAMPLES) {
        examples.add(no);
      }
    }
    out.accept(reading);
  }

  boolean none() {
    return accepted == 0 && refused.isEmpty();
  }

  IngestReport.Part part(String name, Format format, Notes notes) {
    return new IngestReport.Part(name, format, accepted, refused, examples, notes.list());
  }
}

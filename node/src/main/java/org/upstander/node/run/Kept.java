package org.upstander.node.run;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.upstander.assess.framework.DataVoice;
import org.upstander.assess.framework.Framework;
import org.upstander.source.CalendarEntry;
import org.upstander.source.Event;
import org.upstander.source.Figures;
import org.upstander.source.OnsetRow;
import org.upstander.source.Row;
import org.upstander.source.Variable;

/// What of a row a run uses, so that the rest need not be held.
final class Kept {
  /// Figures of deaths, and those that inform an indicator.
  private static final Set<String> VARIABLES = variables();

  private Kept() {}

  private static Set<String> variables() {
    var used = new HashSet<>(DataVoice.variables(Framework.shipped()));
    Variable.DEATHS.forEach(v -> used.add(v.id()));
    return Set.copyOf(used);
  }

  /// The row, or the part of it that is used; empty if nothing is.
  static Optional<Row> of(Row row) {
    return switch (row) {
      case Event _, OnsetRow _, CalendarEntry _ -> Optional.of(row);
      case Figures figures -> {
        var used =
            figures.list().stream().filter(f -> VARIABLES.contains(f.variable().id())).toList();
        yield used.isEmpty() ? Optional.empty() : Optional.of(new Figures(used));
      }
      default -> Optional.empty();
    };
  }
}

package org.upstander.node.run;

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
  private Kept() {}

  /// Figures that inform an indicator; asked for only once there are figures of anything but
  /// deaths.
  private static final class Informing {
    static final Set<String> VARIABLES = DataVoice.variables(Framework.shipped());
  }

  /// The row, or the part of it that is used; empty if nothing is.
  static Optional<Row> of(Row row) {
    return switch (row) {
      case Event _, OnsetRow _, CalendarEntry _ -> Optional.of(row);
      case Figures figures -> {
        var used = figures.list().stream().filter(f -> used(f.variable())).toList();
        yield used.isEmpty() ? Optional.empty() : Optional.of(new Figures(used));
      }
      default -> Optional.empty();
    };
  }

  private static boolean used(Variable variable) {
    return Variable.DEATHS.contains(variable) || Informing.VARIABLES.contains(variable.id());
  }
}

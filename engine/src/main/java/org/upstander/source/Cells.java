package org.upstander.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.upstander.world.State;

/// Gathers the figures of one row about one state and period, cell by cell. An empty cell gives
/// none.
final class Cells {
  /// More than there are people, whatever is counted.
  private static final double MOST = 10e9;

  private final Border border;
  private final Fields row;
  private final State state;
  private final Period period;
  private final List<Figure> figures = new ArrayList<>();

  Cells(Border border, Fields row, State state, Period period) {
    this.border = border;
    this.row = row;
    this.state = state;
    this.period = period;
  }

  /// Adds the cell and its state and period to what the source covers.
  void cover(Variable variable, int column) {
    int before = figures.size();
    add(variable, column, Optional.empty());
    if (figures.size() > before && !row.faulty()) {
      border.coverage().add(variable, state, period);
    }
  }

  void add(Variable variable, int column, Optional<State> counterpart) {
    var value = row.numberIfGiven(column);
    if (value.isEmpty() || row.faulty()) {
      return;
    }
    if (value.getAsDouble() < 0) {
      row.fault(Reading.Reason.NEGATIVE_COUNT, column, "less than 0");
    } else if (value.getAsDouble() > most(variable)) {
      row.fault(Reading.Reason.COUNT_OUT_OF_RANGE, column, "more than is possible");
    } else {
      figures.add(new Figure(state, period, variable, value.getAsDouble(), counterpart));
    }
  }

  private static double most(Variable variable) {
    return variable.unit().equals("deaths") ? Fields.MOST : MOST;
  }

  Figures row() {
    if (figures.isEmpty() && !row.faulty()) {
      border.note(Note.SAYS_NOTHING, row, state.name() + ", " + period.first());
    }
    return new Figures(figures);
  }
}

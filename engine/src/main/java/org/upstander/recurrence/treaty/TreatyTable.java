package org.upstander.recurrence.treaty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.upstander.source.TreatyStatus;
import org.upstander.world.State;

/// One publisher's table of one treaty, as it was on a day.
///
/// @param treaty the treaty's short name
/// @param of the day the table gives the state of things for, or that of the last act in it
/// @param rows what it says, state by state; rows of other treaties are passed over
/// @param full whether it lists all participants, so that a member of the United Nations which is
///   not in it is known to have neither signed nor acceded
public record TreatyTable(String treaty, LocalDate of, List<TreatyStatus> rows, boolean full) {
  public TreatyTable {
    rows = rows.stream().filter(row -> row.treaty().equals(treaty)).toList();
  }

  /// What it says of a state; empty if it says nothing.
  public Optional<TreatyFigure> find(State state) {
    var row = rows.stream().filter(r -> r.state().code() == state.code()).findFirst();
    if (row.isEmpty() && full && member(state)) {
      row = Optional.of(none(state));
    }
    return row.map(status -> new TreatyFigure(status, of));
  }

  private boolean member(State state) {
    return state.unMember().map(since -> !since.isAfter(of)).orElse(false);
  }

  private TreatyStatus none(State state) {
    return new TreatyStatus(
        state,
        treaty,
        TreatyStatus.Standing.NONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}

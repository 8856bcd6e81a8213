package org.upstander.source;

import org.jspecify.annotations.Nullable;
import org.upstander.world.State;

/// The Political Terror Scale: from 1 (secure rule of law) to 5 (terror against the whole
/// population), coded each year from the reports of three institutions. NA is said of a state that
/// no report covers, and of places that are no states.
///
/// Source: Gibney, M. and Dalton, M. (1996), The Political Terror Scale, in *Human Rights and
/// Developing Countries*, 73–84.
final class TerrorScale implements TableReader {
  private static final String UNIT = "scale 1–5";
  private static final Variable[] VARIABLES = {
    new Variable("pts_amnesty", UNIT),
    new Variable("pts_human_rights_watch", UNIT),
    new Variable("pts_state_department", UNIT)
  };

  private final Border border;
  private final int country;
  private final int year;
  private final int[] levels;

  TerrorScale(Header header, Border border) throws UnreadableFile {
    this.border = border;
    country = header.need("country");
    year = header.need("year");
    levels = new int[] {header.need("pts_a"), header.need("pts_h"), header.need("pts_s")};
  }

  @Override
  public @Nullable Figures read(Fields row) {
    var when = border.year(row, year);
    if (when == null) {
      return null;
    }
    var period = Period.of(when);
    if (silent(row)) {
      border.note(Note.SAYS_NOTHING, row, row.text(country) + " in " + when);
      return new Figures(java.util.List.of());
    }
    State state = border.name(row, country, period.last());
    if (state == null) {
      return null;
    }
    var cells = new Cells(border, row, state, period);
    for (int i = 0; i < levels.length; i++) {
      if (!row.absent(levels[i])) {
        row.whole(levels[i], 1, 5, Reading.Reason.UNKNOWN_CATEGORY);
      }
      cells.cover(VARIABLES[i], levels[i]);
    }
    return cells.row();
  }

  private boolean silent(Fields row) {
    for (int level : levels) {
      if (!row.absent(level)) {
        return false;
      }
    }
    return true;
  }
}

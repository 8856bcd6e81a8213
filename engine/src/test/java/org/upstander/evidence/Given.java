package org.upstander.evidence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.upstander.source.Coverage;
import org.upstander.source.Event;
import org.upstander.source.Figure;
import org.upstander.source.Period;
import org.upstander.source.Publisher;
import org.upstander.source.SourceFile;
import org.upstander.source.Variable;
import org.upstander.source.Version;
import org.upstander.source.Violence;
import org.upstander.world.State;
import org.upstander.world.States;

/// Evidence written down as small tables.
public final class Given {
  private Given() {}

  /// Columns: the day of publication, the state, the month, state-based deaths.
  public static Evidence figures(String table) {
    var builder = new Evidence.Builder();
    int line = 0;
    for (String[] cells : rows(table)) {
      var file = file("figures of " + cells[0], LocalDate.parse(cells[0]), Optional.empty());
      builder.open(file);
      var figure =
          new Figure(
              state(cells[1]),
              Period.of(YearMonth.parse(cells[2])),
              Variable.DEATHS_STATE_BASED,
              Double.parseDouble(cells[3]),
              Optional.empty());
      builder.add(figure, file, ++line);
    }
    return builder.build();
  }

  /// Columns: the edition, the id, the state, the day, deaths. All are state-based.
  public static Evidence events(String table) {
    var builder = new Evidence.Builder();
    int line = 0;
    for (String[] cells : rows(table)) {
      var file = file("ged " + cells[0], LocalDate.EPOCH, Optional.of(Version.parse(cells[0])));
      builder.open(file);
      var day = LocalDate.parse(cells[3]);
      var event =
          new Event(
              cells[1],
              Publisher.UCDP,
              Violence.STATE_BASED,
              state(cells[2]),
              Event.Sides.UNKNOWN,
              new Event.Days(day, day, OptionalInt.empty()),
              new Event.Place(
                  Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty()),
              Event.Deaths.ofBest(Integer.parseInt(cells[4])),
              OptionalInt.empty(),
              OptionalInt.empty(),
              true);
      builder.add(event, file, ++line);
    }
    return builder.build();
  }

  private static List<String[]> rows(String table) {
    return table.lines().skip(1).map(l -> l.strip().split("\\s+")).toList();
  }

  private static State state(String iso3) {
    return States.world().findIso3(iso3).orElseThrow();
  }

  private static SourceFile file(String name, LocalDate retrieved, Optional<Version> version) {
    return new SourceFile(
        name,
        "%064x".formatted(name.hashCode() & 0xffffffffL),
        100,
        Publisher.UCDP,
        "events",
        version.map(v -> new SourceFile.Edition(v, SourceFile.Basis.CONTENT)),
        Coverage.NONE,
        retrieved);
  }
}

package org.upstander.forecast.grid;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.upstander.source.Event;
import org.upstander.source.Publisher;
import org.upstander.source.Violence;
import org.upstander.world.GridCell;
import org.upstander.world.States;

/// Histories and events written into a test.
final class GivenCells {
  static final YearMonth JANUARY = YearMonth.of(2018, 1);

  /// In the middle of nowhere, so that all rings around it are whole.
  static final GridCell HERE = GridCell.at(15.2, 30.2);

  static final GridCell EAST = new GridCell(HERE.id() + 1);
  static final GridCell FAR = new GridCell(HERE.id() + 10);

  private GivenCells() {}

  /// One cell, recorded from January 2018 on.
  static GridHistory months(GridCell cell, int... deaths) {
    var builder = GridHistory.over(JANUARY, JANUARY.plusMonths(deaths.length - 1L));
    for (int i = 0; i < deaths.length; i++) {
      builder.add(cell, JANUARY.plusMonths(i), deaths[i]);
    }
    return builder.build();
  }

  /// 20 × 20 cells over 24 months, 3 % of them with deaths, some with many.
  static GridHistory random(long seed) {
    var random = new SplittableRandom(seed);
    var builder = GridHistory.over(JANUARY, JANUARY.plusMonths(23));
    for (int row = 0; row < 20; row++) {
      for (int column = 0; column < 20; column++) {
        var cell = new GridCell(HERE.id() + 720 * row + column);
        for (int month = 0; month < 24; month++) {
          int deaths = random.nextInt(100) < 3 ? 1 + random.nextInt(1, 12) * random.nextInt(9) : 0;
          builder.add(cell, JANUARY.plusMonths(month), deaths);
        }
      }
    }
    return builder.build();
  }

  /// A battle of one day.
  static Event event(int state, String day, double latitude, double longitude, int deaths) {
    var date = LocalDate.parse(day);
    var point = new Event.Point(latitude, longitude, GridCell.at(latitude, longitude));
    return new Event(
        state + day + latitude + longitude,
        Publisher.UCDP,
        Violence.STATE_BASED,
        States.world().get(state),
        Event.Sides.UNKNOWN,
        new Event.Days(date, date, OptionalInt.empty()),
        new Event.Place(
            Optional.empty(), Optional.empty(), Optional.of(point), OptionalInt.empty()),
        Event.Deaths.ofBest(deaths),
        OptionalInt.empty(),
        OptionalInt.empty(),
        true);
  }

  static List<Event> events(Event... events) {
    return List.of(events);
  }
}

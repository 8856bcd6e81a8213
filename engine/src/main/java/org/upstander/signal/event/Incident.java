package org.upstander.signal.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.upstander.evidence.EventLog.Telling;
import org.upstander.signal.Step;
import org.upstander.source.Event;
import org.upstander.world.GridCell;

/// An event as series see it: the day it ended, how exactly that is known, and which parts of its
/// state it belongs to.
///
/// @param telling the event and where it is told
/// @param last its last day, on which it counts
/// @param weekly whether its days span at most a week, and the publisher says no less
/// @param monthly whether they span at most a month
/// @param cell the cell it happened in; empty if only the first-order unit or a region is known
/// @param actors the organisations on either side
record Incident(
    Telling telling,
    LocalDate last,
    boolean weekly,
    boolean monthly,
    Optional<GridCell> cell,
    Set<String> actors) {
  private static final int WEEK_KNOWN = 3;
  private static final int MONTH_KNOWN = 4;
  private static final int DISTRICT_KNOWN = 3;
  private static final String CIVILIANS = "Civilians";

  static Incident of(Telling telling) {
    Event event = telling.event();
    var when = event.when();
    long span = ChronoUnit.DAYS.between(when.first(), when.last()) + 1;
    int precision = when.precision().orElse(1);
    var actors = new LinkedHashSet<String>();
    Stream.of(event.sides().a(), event.sides().b())
        .flatMap(Optional::stream)
        .filter(name -> !CIVILIANS.equalsIgnoreCase(name))
        .forEach(actors::add);
    boolean placed = event.where().precision().orElse(1) <= DISTRICT_KNOWN;
    return new Incident(
        telling,
        when.last(),
        span <= 7 && precision <= WEEK_KNOWN,
        span <= 31 && precision <= MONTH_KNOWN,
        placed ? event.where().point().map(Event.Point::cell) : Optional.empty(),
        actors);
  }

  Event event() {
    return telling.event();
  }

  int deaths() {
    return event().deaths().best();
  }

  /// Whether it is known exactly enough for series of this step.
  boolean fits(Step step) {
    return step == Step.WEEK ? weekly : monthly;
  }

  int amount(Measure measure) {
    return switch (measure) {
      case EVENTS -> 1;
      case DEATHS -> deaths();
    };
  }

  /// The parts of the state it counts in, the whole first.
  List<Part> parts() {
    return Stream.of(
            Stream.of(Part.WHOLE),
            event().where().adm1().stream().map(unit -> new Part(Breakdown.UNIT, unit)),
            Stream.of(new Part(Breakdown.VIOLENCE, event().violence().name())),
            actors.stream().map(actor -> new Part(Breakdown.ACTOR, actor)),
            cell.stream().map(c -> new Part(Breakdown.CELL, Integer.toString(c.id()))))
        .flatMap(parts -> parts)
        .toList();
  }

  /// A part of a state's events.
  record Part(Breakdown breakdown, String name) {
    static final Part WHOLE = new Part(Breakdown.STATE, "");
  }
}

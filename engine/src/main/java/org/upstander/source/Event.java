package org.upstander.source;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.upstander.world.GridCell;
import org.upstander.world.State;

/// One incident of violence as a publisher coded it. Sides are organisations, never persons; the
/// publisher's quotations, headlines and descriptions are not kept, because they can name people.
///
/// @param id the publisher's own identifier, unique within a file
/// @param publisher who coded it
/// @param violence the type of violence
/// @param state the state on whose territory it happened, as the publisher assigns it
/// @param sides who fought whom, or who attacked whom
/// @param when the days it may have happened on
/// @param where the place, as exactly as it is known
/// @param deaths the deaths in it
/// @param clarity 1: reported clearly as one event; 2: a summary of several; empty if not said
/// @param reports how many reports it was coded from; empty if not said
/// @param settled whether the publisher calls the coding clear, not still to be checked
public record Event(
    String id,
    Publisher publisher,
    Violence violence,
    State state,
    Sides sides,
    Days when,
    Place where,
    Deaths deaths,
    OptionalInt clarity,
    OptionalInt reports,
    boolean settled)
    implements Row {

  /// Who took part, by the publisher's names of organisations.
  ///
  /// @param a the first side: the government, if one takes part, or the perpetrator
  /// @param b the second side; `Civilians` in one-sided violence
  /// @param conflict the conflict the event is part of
  /// @param dyad the pair of sides
  public record Sides(
      Optional<String> a, Optional<String> b, Optional<String> conflict, Optional<String> dyad) {
    public static final Sides UNKNOWN =
        new Sides(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// The days an event may have happened on.
  ///
  /// @param first the earliest day
  /// @param last the latest day, never before `first`
  /// @param precision 1: the day is known; 2: within 6 days; 3: the week; 4: the month; 5: longer,
  ///   up to a year; empty if not said
  public record Days(LocalDate first, LocalDate last, OptionalInt precision) {
    public Days {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException("last day " + last + " is before the first, " + first);
      }
    }
  }

  /// Where an event happened.
  ///
  /// @param adm1 the first-order administrative unit
  /// @param adm2 the second-order administrative unit
  /// @param point coordinates; empty if the file gives none
  /// @param precision 1: the exact place; 2: within 25 km; 3: the second-order unit; 4: the
  ///   first-order unit; 5: a region or a line; 6: the country; 7: international waters or air;
  ///   empty if not said
  public record Place(
      Optional<String> adm1, Optional<String> adm2, Optional<Point> point, OptionalInt precision) {}

  /// Coordinates in degrees (WGS 84) and the half-degree cell they fall in.
  ///
  /// @param latitude −90 to 90, north positive
  /// @param longitude −180 to 180, east positive
  /// @param cell the PRIO-GRID cell, computed from the coordinates
  public record Point(double latitude, double longitude, GridCell cell) {}

  /// Deaths caused by an event; every number is people, 0 or more.
  ///
  /// @param best the publisher's best estimate
  /// @param low its lowest estimate, normally at most `best`
  /// @param high its highest estimate, normally at least `best`
  /// @param sideA deaths among side a
  /// @param sideB deaths among side b
  /// @param civilians civilian deaths
  /// @param unknown deaths of people whose status is not known
  public record Deaths(
      int best,
      OptionalInt low,
      OptionalInt high,
      OptionalInt sideA,
      OptionalInt sideB,
      OptionalInt civilians,
      OptionalInt unknown) {

    /// A best estimate about which nothing else is said.
    public static Deaths ofBest(int best) {
      var unsaid = OptionalInt.empty();
      return new Deaths(best, unsaid, unsaid, unsaid, unsaid, unsaid, unsaid);
    }

    /// The sum of the four parts, which should be `best`; empty unless all are given.
    public Optional<Long> parts() {
      long sum = 0;
      for (OptionalInt part : new OptionalInt[] {sideA, sideB, civilians, unknown}) {
        if (part.isEmpty()) {
          return Optional.empty();
        }
        sum += part.getAsInt();
      }
      return Optional.of(sum);
    }

    /// Whether low ≤ best ≤ high, as far as they are given.
    public boolean ordered() {
      return low.orElse(best) <= best && best <= high.orElse(best);
    }
  }
}

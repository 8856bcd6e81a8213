package org.upstander.source;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.upstander.world.Match;
import org.upstander.world.Scheme;
import org.upstander.world.State;
import org.upstander.world.StateNames;
import org.upstander.world.States;

/// What a row is held against before it may pass: the states there are, the days that are possible,
/// the ids already seen. One for each file; one thread at a time.
final class Border {
  /// No figure is about a day before it: the list of states and every publisher read here begin
  /// after the Second World War.
  static final LocalDate EARLIEST = LocalDate.of(1946, 1, 1);

  private static final int REMEMBERED = 50_000;

  private record Asked(String text, int scheme, long day) {}

  private final States states;
  private final LocalDate latest;
  private final String file;
  private final Notes notes;
  private final Coverage.Builder coverage;
  private final Ids ids = new Ids();
  private final Map<Asked, Optional<State>> codes = new HashMap<>();
  private final Map<Asked, Match> names = new HashMap<>();
  private Optional<Version> version = Optional.empty();

  /// @param latest no row may be about a day after it
  /// @param file the name of the file or entry, for what a table itself does not say
  Border(States states, LocalDate latest, String file, Notes notes, Coverage.Builder coverage) {
    this.states = states;
    this.latest = latest;
    this.file = file;
    this.notes = notes;
    this.coverage = coverage;
  }

  LocalDate latest() {
    return latest;
  }

  String file() {
    return file;
  }

  Coverage.Builder coverage() {
    return coverage;
  }

  States states() {
    return states;
  }

  void note(Note note, Fields row, String detail) {
    notes.add(note, row.line(), detail);
  }

  /// The version that the file's own content tells.
  void version(Version told) {
    version = Optional.of(told);
  }

  Optional<Version> version() {
    return version;
  }

  /// Refuses the row if another of this file had the id.
  void once(Fields row, String id) {
    switch (ids.add(id)) {
      case NEW -> {}
      case SEEN -> row.fault(Reading.Reason.DUPLICATE_ID, "id " + id + " stands in the file twice");
      case UNCHECKED -> note(Note.TOO_MANY_IDS, row, "id " + id);
    }
  }

  /// Refuses the row if a day is impossible.
  void within(Fields row, LocalDate day) {
    if (day.isBefore(EARLIEST) || day.isAfter(latest)) {
      row.fault(
          Reading.Reason.DATE_OUT_OF_RANGE, day + " is not from " + EARLIEST + " to " + latest);
    }
  }

  /// The year in a cell; null and a fault if it is none or impossible.
  @Nullable Year year(Fields row, int column) {
    int year =
        row.whole(column, EARLIEST.getYear(), latest.getYear(), Reading.Reason.DATE_OUT_OF_RANGE);
    return row.faulty() ? null : Year.of(year);
  }

  /// The state a code means; null and a fault if it means none.
  @Nullable State code(Fields row, int column, Scheme scheme, LocalDate day) {
    var state = codeIfKnown(row, column, scheme, day).orElse(null);
    if (state == null) {
      row.fault(Reading.Reason.UNKNOWN_STATE, column, "no state in the scheme " + scheme);
    } else {
      existing(row, state, day);
    }
    return state;
  }

  Optional<State> codeIfKnown(Fields row, int column, Scheme scheme, LocalDate day) {
    return codeIfKnown(row.text(column), scheme, day);
  }

  Optional<State> codeIfKnown(String code, Scheme scheme, LocalDate day) {
    if (codes.size() > REMEMBERED) {
      codes.clear();
    }
    return codes.computeIfAbsent(
        new Asked(code, scheme.ordinal(), day.toEpochDay()),
        asked -> code.isEmpty() ? Optional.empty() : states.find(scheme, code, day));
  }

  /// The state a name means; null and a fault if it means none.
  @Nullable State name(Fields row, int column, LocalDate day) {
    if (row.blank(column)) {
      row.need(column);
      return null;
    }
    return switch (match(row.text(column), day)) {
      case Match.Matched(State state) -> {
        existing(row, state, day);
        yield state;
      }
      case Match.Outside(String _, Match.Kind kind) -> {
        row.fault(Reading.Reason.UNKNOWN_STATE, column, "no state of the list, but " + said(kind));
        yield null;
      }
      case Match.Unknown(String _, var nearest) -> {
        row.fault(
            Reading.Reason.UNKNOWN_STATE, column, "not the name of a state; nearest: " + nearest);
        yield null;
      }
    };
  }

  private static String said(Match.Kind kind) {
    return kind.name().toLowerCase(java.util.Locale.ROOT);
  }

  Optional<State> nameIfKnown(Fields row, int column, LocalDate day) {
    return nameIfKnown(row.text(column), day);
  }

  Optional<State> nameIfKnown(String name, LocalDate day) {
    return match(name, day) instanceof Match.Matched(State state)
        ? Optional.of(state)
        : Optional.empty();
  }

  private Match match(String name, LocalDate day) {
    if (names.size() > REMEMBERED) {
      names.clear();
    }
    return names.computeIfAbsent(
        new Asked(name, -1, day.toEpochDay()), asked -> StateNames.world().match(name, day));
  }

  /// Notes that the state did not exist on `day`.
  void existing(Fields row, State state, LocalDate day) {
    if (!state.on(day)) {
      note(Note.STATE_NOT_YET, row, state.name() + " on " + day);
    }
  }
}

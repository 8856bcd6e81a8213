package org.upstander.source;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.upstander.world.Scheme;
import org.upstander.world.State;

/// Rows of UCDP's Georeferenced Event Dataset and of its candidate events, in every set of columns
/// they were published with since 2013.
///
/// Source: Högbladh, S. (2025), *UCDP GED Codebook*, Uppsala University.
final class GedEvents implements TableReader {
  /// The columns of the current releases, in order; candidate events also come without a header.
  static final List<String> COLUMNS =
      List.of(
          ("id relid year active_year code_status type_of_violence conflict_dset_id"
                  + " conflict_new_id conflict_name dyad_dset_id dyad_new_id dyad_name"
                  + " side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b"
                  + " number_of_sources source_article source_office source_date source_headline"
                  + " source_original where_prec where_coordinates where_description adm_1 adm_2"
                  + " latitude longitude geom_wkt priogrid_gid country country_id region"
                  + " event_clarity date_prec date_start date_end deaths_a deaths_b"
                  + " deaths_civilians deaths_unknown best high low gwnoa gwnob")
              .split(" "));

  private final Border border;
  private final Map<Integer, State> stateByCode = new HashMap<>();
  private final Set<String> namesChecked = new HashSet<>();
  private final int id;
  private final int violence;
  private final int status;
  private final int[] sides;
  private final int country;
  private final int countryId;
  private final int[] days;
  private final int[] place;
  private final int cell;
  private final int[] deaths;
  private final int clarity;
  private final int reports;

  GedEvents(Header header, Border border) throws UnreadableFile {
    this.border = border;
    id = header.need("id");
    violence = header.need("type_of_violence");
    status = header.find("code_status");
    sides = find(header, "side_a", "side_b", "conflict_name", "dyad_name");
    country = header.find("country");
    countryId = header.need("country_id");
    header.need("date_start");
    header.need("date_end");
    days = find(header, "date_start", "date_end", "date_prec");
    place = find(header, "adm_1", "adm_2", "latitude", "longitude", "where_prec");
    cell = header.find("priogrid_gid");
    header.need("best", "best_est");
    deaths =
        find(
            header,
            "best|best_est",
            "low|low_est",
            "high|high_est",
            "deaths_a",
            "deaths_b",
            "deaths_civilians",
            "deaths_unknown");
    clarity = header.find("event_clarity");
    reports = header.find("number_of_sources");
  }

  private static int[] find(Header header, String... names) {
    return Arrays.stream(names).mapToInt(name -> header.find(name.split("\\|"))).toArray();
  }

  @Override
  public @Nullable Event read(Fields row) {
    String key = row.need(id);
    var when = days(row);
    State state = when == null ? null : state(row, when.last());
    if (when == null || state == null) {
      return null;
    }
    Event event = event(row, key, when, state);
    if (!row.faulty()) {
      border.once(row, key);
    }
    if (!row.faulty()) {
      examine(row, event);
    }
    return event;
  }

  private Event event(Fields row, String key, Event.Days when, State state) {
    return new Event(
        key,
        Publisher.UCDP,
        Violence.ofCode(row.whole(violence, 1, 3, Reading.Reason.UNKNOWN_CATEGORY)),
        state,
        sides(row),
        when,
        place(row),
        deaths(row),
        code(row, clarity, 2),
        reports(row),
        row.blank(status) || row.text(status).equalsIgnoreCase("clear"));
  }

  private Event.Sides sides(Fields row) {
    return new Event.Sides(
        row.textIfGiven(sides[0]),
        row.textIfGiven(sides[1]),
        row.textIfGiven(sides[2]),
        row.textIfGiven(sides[3]));
  }

  private Event.@Nullable Days days(Fields row) {
    LocalDate first = row.day(days[0]);
    LocalDate last = row.day(days[1]);
    if (first == null || last == null) {
      return null;
    }
    border.within(row, first);
    border.within(row, last);
    if (last.isBefore(first)) {
      row.fault(Reading.Reason.END_BEFORE_START, "ends on " + last + ", begins on " + first);
      return null;
    }
    return new Event.Days(first, last, code(row, days[2], 5));
  }

  private Event.Deaths deaths(Fields row) {
    return new Event.Deaths(
        row.tally(deaths[0]),
        row.tallyIfGiven(deaths[1]),
        row.tallyIfGiven(deaths[2]),
        row.tallyIfGiven(deaths[3]),
        row.tallyIfGiven(deaths[4]),
        row.tallyIfGiven(deaths[5]),
        row.tallyIfGiven(deaths[6]));
  }

  private Event.Place place(Fields row) {
    return new Event.Place(
        row.textIfGiven(place[0]),
        row.textIfGiven(place[1]),
        Points.read(row, place[2], place[3]),
        code(row, place[4], 7));
  }

  /// The state behind the code on the last day: 345 is Yugoslavia and, since it ended, Serbia.
  private @Nullable State state(Fields row, LocalDate day) {
    int code = row.whole(countryId, 1, 9999, Reading.Reason.UNKNOWN_STATE);
    State known = stateByCode.get(code);
    if (known != null && known.on(day)) {
      return known;
    }
    String text = Integer.toString(code);
    State found = border.codeIfKnown(text, Scheme.GLEDITSCH_WARD, day).orElse(null);
    if (found == null) {
      row.fault(Reading.Reason.UNKNOWN_STATE, countryId, "no Gleditsch–Ward code");
    } else {
      stateByCode.put(code, found);
    }
    return found;
  }

  /// Notes what is odd about an event that is accepted all the same.
  private void examine(Fields row, Event event) {
    border.existing(row, event.state(), event.when().last());
    var toll = event.deaths();
    if (!toll.ordered()) {
      border.note(
          Note.ESTIMATES_OUT_OF_ORDER,
          row,
          toll.low().orElse(-1) + ", " + toll.best() + ", " + toll.high().orElse(-1));
    }
    toll.parts()
        .filter(sum -> sum != toll.best())
        .ifPresent(
            sum -> border.note(Note.PARTS_DIFFER, row, toll.best() + ", but the sum is " + sum));
    event.where().point().ifPresent(point -> compareCell(row, point));
    compareName(row, event.state(), event.when().last());
    if (!event.settled()) {
      border.note(Note.UNSETTLED, row, row.text(status));
    }
  }

  private void compareCell(Fields row, Event.Point point) {
    if (!row.absent(cell)) {
      double told = row.number(cell);
      if (told != point.cell().id()) {
        border.note(Note.CELL_DIFFERS, row, row.text(cell) + " for " + point.cell().id());
      }
    }
  }

  /// Compares code and name, once for each pair of them.
  private void compareName(Fields row, State state, LocalDate day) {
    String name = row.text(country);
    if (name.isEmpty() || namesChecked.size() > 10_000) {
      return;
    }
    if (namesChecked.add(state.code() + " " + name)) {
      Optional<State> named = border.nameIfKnown(row, country, day);
      if (named.isPresent() && named.get().code() != state.code()) {
        border.note(Note.NAME_DIFFERS, row, name + " beside " + state.code() + ", " + state.name());
      }
    }
  }

  /// A code from 1 to `most`; empty if none is given or it is no such code.
  private static OptionalInt code(Fields row, int column, int most) {
    return row.absent(column)
        ? OptionalInt.empty()
        : OptionalInt.of(row.whole(column, 1, most, Reading.Reason.UNKNOWN_CATEGORY));
  }

  /// The number of reports; older rows carry −1 for "not counted".
  private OptionalInt reports(Fields row) {
    if (row.absent(reports)) {
      return OptionalInt.empty();
    }
    int count = row.whole(reports, -1, Fields.MOST, Reading.Reason.COUNT_OUT_OF_RANGE);
    return count < 0 ? OptionalInt.empty() : OptionalInt.of(count);
  }
}

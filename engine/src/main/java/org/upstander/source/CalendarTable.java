package org.upstander.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.upstander.world.RegionalBody;
import org.upstander.world.Scheme;
import org.upstander.world.State;

/// Dated events that may trigger violence, one a row. The events of an iCalendar file come here as
/// rows too, with the names of their properties for columns.
final class CalendarTable implements TableReader {
  /// An anniversary may be of something long past.
  private static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);

  private static final int AHEAD_YEARS = 30;
  private static final int LONGEST_DAYS = 400;
  private static final int LONGEST_TITLE = 300;
  private static final int MOST_DAYS = 2_000;
  private static final int MOST_EVENTS = 10_000;

  private final Border border;
  private final int state;
  private final int kind;
  private final int title;
  private final int first;
  private final int last;
  private final int rule;
  private final int certainty;
  private final int source;
  private final int also;
  private final int except;
  private int events;

  CalendarTable(Header header, Border border) throws UnreadableFile {
    this.border = border;
    state = header.need("state", "location");
    kind = header.need("kind", "categories");
    title = header.need("title", "summary");
    first = header.need("first", "dtstart");
    last = header.find("last", "dtend");
    rule = header.find("rule", "rrule");
    certainty = header.find("certainty", "status");
    source = header.find("source", "url");
    also = header.find("also", "rdate");
    except = header.find("except", "exdate");
  }

  @Override
  public @Nullable CalendarEntry read(Fields row) {
    String words = title(row);
    var from = row.day(first);
    var to = row.blank(last) ? from : row.day(last);
    if (from == null || to == null) {
      return null;
    }
    days(row, from, to);
    var scope = scope(row, from);
    var recurrence =
        new Recurrence(Recurrence.normal(row.text(rule)), listed(row, also), listed(row, except));
    var what = constant(row, kind, CalendarEntry.Kind.class, CalendarEntry.Kind.OTHER);
    var sure =
        constant(row, certainty, CalendarEntry.Certainty.class, CalendarEntry.Certainty.EXPECTED);
    if (scope == null || row.faulty()) {
      return null;
    }
    String wrong = recurrence.fault(from);
    if (!wrong.isEmpty()) {
      row.fault(Reading.Reason.MALFORMED_RULE, rule, wrong);
    }
    return new CalendarEntry(scope, what, words, from, to, recurrence, sure, row.text(source));
  }

  private String title(Fields row) {
    if (++events > MOST_EVENTS) {
      row.fault(Reading.Reason.COUNT_OUT_OF_RANGE, "beyond the 10,000 events read of one calendar");
    }
    String words = row.need(title);
    if (words.length() > LONGEST_TITLE) {
      row.fault(Reading.Reason.COUNT_OUT_OF_RANGE, title, "longer than 300 characters");
    }
    return words;
  }

  private void days(Fields row, LocalDate from, LocalDate to) {
    var latest = border.latest().plusYears(AHEAD_YEARS);
    if (from.isBefore(EARLIEST) || from.isAfter(latest)) {
      row.fault(Reading.Reason.DATE_OUT_OF_RANGE, first, "not from " + EARLIEST + " to " + latest);
    } else if (to.isBefore(from)) {
      row.fault(Reading.Reason.END_BEFORE_START, last, "before the first day, " + from);
    } else if (to.isAfter(from.plusDays(LONGEST_DAYS))) {
      row.fault(Reading.Reason.DATE_OUT_OF_RANGE, last, "more than 400 days after the first day");
    }
  }

  private @Nullable CalendarScope scope(Fields row, LocalDate day) {
    String text = row.need(state);
    if (text.equals("*")) {
      return new CalendarScope.World();
    }
    for (RegionalBody body : RegionalBody.values()) {
      if (body != RegionalBody.EXERCISE && body.name().equals(text)) {
        return new CalendarScope.Members(body);
      }
    }
    // An anniversary is of the state of today, whatever its name was on the first day.
    LocalDate today = day.isAfter(border.latest()) ? day : border.latest();
    var coded = coded(text, today);
    State named = coded.isPresent() ? coded.get() : border.name(row, state, today);
    return named == null ? null : new CalendarScope.One(named);
  }

  private Optional<State> coded(String text, LocalDate day) {
    if (text.matches("[0-9]{1,3}")) {
      return border.states().find(Integer.parseInt(text));
    }
    return text.matches("[A-Z]{3}") ? border.codeIfKnown(text, Scheme.ISO3, day) : Optional.empty();
  }

  private static List<LocalDate> listed(Fields row, int column) {
    var days = new ArrayList<LocalDate>();
    for (String part : row.text(column).split("[;, ]+", MOST_DAYS + 2)) {
      if (!part.isEmpty()) {
        var day = Days.parse(part.toCharArray(), 0, part.length());
        if (day == null || days.size() >= MOST_DAYS) {
          row.fault(
              Reading.Reason.MALFORMED_DATE,
              column,
              "not a list of up to 2000 days such as 2027-04-07; 2028-04-07");
          return List.of();
        }
        days.add(day);
      }
    }
    return days;
  }

  private static <E extends Enum<E>> E constant(Fields row, int column, Class<E> kind, E absent) {
    if (row.blank(column)) {
      return absent;
    }
    String text = row.text(column).toUpperCase(Locale.ROOT).replace('-', '_');
    for (E constant : kind.getEnumConstants()) {
      if (constant.name().equals(text)) {
        return constant;
      }
    }
    var all = new ArrayList<String>();
    for (E constant : kind.getEnumConstants()) {
      all.add(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    row.fault(Reading.Reason.UNKNOWN_CATEGORY, column, "none of: " + String.join(", ", all));
    return absent;
  }
}

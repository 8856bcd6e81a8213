package org.upstander.source;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// One event of an iCalendar file while it is being read. Days are those of the time zone in which
/// the file states them. One thread at a time.
final class CalendarEvent {
  private static final Pattern DAY =
      Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})(T[0-9]{6}Z?)?(/.*)?");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss", Locale.ROOT);

  private final long line;
  private final Map<String, String> values = new HashMap<>();
  private Reading.Reason reason = Reading.Reason.MISSING_VALUE;
  private String fault = "";

  CalendarEvent(long line) {
    this.line = line;
  }

  long line() {
    return line;
  }

  /// What stands under a property; empty if it is not there.
  String value(String property) {
    return values.getOrDefault(property, "");
  }

  boolean calledOff() {
    return value("STATUS").equalsIgnoreCase("CANCELLED");
  }

  /// Characters kept of it.
  int size() {
    return values.values().stream().mapToInt(String::length).sum();
  }

  /// Takes up a property; one that is of no use here is passed over.
  void put(CalendarLines.Line of) {
    switch (of.name()) {
      case "RDATE", "EXDATE", "CATEGORIES" ->
          keep(of, value(of.name()).isEmpty() ? of.value() : value(of.name()) + "," + of.value());
      case "SUMMARY", "LOCATION", "X-UPSTANDER-STATE", "X-UPSTANDER-SOURCE" ->
          once(of, plain(of.value()));
      case "UID", "STATUS", "URL", "RRULE", "DTSTART", "DTEND", "DURATION" -> once(of, of.value());
      case "RECURRENCE-ID" -> {
        once(of, of.value());
        if (!of.parameters().isEmpty() && of.parameters().contains("THISANDFUTURE")) {
          fault(Reading.Reason.MALFORMED_RULE, of, "changes all later times, which is not read");
        }
      }
      case "EXRULE" -> fault(Reading.Reason.MALFORMED_RULE, of, "is obsolete; write EXDATE");
      default -> {} // Many properties say nothing about days, states or kinds.
    }
  }

  private void once(CalendarLines.Line of, String value) {
    if (values.containsKey(of.name())) {
      fault(Reading.Reason.WRONG_FIELD_COUNT, of, "stands twice in one event");
    }
    keep(of, value);
  }

  private void keep(CalendarLines.Line of, String value) {
    if (of.cut() || value.length() > 4 * CalendarLines.MOST) {
      fault(Reading.Reason.COUNT_OUT_OF_RANGE, of, "is longer than is read");
    } else {
      values.put(of.name(), value);
    }
  }

  private void fault(Reading.Reason why, CalendarLines.Line of, String words) {
    if (fault.isEmpty()) {
      reason = why;
      fault = of.name() + " on line " + of.number() + " " + words;
    }
  }

  /// Leaves out the time that another event of the file replaces.
  void except(String day) {
    values.merge("EXDATE", day, (a, b) -> a + "," + b);
  }

  /// Writes it into `row`, property by property.
  void into(Fields row, Header header) {
    row.begin(line);
    if (!fault.isEmpty()) {
      row.fault(reason, fault);
    }
    String state = value("X-UPSTANDER-STATE");
    put(row, header, "LOCATION", state.isEmpty() ? value("LOCATION") : state);
    put(row, header, "SUMMARY", value("SUMMARY"));
    put(row, header, "DTSTART", day(value("DTSTART")));
    put(row, header, "DTEND", last());
    put(row, header, "RRULE", value("RRULE"));
    put(row, header, "RDATE", list(value("RDATE")));
    put(row, header, "EXDATE", list(value("EXDATE")));
    put(row, header, "STATUS", certainty());
    String source = value("X-UPSTANDER-SOURCE");
    put(row, header, "URL", source.isEmpty() ? value("URL") : source);
  }

  static void put(Fields row, Header header, String column, String value) {
    row.put(header.position(column).orElseThrow(), value.toCharArray(), 0, value.length());
  }

  private String certainty() {
    return value("STATUS").equalsIgnoreCase("TENTATIVE") ? "possible" : value("STATUS");
  }

  /// `20260407T100000Z` as `2026-04-07`; what is no day stays as it is.
  static String day(String value) {
    var match = DAY.matcher(value);
    return match.matches() ? match.group(1) + "-" + match.group(2) + "-" + match.group(3) : value;
  }

  private static String list(String values) {
    var days = new StringBuilder();
    for (String value : values.split(",")) {
      days.append(days.isEmpty() ? "" : ";").append(day(value.strip()));
    }
    return days.toString();
  }

  /// The last day: an end is the moment after, so midnight belongs to the day before.
  private String last() {
    try {
      if (!value("DTEND").isEmpty()) {
        return before(moment(value("DTEND")));
      }
      return value("DURATION").isEmpty() ? "" : before(plus(moment(value("DTSTART"))));
    } catch (ArithmeticException | DateTimeException e) {
      return value("DTEND").isEmpty() ? value("DURATION") : value("DTEND");
    }
  }

  private String before(LocalDateTime end) {
    var start = moment(value("DTSTART"));
    LocalDate day =
        end.toLocalTime().equals(LocalTime.MIDNIGHT) && end.isAfter(start)
            ? end.toLocalDate().minusDays(1)
            : end.toLocalDate();
    return day.toString();
  }

  private LocalDateTime plus(LocalDateTime start) {
    String text = value("DURATION");
    int time = text.indexOf('T');
    String days = time < 0 ? text : text.substring(0, time);
    var end = days.equals("P") ? start : start.plus(Period.parse(days));
    return time < 0 ? end : end.plus(Duration.parse("P" + text.substring(time)));
  }

  private static LocalDateTime moment(String value) {
    String time =
        value.length() >= 15 && value.charAt(8) == 'T' ? value.substring(8, 15) : "T000000";
    return LocalDateTime.parse(day(value) + time, TIME);
  }

  /// Text as it was before commas, semicolons and line ends were escaped.
  private static String plain(String value) {
    return value
        .replace("\\n", " ")
        .replace("\\N", " ")
        .replace("\\,", ",")
        .replace("\\;", ";")
        .replace("\\\\", "\\");
  }
}

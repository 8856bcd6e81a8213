package org.upstander.source;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/// Dated events as iCalendar (RFC 5545), the format that every calendar program exports. Its events
/// are read as rows of a [CalendarTable]; all else in it is passed over.
final class CalendarFile {
  private static final List<String> COLUMNS =
      List.of(
          "LOCATION",
          "CATEGORIES",
          "SUMMARY",
          "DTSTART",
          "DTEND",
          "RRULE",
          "STATUS",
          "URL",
          "RDATE",
          "EXDATE");
  private static final int MOST_EVENTS = 10_000;

  private final Border border;
  private final Limits limits;
  private final Header header = new Header(COLUMNS);
  private final CalendarTable table;
  private final Fields row = new Fields(header);
  private final List<CalendarEvent> events = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private long kept;

  CalendarFile(Border border, Limits limits) throws UnreadableFile {
    this.border = border;
    this.limits = limits;
    this.table = new CalendarTable(header, border);
  }

  void read(Text text, Verdicts out) throws IOException {
    collect(new CalendarLines(text));
    if (events.isEmpty()) {
      throw new UnreadableFile(
          "There is not one event in it.", "", "Export the calendar again, with its events.");
    }
    replace();
    events.forEach(event -> give(event, out));
  }

  private void collect(CalendarLines lines) throws IOException {
    long last = 1;
    for (var line = lines.next(); line != null; line = lines.next()) {
      last = line.number();
      switch (line.name()) {
        case "BEGIN" -> begin(line);
        case "END" -> end(line);
        default -> {
          if ("VEVENT".equals(open.peek())) {
            events.getLast().put(line);
          }
        }
      }
    }
    if (!open.isEmpty()) {
      throw new UnreadableFile(
          "It ends inside " + open.peek() + ".", "line " + last, "Export the calendar again.");
    }
  }

  private void begin(CalendarLines.Line line) throws UnreadableFile {
    String name = name(line);
    open.push(name);
    if (open.size() > limits.depth()) {
      throw new UnreadableFile(
          "Parts inside parts, more than " + limits.depth() + " deep.",
          "line " + line.number(),
          "Export the calendar again.");
    }
    if (name.equals("VEVENT")) {
      kept += events.isEmpty() ? 0 : events.getLast().size();
      events.add(new CalendarEvent(line.number()));
      if (events.size() > MOST_EVENTS || kept > limits.record()) {
        throw new UnreadableFile(
            "More events than are read from one calendar.",
            "line " + line.number(),
            "Split the calendar by year.");
      }
    }
  }

  private void end(CalendarLines.Line line) throws UnreadableFile {
    if (!name(line).equals(open.peek())) {
      throw new UnreadableFile(
          "It ends " + name(line) + ", which is not what is open.",
          "line " + line.number(),
          "Export the calendar again.");
    }
    open.pop();
  }

  private static String name(CalendarLines.Line line) {
    return line.value().length() > 40
        ? line.value().substring(0, 40)
        : line.value().toUpperCase(Locale.ROOT);
  }

  /// An event that changes one time of another takes that time's place.
  private void replace() {
    var series = new HashMap<String, CalendarEvent>();
    for (CalendarEvent event : events) {
      if (event.value("RECURRENCE-ID").isEmpty() && !event.value("UID").isEmpty()) {
        series.putIfAbsent(event.value("UID"), event);
      }
    }
    for (CalendarEvent event : events) {
      String replaced = event.value("RECURRENCE-ID");
      var of = series.get(event.value("UID"));
      if (!replaced.isEmpty() && of != null) {
        of.except(replaced);
      }
    }
  }

  private void give(CalendarEvent event, Verdicts out) {
    event.into(row, header);
    if (event.calledOff()) {
      border.note(Note.CALLED_OFF, row, event.value("SUMMARY"));
      return;
    }
    CalendarEvent.put(row, header, "CATEGORIES", kind(event));
    if (!event.value("UID").isEmpty()) {
      border.once(row, event.value("UID") + " " + event.value("RECURRENCE-ID"));
    }
    out.give(row, row.faulty() ? null : table.read(row));
  }

  private String kind(CalendarEvent event) {
    for (String category : event.value("CATEGORIES").split(",")) {
      for (var kind : CalendarEntry.Kind.values()) {
        if (kind.word().equalsIgnoreCase(category.strip().replace('_', '-'))) {
          return kind.word();
        }
      }
    }
    if (!event.value("CATEGORIES").isEmpty()) {
      border.note(Note.KIND_UNKNOWN, row, event.value("CATEGORIES"));
    }
    return CalendarEntry.Kind.OTHER.word();
  }
}

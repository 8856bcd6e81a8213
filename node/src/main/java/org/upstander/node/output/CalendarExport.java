package org.upstander.node.output;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.upstander.node.store.Hash;
import org.upstander.signal.trigger.Occurrence;
import org.upstander.source.CalendarEntry;
import org.upstander.source.CalendarScope;
import org.upstander.world.RegionalBody;
import org.upstander.world.State;

/// Occurrences as iCalendar (RFC 5545) that any calendar program and our own reader can read: one
/// event an occurrence. The same occurrences give the same bytes.
public final class CalendarExport {
  /// Octets of one line, without its end.
  private static final int OCTETS = 75;

  private final StringBuilder out = new StringBuilder();

  private CalendarExport() {}

  /// @param asOf the day the calendar is made for, which stands in each event as its stamp
  public static byte[] of(List<Occurrence> occurrences, LocalDate asOf) {
    var export = new CalendarExport();
    export.line("BEGIN:VCALENDAR");
    export.line("VERSION:2.0");
    export.line("PRODID:-//Upstander//Triggers//EN");
    occurrences.forEach(due -> export.event(due, asOf));
    export.line("END:VCALENDAR");
    return export.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void event(Occurrence due, LocalDate asOf) {
    CalendarEntry entry = due.entry();
    String state = code(entry.scope());
    String identity = state + "\n" + entry.kind() + "\n" + entry.title() + "\n" + due.first();
    line("BEGIN:VEVENT");
    line("UID:" + Hash.of(identity.getBytes(StandardCharsets.UTF_8)).substring(0, 32));
    line("DTSTAMP:" + day(asOf) + "T000000Z");
    line("DTSTART;VALUE=DATE:" + day(due.first()));
    line("DTEND;VALUE=DATE:" + day(due.last().plusDays(1)));
    line("SUMMARY:" + escaped(entry.title()));
    line("LOCATION:" + escaped(entry.scope().title()));
    line("X-UPSTANDER-STATE:" + state);
    line("CATEGORIES:" + entry.kind().word());
    line(status(entry.certainty()));
    line("X-UPSTANDER-SOURCE:" + escaped(entry.source()));
    line("END:VEVENT");
  }

  /// Between confirmed and tentative there is no word in the format: an event that is expected has
  /// no status.
  private static String status(CalendarEntry.Certainty certainty) {
    return switch (certainty) {
      case CONFIRMED -> "STATUS:CONFIRMED";
      case EXPECTED -> "";
      case POSSIBLE -> "STATUS:TENTATIVE";
    };
  }

  private static String code(CalendarScope scope) {
    return switch (scope) {
      case CalendarScope.One(State state) -> Integer.toString(state.code());
      case CalendarScope.Members(RegionalBody body) -> body.name();
      case CalendarScope.World() -> "*";
    };
  }

  private static String day(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("[\\r\\n]+", "\\\\n");
  }

  /// Writes a line, folded between characters; an empty one is left out.
  private void line(String text) {
    if (text.isEmpty()) {
      return;
    }
    int used = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      String character = Character.toString(text.codePointAt(i));
      int octets = character.getBytes(StandardCharsets.UTF_8).length;
      if (used + octets > OCTETS) {
        out.append("\r\n ");
        used = 1;
      }
      out.append(character);
      used += octets;
    }
    out.append("\r\n");
  }
}

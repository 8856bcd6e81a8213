package org.upstander.warning.picture;

import java.time.LocalDate;
import java.time.YearMonth;
import org.upstander.forecast.outlook.Agenda;
import org.upstander.forecast.outlook.Watchlist;
import org.upstander.signal.trigger.TriggerCalendar;
import org.upstander.source.CalendarScope;
import org.upstander.warning.rule.Input;
import org.upstander.world.State;

/// How many dates of the days ahead concern the state. A date that every state shares is not
/// counted, for it tells none from another.
final class TriggerInput {
  private TriggerInput() {}

  static Input of(Agenda agenda, TriggerCalendar calendar, State state, YearMonth month) {
    if (calendar.isEmpty() || agenda.equals(Agenda.NONE)) {
      return new Input.Missing("no calendar was given");
    }
    boolean spoken = calendar.triggers().stream().anyMatch(t -> concerns(t.entry().scope(), state));
    if (!spoken) {
      return new Input.Missing("no calendar that was given speaks of this state");
    }
    LocalDate end = month.plusMonths(Watchlist.HORIZON).atEndOfMonth();
    if (agenda.day().isAfter(end)) {
      return new Input.Missing(
          "the calendar was asked about the days after %s, when the forecast ends on %s"
              .formatted(agenda.day(), end));
    }
    return new Input.Known(
        agenda.about(state).stream()
            .filter(item -> concerns(item.occurrence().entry().scope(), state))
            .count());
  }

  private static boolean concerns(CalendarScope scope, State state) {
    return switch (scope) {
      case CalendarScope.One _, CalendarScope.Members _ -> scope.includes(state);
      case CalendarScope.World _ -> false;
    };
  }
}

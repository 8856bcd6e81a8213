package org.upstander.signal.trigger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.upstander.source.CalendarEntry;
import org.upstander.source.CalendarScope;
import org.upstander.world.State;

/// The dated events of all calendars that were read. Immutable and safe to share between threads.
public final class TriggerCalendar {
  /// How far ahead one looks if nobody says otherwise, in days.
  public static final int DAYS = 90;

  /// A calendar without a date.
  public static final TriggerCalendar EMPTY = new TriggerCalendar(List.of());

  private static final Comparator<Occurrence> ORDER =
      Comparator.comparing(Occurrence::first)
          .thenComparing(o -> o.entry().scope().title())
          .thenComparing(o -> plain(o.entry().title()))
          .thenComparing(o -> o.entry().kind())
          .thenComparing(Occurrence::last)
          .thenComparing(o -> o.trigger().origin().published())
          .thenComparing(o -> o.entry().certainty())
          .thenComparing(o -> o.trigger().origin().file().name())
          .thenComparing(o -> o.trigger().origin().line());

  private final List<Trigger> triggers;

  private TriggerCalendar(List<Trigger> triggers) {
    this.triggers = List.copyOf(triggers);
  }

  public static TriggerCalendar of(List<Trigger> triggers) {
    return new TriggerCalendar(triggers);
  }

  public List<Trigger> triggers() {
    return triggers;
  }

  public boolean isEmpty() {
    return triggers.isEmpty();
  }

  /// What of it could be known at the end of `day`: entries of files that were there by then.
  public TriggerCalendar asOf(LocalDate day) {
    return new TriggerCalendar(
        triggers.stream().filter(t -> !t.origin().published().isAfter(day)).toList());
  }

  /// What is under way on some day from `from` to `to`, both included, in the order of the days.
  ///
  /// Entries that say the same of the same states and days are told once: the one that was known
  /// first, and of two that were known on one day the surer.
  ///
  /// @throws IllegalArgumentException if `to` is before `from`
  public List<Occurrence> between(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(to + " is before " + from);
    }
    var all = new ArrayList<Occurrence>();
    for (Trigger trigger : triggers) {
      CalendarEntry entry = trigger.entry();
      var earliest = from.minusDays(entry.extraDays());
      for (LocalDate day : entry.recurrence().days(entry.first(), earliest, to)) {
        all.add(new Occurrence(trigger, day, day.plusDays(entry.extraDays())));
      }
    }
    all.sort(ORDER);
    var seen = new HashSet<Same>();
    return all.stream().filter(o -> seen.add(Same.of(o))).toList();
  }

  /// What concerns `state` on the day `asOf` and in the `days` days after it.
  public List<Occurrence> next(State state, LocalDate asOf, int days) {
    return next(asOf, days).stream().filter(o -> o.entry().scope().includes(state)).toList();
  }

  /// What concerns any state on the day `asOf` and in the `days` days after it. For what was known
  /// on a past day, ask [#asOf] first.
  public List<Occurrence> next(LocalDate asOf, int days) {
    return between(asOf, asOf.plusDays(days));
  }

  /// A title without what two authors may write differently.
  private static String plain(String title) {
    return title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /// What makes two entries one event.
  private record Same(
      CalendarScope scope, CalendarEntry.Kind kind, String title, LocalDate first, LocalDate last) {
    static Same of(Occurrence o) {
      return new Same(
          o.entry().scope(), o.entry().kind(), plain(o.entry().title()), o.first(), o.last());
    }
  }
}

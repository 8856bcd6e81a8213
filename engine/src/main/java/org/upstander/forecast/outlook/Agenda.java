package org.upstander.forecast.outlook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.upstander.signal.trigger.Occurrence;
import org.upstander.signal.trigger.TriggerCalendar;
import org.upstander.source.CalendarScope;
import org.upstander.world.Probability;
import org.upstander.world.State;

/// The dated events of the days ahead, beside what is forecast for the states they concern. It
/// changes no forecast and holds no factor: nobody has measured how much a date adds to a risk.
///
/// @param day the day it looks ahead from
/// @param days how many days it looks ahead
/// @param items first those of a state whose risk is raised, then the others; each in the order of
///   the days
public record Agenda(LocalDate day, int days, List<Item> items) {
  /// More likely than not, the same line that the watchlist draws.
  private static final double LIKELY = 0.5;

  /// As many as the watchlist names of those in which violence is likeliest to begin.
  private static final int OUTBREAKS = 8;

  /// Nothing is due, because no calendar was given.
  public static final Agenda NONE = new Agenda(LocalDate.EPOCH, TriggerCalendar.DAYS, List.of());

  public Agenda {
    items = List.copyOf(items);
  }

  /// One occurrence and what stands beside it.
  ///
  /// @param occurrence what is due
  /// @param violence probability of 25 or more deaths in the twelve months after the run month;
  ///   empty for several states, and for one without a forecast
  /// @param outbreak probability of a month of 25 or more deaths after a year without one; empty
  ///   where that is not asked
  /// @param raised whether violence is more likely than not, the state is among those in which it
  ///   is likeliest to begin, or a signal is raised there
  public record Item(
      Occurrence occurrence,
      Optional<Probability> violence,
      Optional<Probability> outbreak,
      boolean raised) {}

  /// What is due in the days after `day`.
  ///
  /// @param signals codes of the states in which a detector has raised a signal
  public static Agenda of(
      TriggerCalendar calendar, LocalDate day, Watchlist watchlist, Collection<Integer> signals) {
    var raised = raised(watchlist);
    raised.addAll(signals);
    var items =
        calendar.next(day, TriggerCalendar.DAYS).stream()
            .map(o -> item(o, watchlist, raised))
            .sorted(Comparator.comparing((Item i) -> !i.raised()))
            .toList();
    return new Agenda(day, TriggerCalendar.DAYS, items);
  }

  private static Set<Integer> raised(Watchlist watchlist) {
    var codes = new HashSet<Integer>();
    for (Outlook outlook : watchlist.outlooks()) {
      if (outlook.atLeast(25).map(p -> p.value() >= LIKELY).orElse(false)) {
        codes.add(outlook.state().code());
      }
    }
    watchlist.outlooks().stream()
        .filter(o -> o.outbreak().isPresent())
        .sorted(Comparator.comparing((Outlook o) -> o.outbreak().orElseThrow()).reversed())
        .limit(OUTBREAKS)
        .forEach(o -> codes.add(o.state().code()));
    return codes;
  }

  private static Item item(Occurrence occurrence, Watchlist watchlist, Set<Integer> raised) {
    if (!(occurrence.entry().scope() instanceof CalendarScope.One(State state))) {
      return new Item(occurrence, Optional.empty(), Optional.empty(), false);
    }
    var outlook =
        watchlist.outlooks().stream().filter(o -> o.state().code() == state.code()).findFirst();
    return new Item(
        occurrence,
        outlook.flatMap(o -> o.atLeast(25)),
        outlook.flatMap(Outlook::outbreak),
        raised.contains(state.code()));
  }

  /// What concerns `state`, in the order of the days.
  public List<Item> about(State state) {
    return items.stream()
        .filter(i -> i.occurrence().entry().scope().includes(state))
        .sorted(Comparator.comparing((Item i) -> i.occurrence().first()))
        .toList();
  }
}

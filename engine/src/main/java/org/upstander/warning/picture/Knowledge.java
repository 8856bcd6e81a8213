package org.upstander.warning.picture;

import java.util.List;
import java.util.Map;
import org.upstander.forecast.outlook.Agenda;
import org.upstander.forecast.outlook.Watchlist;
import org.upstander.signal.catalogue.DetectionMethods;
import org.upstander.signal.event.Signals;
import org.upstander.signal.trigger.TriggerCalendar;
import org.upstander.warning.rule.FactorShare;

/// All that a run knows of the states, from which their pictures are made.
///
/// @param watchlist the outlook of every state
/// @param signals what stands out where lists of events are at hand
/// @param agenda what is due in the days ahead; [Agenda#NONE] if nobody looked or had a calendar
/// @param calendar the dates that the agenda was made from
/// @param judged what assessors found of the risk factors, by the code of the state; a state that
///   nobody judged is not in it
public record Knowledge(
    Watchlist watchlist,
    Signals signals,
    Agenda agenda,
    TriggerCalendar calendar,
    Map<Integer, List<FactorShare>> judged) {
  public Knowledge {
    judged = Map.copyOf(judged);
  }

  /// A watchlist beside which nobody has looked at lists of events, calendars or factors.
  public static Knowledge of(Watchlist watchlist) {
    var none = new Signals(watchlist.month().atEndOfMonth(), DetectionMethods.DEFAULT, List.of());
    return new Knowledge(watchlist, none, Agenda.NONE, TriggerCalendar.EMPTY, Map.of());
  }
}

package org.upstander.record.due;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.upstander.world.Situation;

/// Something that is owed.
///
/// @param kind of what sort
/// @param situation in whose file
/// @param about the id of the warning or action, or the number of the risk factor
/// @param by the moment from which it is late
/// @param what is owed and by whom, in an English sentence
public record Due(Kind kind, Situation situation, String about, Instant by, String what) {
  /// What is owed, the most pressing first.
  public enum Kind {
    /// By the rules the warning goes to the next level.
    ESCALATION,
    /// An addressee is silent.
    ANSWER,
    /// A leg of 7-1-7.
    LEG,
    /// A promise that no finished action has kept.
    PROMISE,
    /// An action that should have ended.
    ACTION,
    /// Judgements that have faded and ask to be renewed.
    JUDGEMENT
  }

  private static final Comparator<Due> ORDER =
      Comparator.comparing(Due::kind).thenComparing(Due::by).thenComparing(Due::situation);

  /// The most pressing kinds first, and in each kind what has waited longest.
  public static List<Due> sorted(List<Due> some) {
    return some.stream().sorted(ORDER).toList();
  }

  /// Whether it is late at `now`.
  public boolean over(Instant now) {
    return !by.isAfter(now);
  }
}

package org.upstander.forecast.outlook;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/// Every state's outlook as of one month, the highest expected number of deaths first; states about
/// which there is no data follow, by name.
///
/// @param month the last month whose figures were used, the same for every state
/// @param outlooks one for each state
public record Watchlist(YearMonth month, List<Outlook> outlooks) {
  /// How many months ahead the watchlist looks.
  public static final int HORIZON = 12;

  private static final Comparator<Outlook> ORDER =
      Comparator.comparingDouble((Outlook o) -> o.expected().orElse(Double.NEGATIVE_INFINITY))
          .reversed()
          .thenComparing(o -> o.state().name());

  public Watchlist {
    outlooks = outlooks.stream().sorted(ORDER).toList();
  }

  /// The place of `outlook` in the list, from 1; empty for a state without data.
  public OptionalInt rank(Outlook outlook) {
    int at = outlooks.indexOf(outlook);
    return at < 0 || outlook.monthly().isEmpty() ? OptionalInt.empty() : OptionalInt.of(at + 1);
  }
}

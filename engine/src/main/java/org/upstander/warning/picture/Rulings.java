package org.upstander.warning.picture;

import java.util.Collections;
import java.util.EnumMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.upstander.forecast.outlook.Outlook;
import org.upstander.warning.AlertLevel;
import org.upstander.warning.rule.RuleTable;
import org.upstander.world.State;

/// What one rule table says of every state of a run. Immutable and safe to share between threads.
///
/// @param table the table, the same for all
/// @param byState rulings by Gleditsch–Ward code
public record Rulings(RuleTable table, SortedMap<Integer, Ruling> byState) {
  public Rulings {
    byState = Collections.unmodifiableSortedMap(new TreeMap<>(byState));
  }

  /// Rules on every state of the watchlist.
  public static Rulings of(RuleTable table, Knowledge knowledge) {
    var maker = new PictureMaker(knowledge);
    var rulings = new TreeMap<Integer, Ruling>();
    for (Outlook outlook : knowledge.watchlist().outlooks()) {
      var picture = maker.of(outlook);
      rulings.put(outlook.state().code(), new Ruling(picture, table.decide(picture)));
    }
    return new Rulings(table, rulings);
  }

  /// @throws IllegalArgumentException if the state is not of the run
  public Ruling get(State state) {
    var ruling = byState.get(state.code());
    if (ruling == null) {
      throw new IllegalArgumentException("nothing was ruled on " + state.name());
    }
    return ruling;
  }

  /// How many states stand at each level, from the lowest to the highest, zeros included. A state
  /// whose level says nothing is not among them.
  public SortedMap<AlertLevel, Integer> counts() {
    var counts = new EnumMap<AlertLevel, Integer>(AlertLevel.class);
    for (AlertLevel level : AlertLevel.values()) {
      counts.put(level, 0);
    }
    byState.values().forEach(r -> r.level().ifPresent(l -> counts.merge(l, 1, Integer::sum)));
    return new TreeMap<>(counts);
  }

  /// Of how many states too little is known for a level.
  public long silent() {
    return byState.values().stream().filter(r -> !r.grounded()).count();
  }
}

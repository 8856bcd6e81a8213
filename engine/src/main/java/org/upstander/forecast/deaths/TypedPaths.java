package org.upstander.forecast.deaths;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.upstander.source.Violence;

/// Equally likely futures of one place by type of violence: future `i` of every type is the same
/// future, so types add up within each. Immutable; safe to share between threads.
public final class TypedPaths {
  private final EnumMap<Violence, Paths> byType;

  private TypedPaths(EnumMap<Violence, Paths> byType) {
    this.byType = byType;
  }

  /// Joins futures that were forecast type by type.
  ///
  /// The futures of each type are ranked by all their deaths. One common order says which futures
  /// are bad; each future of each type keeps to it with probability `sqrt(together)` and is
  /// otherwise exchanged with others that do not, so the ranks of two types correlate by about
  /// `together`. Every type keeps its own futures, whole.
  ///
  /// @param together the rank correlation of two types, in [0, 1]
  static TypedPaths joined(Map<Violence, Paths> byType, double together, long seed) {
    if (byType.isEmpty()) {
      throw new IllegalArgumentException("there is no type of violence to join");
    }
    var random = new SplittableRandom(seed);
    int draws = byType.values().iterator().next().draws();
    int[] common = Futures.shuffled(draws, random);
    var joined = new EnumMap<Violence, Paths>(Violence.class);
    for (Violence type : Violence.values()) {
      Paths paths = byType.get(type);
      if (paths != null) {
        int[] rank = Futures.exchanged(common, 1 - StrictMath.sqrt(together), random);
        joined.put(type, paths.ordered(order(rank, byBadness(paths))));
      }
    }
    return new TypedPaths(joined);
  }

  /// The futures from the least to the most deaths.
  private static int[] byBadness(Paths paths) {
    double[] all = new double[paths.draws()];
    for (int lead = 1; lead <= paths.leads(); lead++) {
      for (int i = 0; i < all.length; i++) {
        all[i] += paths.get(lead, i);
      }
    }
    return IntStream.range(0, all.length)
        .boxed()
        .sorted((a, b) -> Double.compare(all[a], all[b]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int[] order(int[] rank, int[] byBadness) {
    int[] order = new int[rank.length];
    for (int i = 0; i < rank.length; i++) {
      order[i] = byBadness[rank[i]];
    }
    return order;
  }

  /// The types of violence that were forecast: those that some source covers here.
  public Set<Violence> types() {
    return Collections.unmodifiableSet(byType.keySet());
  }

  /// The futures of one type; empty if no source covers it here, which is not 0.
  public Optional<Paths> find(Violence type) {
    return Optional.ofNullable(byType.get(type));
  }

  /// All deaths of the types that were forecast.
  public Paths total() {
    return sum(byType.keySet());
  }

  /// The deaths of some types together, in the same futures.
  ///
  /// @throws IllegalArgumentException if one of them was not forecast, or there is none
  public Paths sum(Collection<Violence> types) {
    return types.stream()
        .sorted()
        .map(type ->
            find(type)
                .orElseThrow(() -> new IllegalArgumentException("no futures of type " + type)))
        .reduce(Paths::plus)
        .orElseThrow(() -> new IllegalArgumentException("no type of violence was given"));
  }
}

package org.upstander.signal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Which of many p-values can be called signals if only so many of these may be false.
///
/// With thousands of series one alarm in a hundred is dozens of false ones every week; this rule
/// bounds their share among the alarms instead, for p-values that are independent or rise together.
///
/// Source: Benjamini, Y., Hochberg, Y. (1995), *Journal of the Royal Statistical Society B* 57(1),
/// 289–300.
public final class FalseDiscovery {
  private FalseDiscovery() {}

  /// The places of the signals in the list.
  ///
  /// @param pValues probabilities if nothing has changed; NaN where nothing can be said, which is
  ///   no test and no signal
  /// @param share the share of false ones among the signals that is bearable, above 0 and below 1
  public static Set<Integer> signals(List<Double> pValues, double share) {
    if (!(share > 0 && share < 1)) {
      throw new IllegalArgumentException("the share must be between 0 and 1, was " + share);
    }
    var signals = new HashSet<Integer>();
    adjusted(pValues)
        .forEach((place, q) -> {
          if (q <= share) {
            signals.add(place);
          }
        });
    return Set.copyOf(signals);
  }

  /// For each place with a p-value the least share at which it is a signal.
  public static Map<Integer, Double> adjusted(List<Double> pValues) {
    List<Integer> descending =
        IntStream.range(0, pValues.size())
            .filter(i -> !Double.isNaN(pValues.get(i)))
            .boxed()
            .sorted(Comparator.comparing(pValues::get).reversed())
            .toList();
    var adjusted = new HashMap<Integer, Double>();
    double least = 1;
    for (int i = 0; i < descending.size(); i++) {
      int rank = descending.size() - i;
      int place = descending.get(i);
      least = Math.min(least, pValues.get(place) * descending.size() / rank);
      adjusted.put(place, least);
    }
    return Map.copyOf(adjusted);
  }
}

package org.upstander.warning.rule;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What assessors found of one risk factor, as shares of its indicators that add up to at most 1;
/// the rest is absent.
///
/// @param factor from 1 to 14, as the United Nations Framework of Analysis counts them; up to 8
///   they are common to all atrocity crimes
/// @param disagreement between assessors, from 0, none, to 1, as large as it can be
public record FactorShare(
    int factor, double present, double emerging, double unknown, double disagreement) {
  private static final int COMMON = 8;
  private static final int ALL = 14;
  private static final double HALF = 0.5;
  private static final double ROUNDING = 1e-9;

  public FactorShare {
    boolean shares = present >= 0 && emerging >= 0 && unknown >= 0;
    if (factor < 1 || factor > ALL || !shares) {
      throw new IllegalArgumentException("no such factor or share: " + factor);
    }
    if (!(present + emerging + unknown <= 1 + ROUNDING)
        || !(disagreement >= 0 && disagreement <= 1)) {
      throw new IllegalArgumentException("the shares of factor %d exceed 1".formatted(factor));
    }
  }

  /// The share of its indicators that is there at the least; an emerging one counts half.
  private double low() {
    return Math.min(1, present + emerging * HALF);
  }

  /// The same if all that is unknown were present.
  private double high() {
    return Math.min(1, low() + unknown);
  }

  /// The inputs `factors-common` and `factors-specific`: how many factors of either kind have
  /// strength, at the least and at the most. A factor that nobody judged may have it.
  public static SortedMap<String, Input> inputs(List<FactorShare> judged) {
    var inputs = new TreeMap<String, Input>();
    inputs.put("factors-common", count(judged.stream().filter(f -> f.factor <= COMMON), COMMON));
    inputs.put(
        "factors-specific", count(judged.stream().filter(f -> f.factor > COMMON), ALL - COMMON));
    return inputs;
  }

  private static Input count(Stream<FactorShare> some, int all) {
    var factors = some.toList();
    if (factors.stream().map(FactorShare::factor).distinct().count() < factors.size()) {
      throw new IllegalArgumentException("a factor is given twice");
    }
    if (factors.isEmpty()) {
      return new Input.Missing("nobody has judged these factors");
    }
    long low = factors.stream().filter(f -> f.low() >= HALF).count();
    long notJudged = all - factors.size();
    long high = notJudged + factors.stream().filter(f -> f.high() >= HALF).count();
    double agreement =
        1 - factors.stream().mapToDouble(FactorShare::disagreement).average().orElseThrow();
    return new Input.Between(
        low, high, agreement, "%d of %d factors are not judged".formatted(notJudged, all));
  }
}

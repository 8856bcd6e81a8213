package org.upstander.forecast.onset;

import java.util.List;
import java.util.Set;

/// The ten predictors of the ensemble: few, so that some hundred past onsets suffice to weigh them,
/// and each named in the literature as a condition of mass killing.
///
/// Battle deaths are counted from 1989 on. What they weigh can hardly be learnt from the table
/// before the middle of the nineties, so the coefficient starts from what comparative studies agree
/// on: war multiplies the odds of mass killing. With 0.1 per doubling, a thousand deaths in battle
/// multiply them by e.
///
/// Sources: Harff, B. (2003), *American Political Science Review* 97(1), 57–73; Valentino, B.,
/// Huth, P., Balch-Lindsay, D. (2004), *International Organization* 58(2), 375–407.
public final class RiskFactors {
  private static final List<RiskFactor> TEN =
      List.of(
          RiskFactor.of("popsize.log2", 1),
          RiskFactor.of("un_imr_sqrt", 1),
          RiskFactor.of("battledeaths.log2", 1).measuredSince(1989).believed(0.1, 0.1),
          RiskFactor.of("mk_ever", 1),
          RiskFactor.of("coup.try.5yr", 1),
          RiskFactor.of("pol_killing_approved", 1),
          RiskFactor.of("discrimpop", 1),
          RiskFactor.of("efindex", 1),
          RiskFactor.of("freediscussion", -1),
          RiskFactor.of("even_civilrights", -1));

  private static final Set<String> CALENDAR = Set.of("year", "year_sq");

  private RiskFactors() {}

  /// All ten, in a fixed order.
  public static List<RiskFactor> list() {
    return TEN;
  }

  /// Those of the ten that a table has; if it has none, all its predictors but the calendar, with
  /// nothing believed about them.
  static List<RiskFactor> in(List<String> predictors) {
    var known = TEN.stream().filter(f -> predictors.contains(f.predictor())).toList();
    return known.isEmpty()
        ? predictors.stream()
            .filter(p -> !CALENDAR.contains(p))
            .map(p -> RiskFactor.of(p, 0))
            .toList()
        : known;
  }
}

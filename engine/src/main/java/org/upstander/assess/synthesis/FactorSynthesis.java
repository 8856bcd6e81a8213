package org.upstander.assess.synthesis;

import java.util.List;
import java.util.OptionalDouble;

/// What all voices say about one risk factor.
///
/// @param factor its number, 1 to 14
/// @param indicators each of its indicators, also those nobody has judged
public record FactorSynthesis(int factor, List<IndicatorSynthesis> indicators) {
  public FactorSynthesis {
    indicators = List.copyOf(indicators);
  }

  /// In indicators: each gives its shares, so one that many have judged weighs as much as one that
  /// few have, and one that nobody has judged is unknown. It adds up to the number of indicators.
  public Distribution distribution() {
    return indicators.stream()
        .map(i -> i.distribution().shares())
        .reduce(Distribution.EMPTY, Distribution::plus);
  }

  /// The mean disagreement of the indicators about which at least two voices say something, 0 to 2.
  /// It can be low while one indicator is [split][#splits]: show both.
  public OptionalDouble disagreement() {
    return indicators.stream()
        .flatMap(i -> i.disagreement().stream())
        .mapToDouble(Double::doubleValue)
        .average();
  }

  /// Indicators on which there are two camps.
  public List<IndicatorSynthesis> splits() {
    return indicators.stream().filter(i -> i.split().isPresent()).toList();
  }

  /// Indicators of which nobody says anything, or nothing that still counts.
  public List<IndicatorSynthesis> unknown() {
    return indicators.stream().filter(i -> i.distribution().known() == 0).toList();
  }

  /// Judgements that ask to be renewed.
  public List<Heard> renewals() {
    return indicators.stream().flatMap(i -> i.renewals().stream()).toList();
  }
}

package org.upstander.score.track;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.upstander.score.BinaryScore;
import org.upstander.score.TopRanked;

/// One base year of one forecaster.
///
/// @param states state-years judged
/// @param onsets how many of them were followed by an onset
/// @param top10 onsets among the ten highest; a fraction where ranks tie
/// @param top20 among the twenty highest
/// @param top30 among the thirty highest
/// @param logLoss mean log loss
public record Year(
    int baseYear,
    String model,
    int states,
    int onsets,
    double top10,
    double top20,
    double top30,
    double logLoss) {

  static List<Year> of(List<Case> all, List<String> names) {
    var byYear =
        all.stream().collect(Collectors.groupingBy(Case::year, TreeMap::new, Collectors.toList()));
    var years = new ArrayList<Year>();
    byYear.forEach((year, cases) -> {
      for (int m = 0; m < names.size(); m++) {
        years.add(of(year, names.get(m), cases, Case.probabilities(cases, m)));
      }
    });
    return years;
  }

  private static Year of(int year, String model, List<Case> cases, double[] probability) {
    boolean[] onset = Case.onsets(cases);
    int[] group = Case.years(cases);
    var ten = TopRanked.of(10, group, probability, onset);
    return new Year(
        year,
        model,
        cases.size(),
        ten.events(),
        ten.captured(),
        TopRanked.of(20, group, probability, onset).captured(),
        TopRanked.of(30, group, probability, onset).captured(),
        BinaryScore.meanLog(probability, onset));
  }
}

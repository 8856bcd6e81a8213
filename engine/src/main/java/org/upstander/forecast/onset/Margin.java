package org.upstander.forecast.onset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.upstander.forecast.net.Folds;

/// Fitted components and the weighted mean of their log odds.
///
/// @param members each with its share; the shares add up to 1
record Margin(List<Member> members) {
  Margin {
    members = List.copyOf(members);
  }

  record Member(OnsetComponent component, FittedComponent fitted, double share) {}

  static Margin fit(List<EnsembleOnset.Part> parts, OnsetSample sample) {
    double total = parts.stream().mapToDouble(EnsembleOnset.Part::weight).sum();
    return new Margin(
        parts.stream()
            .map(p -> new Member(p.component(), p.component().fit(sample), p.weight() / total))
            .toList());
  }

  /// The same components, cheaper ones, fitted to another sample.
  Margin again(OnsetSample sample) {
    var again = new ArrayList<Member>();
    for (Member m : members) {
      var lighter = m.component().lighter();
      again.add(new Member(lighter, lighter.fit(sample), m.share()));
    }
    return new Margin(again);
  }

  double logOdds(double[] row) {
    double sum = 0;
    for (Member m : members) {
      sum += m.share() * m.fitted().logOdds(row);
    }
    return sum;
  }

  /// What each factor adds, from a level that is the same for every row.
  double[] contributions(double[] row) {
    double[] sum = new double[row.length];
    for (Member m : members) {
      double[] added = m.fitted().contributions(row);
      for (int j = 0; j < sum.length; j++) {
        sum[j] += m.share() * added[j];
      }
    }
    return sum;
  }

  /// The log odds of every row of the sample, by fits that have not seen its state.
  double[] unseen(OnsetSample sample, Folds folds) {
    double[] sum = new double[sample.rows()];
    for (Member m : members) {
      double[] one = m.fitted().unseen().orElseGet(() -> crossed(m.component(), sample, folds));
      for (int i = 0; i < sum.length; i++) {
        sum[i] += m.share() * one[i];
      }
    }
    return sum;
  }

  private static double[] crossed(OnsetComponent component, OnsetSample sample, Folds folds) {
    double[] all = new double[sample.rows()];
    IntStream.rangeClosed(1, folds.count())
        .parallel()
        .forEach(fold -> {
          boolean[] left = new boolean[all.length];
          for (int row : folds.inside(fold)) {
            left[row] = true;
          }
          var fitted = component.fit(sample.without(left));
          for (int row : folds.inside(fold)) {
            all[row] = fitted.logOdds(sample.row(row));
          }
        });
    return all;
  }
}

package org.upstander.forecast.onset;

import java.util.List;
import org.upstander.forecast.net.Folds;

/// Several models fitted to the same few factors, whose log odds are averaged and then recalibrated
/// on states that the fits have not seen.
///
/// ```
/// probability = logistic(recalibrated(sum_m weight_m logOdds_m / sum_m weight_m))
/// ```
///
/// A state whose predictors are missing gets a forecast all the same; see [OnsetDesign].
///
/// @param name the name it is asked for by
/// @param parts the models and their weights
/// @param replicates how often the interval's bootstrap fits again; 0 for no interval
public record EnsembleOnset(String name, List<Part> parts, int replicates) implements OnsetModel {
  /// A logit, boosted trees and a forest, which counts twice.
  public static final EnsembleOnset DEFAULT =
      new EnsembleOnset(
          OnsetModels.DEFAULT,
          List.of(
              new Part(LogitComponent.DEFAULT, 1),
              new Part(BoostingComponent.DEFAULT, 1),
              new Part(ForestComponent.DEFAULT, 2)),
          50);

  private static final int FOLDS = 10;

  public EnsembleOnset {
    parts = List.copyOf(parts);
  }

  /// A model of the ensemble and how much it counts.
  record Part(OnsetComponent component, double weight) {}

  /// One model alone, recalibrated in the same way.
  static EnsembleOnset alone(OnsetComponent component) {
    return new EnsembleOnset(
        component.name(), List.of(new Part(component, 1)), DEFAULT.replicates());
  }

  public EnsembleOnset withReplicates(int other) {
    return new EnsembleOnset(name, parts, other);
  }

  @Override
  public FittedEnsemble fit(OnsetHistory history) {
    var decided = history.decided();
    long states =
        decided.stream()
            .filter(row -> row.outcomes().withinTwoYears() == Outcome.YES)
            .mapToInt(StateYear::ccode)
            .distinct()
            .count();
    if (states < 2) {
      throw new IllegalArgumentException(
          "onsets of at least two states must be known before " + history.baseYear());
    }
    var design = new OnsetDesign(history);
    var sample = OnsetSample.of(design, decided);
    var margin = Margin.fit(parts, sample);
    int last = decided.getLast().year();
    int[] age = decided.stream().mapToInt(row -> last - row.year()).toArray();
    var calibrated = Recalibration.fit(sample, margin.unseen(sample, folds(sample)), age);
    return new FittedEnsemble(this, history, sample, margin, calibrated);
  }

  private static Folds folds(OnsetSample sample) {
    int[] state = sample.states().stream().mapToInt(Integer::intValue).toArray();
    boolean[] event = new boolean[state.length];
    for (int i = 0; i < event.length; i++) {
      event[i] = sample.happened(i);
    }
    int groups = (int) sample.states().stream().distinct().count();
    return Folds.grouped(state, event, Math.min(FOLDS, groups));
  }
}

package org.upstander.forecast.onset;

import java.util.Arrays;
import java.util.List;
import org.upstander.forecast.tree.Binned;
import org.upstander.forecast.tree.FeatureMatrix;
import org.upstander.forecast.tree.Target;

/// The state-years a component learns from, with how much each counts. Immutable and safe to share
/// between threads; samples that differ in weights alone share everything else.
final class OnsetSample {
  private final OnsetDesign design;
  private final double[] outcome;
  private final double[] weight;
  private final List<Integer> states;
  private final Binned table;

  private OnsetSample(
      OnsetDesign design, double[] outcome, double[] weight, List<Integer> states, Binned table) {
    this.design = design;
    this.outcome = outcome;
    this.weight = weight;
    this.states = states;
    this.table = table;
  }

  /// Rows whose outcome is known, each of weight 1.
  static OnsetSample of(OnsetDesign design, List<StateYear> decided) {
    double[] outcome = new double[decided.size()];
    double[] ones = new double[decided.size()];
    double[][] rows = new double[decided.size()][];
    for (int i = 0; i < outcome.length; i++) {
      outcome[i] = decided.get(i).outcomes().withinTwoYears() == Outcome.YES ? 1 : 0;
      ones[i] = 1;
      rows[i] = design.row(decided.get(i));
    }
    var states = decided.stream().map(StateYear::ccode).toList();
    return new OnsetSample(design, outcome, ones, states, Binned.of(FeatureMatrix.ofRows(rows)));
  }

  OnsetSample weighted(double[] weights) {
    return new OnsetSample(design, outcome, weights.clone(), states, table);
  }

  /// The sample without the rows marked.
  OnsetSample without(boolean[] left) {
    double[] weights = weight.clone();
    for (int i = 0; i < weights.length; i++) {
      weights[i] = left[i] ? 0 : weights[i];
    }
    return new OnsetSample(design, outcome, weights, states, table);
  }

  OnsetDesign design() {
    return design;
  }

  int rows() {
    return outcome.length;
  }

  boolean happened(int row) {
    return outcome[row] == 1;
  }

  double weight(int row) {
    return weight[row];
  }

  /// The number of the state of each row.
  List<Integer> states() {
    return states;
  }

  Binned table() {
    return table;
  }

  double[] row(int row) {
    return table.table().row(row);
  }

  Target target() {
    return Target.of(outcome).weighted(weight);
  }

  /// The share of onsets, half an onset added so that it is above 0.
  double rate() {
    double events = 0.5;
    for (int i = 0; i < outcome.length; i++) {
      events += weight[i] * outcome[i];
    }
    return events / (1 + Arrays.stream(weight).sum());
  }
}

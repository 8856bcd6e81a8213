package org.upstander.forecast.onset;

import java.util.ArrayList;
import java.util.List;

/// An ensemble fitted to a history.
public final class FittedEnsemble implements FittedOnset {
  private final OnsetHistory history;
  private final OnsetSample sample;
  private final Margin margin;
  private final Recalibration calibration;
  private final List<OnsetForecast> forecasts;

  FittedEnsemble(
      EnsembleOnset model,
      OnsetHistory history,
      OnsetSample sample,
      Margin margin,
      Recalibration calibration) {
    this.history = history;
    this.sample = sample;
    this.margin = margin;
    this.calibration = calibration;
    this.forecasts = forecasts(spreads(model.replicates()));
  }

  /// The log odds of a row of the history.
  double logOdds(StateYear row) {
    return logOdds(sample.design().row(row));
  }

  private double logOdds(double[] values) {
    return calibration.of(margin.logOdds(values));
  }

  /// The probability for these values of the factors.
  double probability(double[] values) {
    return LogOdds.probability(logOdds(values));
  }

  /// The probability of an onset in the two years after a row of the history.
  double probability(StateYear row) {
    return LogOdds.probability(logOdds(row));
  }

  /// What each factor adds to the log odds, from a level that is the same for every row.
  double[] contributions(StateYear row) {
    double[] added = margin.contributions(sample.design().row(row));
    for (int j = 0; j < added.length; j++) {
      added[j] *= calibration.slope();
    }
    return added;
  }

  OnsetDesign design() {
    return sample.design();
  }

  private List<OnsetSpread> spreads(int replicates) {
    var present = history.present();
    if (replicates == 0) {
      return present.stream().map(row -> OnsetSpread.unknown(probability(row))).toList();
    }
    double[][] rows = present.stream().map(sample.design()::row).toArray(double[][]::new);
    return new StateBootstrap(history.baseYear(), history.decided())
        .spreads(
            replicates,
            rows.length,
            weight -> {
              var again = margin.again(sample.weighted(weight));
              double[] p = new double[rows.length];
              for (int i = 0; i < p.length; i++) {
                p[i] = LogOdds.probability(calibration.of(again.logOdds(rows[i])));
              }
              return p;
            });
  }

  private List<OnsetForecast> forecasts(List<OnsetSpread> spreads) {
    var drivers = new EnsembleDrivers(this);
    var all = new ArrayList<OnsetForecast>();
    for (int i = 0; i < spreads.size(); i++) {
      var row = history.present().get(i);
      double p = probability(row);
      all.add(OnsetForecast.Given.of(row, p, spreads.get(i), drivers.of(row)));
    }
    return List.copyOf(all);
  }

  @Override
  public OnsetHistory history() {
    return history;
  }

  @Override
  public List<OnsetForecast> forecasts() {
    return forecasts;
  }

  /// What has changed since the forecast that the same model made a year before.
  ///
  /// @param before the model fitted to the history of the base year before
  public OnsetChanges since(FittedEnsemble before) {
    return new OnsetChanges(this, before);
  }
}

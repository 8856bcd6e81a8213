package org.upstander.forecast.net;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// N01: under a strong penalty only the predictor that tells most remains.
class N01_FewPredictorsRemain {
  /// Twelve villages: whether it was attacked, how many roadblocks stood around it, its rainfall.
  private static final String VILLAGES =
      """
      attacked  roadblocks  rain
      0         0           31
      0         0           12
      0         1           25
      0         0           40
      0         1           18
      0         2           33
      1         1           22
      1         3           29
      1         2           14
      1         4           37
      1         3           20
      0         0           27
      """;

  @Test
  void roadblocksEnterFirstAndRainComesLate() {
    var path = ElasticNet.HALF.fit(given());
    assertThat(path.equation(0).nonzero()).isZero();
    assertThat(path.equation(1).coefficient(0)).isPositive();
    assertThat(path.equation(1).coefficient(1)).isZero();
    assertThat(path.equation(path.size() - 1).nonzero()).isEqualTo(2);
  }

  @Test
  void withNothingEnteredEveryVillageHasTheShareOfAttacks() {
    assertThat(ElasticNet.HALF.fit(given()).equation(0).probability(4, 37)).isEqualTo(5 / 12.0);
  }

  private static Observations given() {
    var rows =
        VILLAGES.lines().skip(1).map(line -> line.trim().split(" +")).toArray(String[][]::new);
    double[][] columns = new double[2][rows.length];
    double[] outcome = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      outcome[i] = Double.parseDouble(rows[i][0]);
      columns[0][i] = Double.parseDouble(rows[i][1]);
      columns[1][i] = Double.parseDouble(rows[i][2]);
    }
    return Observations.of(columns, outcome);
  }
}

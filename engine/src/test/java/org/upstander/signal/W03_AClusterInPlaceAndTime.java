package org.upstander.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.upstander.signal.scan.PlaceCounts;
import org.upstander.signal.scan.Scan;
import org.upstander.signal.scan.ScanStatistic;
import org.upstander.signal.scan.Significance;
import org.upstander.signal.scan.Window;
import org.upstander.signal.scan.Zones;

/// W03: neighbouring places in which counts have lately risen together are found as one cluster,
/// and a cluster is judged by the best that chance would give anywhere.
class W03_AClusterInPlaceAndTime {
  private static final int SIDE = 5;

  private static Zones squares() {
    double[] x = new double[SIDE * SIDE];
    double[] y = new double[SIDE * SIDE];
    for (int i = 0; i < x.length; i++) {
      x[i] = i % SIDE;
      y[i] = i / SIDE;
    }
    return Zones.nearest(x, y, 5);
  }

  /// One event a place and period is usual; places 6, 7 and 11 have five in the last two periods.
  private static PlaceCounts counts(double raised) {
    double[][] counts = new double[6][SIDE * SIDE];
    double[][] expected = new double[6][SIDE * SIDE];
    for (int t = 0; t < 6; t++) {
      for (int i = 0; i < SIDE * SIDE; i++) {
        expected[t][i] = 1;
        counts[t][i] = t >= 4 && (i == 6 || i == 7 || i == 11) ? raised : 1;
      }
    }
    return PlaceCounts.of(counts, expected);
  }

  @Test
  void theClusterIsThePlacesAndPeriodsThatRose() {
    Zones zones = squares();
    var scan = new Scan(zones, new ScanStatistic.ExpectationPoisson(), 6);

    Window first = scan.windows(counts(5)).getFirst();

    assertThat(first.duration()).isEqualTo(2);
    assertThat(zones.members(first.zone())).contains(6, 7, 11);
    assertThat(Significance.of(scan, counts(5), first.score(), Significance.Trials.of(1)).byRank())
        .isEqualTo(0.001);
  }

  @Test
  void whatIsAsExpectedIsNoCluster() {
    var scan = new Scan(squares(), new ScanStatistic.ExpectationPoisson(), 6);
    Window first = scan.windows(counts(1)).getFirst();

    assertThat(first.score()).isZero();
    assertThat(Significance.of(scan, counts(1), 0, Significance.Trials.of(1)).byRank())
        .isEqualTo(1);
  }

  @Test
  void theSameSeedGivesTheSamePValueOnAnyNumberOfThreads() throws Exception {
    var statistics =
        List.of(
            new ScanStatistic.ExpectationPoisson(),
            new ScanStatistic.PopulationPoisson(),
            new ScanStatistic.NegativeBinomialHotspot(Collections.nCopies(SIDE * SIDE, 0.7)));
    for (ScanStatistic statistic : statistics) {
      var scan = new Scan(squares(), statistic, 4);
      double score = scan.windows(counts(2)).getFirst().score();
      try (var one = new ForkJoinPool(1);
          var four = new ForkJoinPool(4)) {
        var trials = new Significance.Trials(99, 7);
        var alone = one.submit(() -> Significance.of(scan, counts(2), score, trials)).get();
        var together = four.submit(() -> Significance.of(scan, counts(2), score, trials)).get();
        assertThat(alone).isEqualTo(together);
        assertThat(alone.byRank()).isBetween(0.01, 1.0);
        assertThat(alone.byGumbel()).isBetween(0.0, 1.0);
      }
    }
  }
}

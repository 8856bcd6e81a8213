package org.upstander.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.upstander.Shared;
import org.upstander.signal.episode.Episode;
import org.upstander.signal.episode.EpisodeSettings;

/// The simulated outbreaks of the shared folder, on the replicates on which no setting was chosen.
class SimulatedOutbreaksTest {
  private static final int WEEKS = 624;
  private static final int FIRST = 575;

  private record Simulated(double[] counts, boolean[] outbreak) {
    Simulated() {
      this(new double[WEEKS], new boolean[WEEKS]);
    }
  }

  private record Quality(double falseAlarms, double f1) {}

  private static Map<String, Simulated> read(boolean sparse, int after) throws IOException {
    var series = new TreeMap<String, Simulated>();
    var path = Shared.path("detection-benchmark", "series.csv.gz");
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
      reader
          .lines()
          .skip(1)
          .map(line -> line.split(","))
          .filter(
              row -> Integer.parseInt(row[0]) > 42 == sparse && Integer.parseInt(row[1]) > after)
          .forEach(row -> {
            var one = series.computeIfAbsent(row[0] + "," + row[1], _ -> new Simulated());
            int index = Integer.parseInt(row[2]) - 1;
            one.counts[index] = Double.parseDouble(row[3]);
            one.outbreak[index] = Double.parseDouble(row[4]) > 0;
          });
    }
    return series;
  }

  private static Quality quality(Map<String, Simulated> series) {
    var detector = new Episode(EpisodeSettings.DEFAULT);
    var all = List.copyOf(series.values());
    var counts = all.stream().map(s -> CountSeries.of(new Timeline.Indexed(52), s.counts)).toList();
    var findings = detector.detectAll(counts, _ -> FIRST);
    int[][] tally = new int[2][2];
    for (int i = 0; i < all.size(); i++) {
      for (Finding finding : findings.get(i)) {
        assertThat(finding.bound()).isPositive().isFinite();
        tally[all.get(i).outbreak[finding.index()] ? 1 : 0][finding.alarm() ? 1 : 0]++;
      }
    }
    double hits = tally[1][1];
    return new Quality(
        tally[0][1] / (double) (tally[0][0] + tally[0][1]),
        2 * hits / (2 * hits + tally[0][1] + tally[1][0]));
  }

  @Test
  void regularSeries() throws IOException {
    var quality = quality(read(false, 10));

    assertThat(quality.falseAlarms()).isLessThanOrEqualTo(0.01);
    assertThat(quality.f1()).isGreaterThanOrEqualTo(0.52);
  }

  @Test
  void sparseSeries() throws IOException {
    var quality = quality(read(true, 10));

    assertThat(quality.falseAlarms()).isBetween(0.008, 0.012);
    assertThat(quality.f1()).isGreaterThanOrEqualTo(0.52);
  }

  @Test
  void allSparseSeries() throws IOException {
    assertThat(quality(read(true, 0)).falseAlarms()).isBetween(0.008, 0.012);
  }
}

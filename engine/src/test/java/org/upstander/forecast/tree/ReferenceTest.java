package org.upstander.forecast.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Margins after 20 trees, beside those of XGBoost 1.7.4; how they were made is in
/// `reference/boosted_margins.py`.
class ReferenceTest {
  private static final List<String> NAMES;
  private static final double[][] VALUES;

  static {
    try (var in = ReferenceTest.class.getResourceAsStream("/reference/boosted_margins.csv")) {
      var lines =
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .toList();
      NAMES = List.of(lines.getFirst().split(","));
      VALUES =
          lines.stream()
              .skip(1)
              .map(line -> Arrays.stream(line.split(",", -1)))
              .map(f -> f.mapToDouble(ReferenceTest::number).toArray())
              .toArray(double[][]::new);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static double number(String text) {
    return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
  }

  private static double[] column(String name) {
    int at = NAMES.indexOf(name);
    return Arrays.stream(VALUES).mapToDouble(row -> row[at]).toArray();
  }

  private static void agrees(String name, Boosting boosting, double[] outcome) {
    var table = FeatureMatrix.ofColumns(column("a"), column("b"), column("c"), column("d"));
    var fit = boosting.withTrees(20).fit(table, Target.of(outcome));
    assertThat(fit.margins(table)).containsExactly(column(name), within(1e-5));
  }

  @Test
  void events() {
    agrees("logistic", Boosting.of(new Loss.Logistic()), column("happened"));
  }

  @Test
  void eventsUnderMonotoneConstraints() {
    var growth = Growth.DEFAULT.withMonotone(1, -1, 0, 0);
    agrees("monotone", Boosting.of(new Loss.Logistic()).withGrowth(growth), column("happened"));
  }

  @Test
  void amounts() {
    agrees("tweedie", Boosting.of(new Loss.Tweedie(1.5)), column("count"));
  }

  @Test
  void squaredErrorWithAllLimitsOnLeaves() {
    var leaf = LeafRule.DEFAULT.withWeight(5).withLambda(2).withGain(1);
    var growth = Growth.DEFAULT.withDepth(4).withLeaf(leaf);
    agrees("square", Boosting.of(new Loss.SquaredError()).withGrowth(growth), column("count"));
  }
}

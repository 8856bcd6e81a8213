package org.upstander.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.upstander.world.NegativeBinomial;

/// Reference numbers of proper scores (R's scoringRules and scoringutils): draws and quantiles are
/// input, `<id>__expected_discrete.csv` and `<id>__expected_continuous.csv` hold the scores of each
/// row, `<id>__binary.csv` both. Kernel scores are held to the same tolerance.
public final class ScoringFamily implements Family {
  @Override
  public String directory() {
    return "scoring";
  }

  @Override
  public List<Check> check(Path familyDirectory) throws IOException {
    return ReferenceDirectory.check(
        familyDirectory,
        Set.of("discrete_samples.csv", "continuous_samples.csv", "quantiles.csv"),
        Map.of(
            "expected_discrete.csv", ScoringFamily::discrete,
            "expected_continuous.csv", ScoringFamily::continuous,
            "binary.csv", ScoringFamily::binary),
        1e-9);
  }

  /// One row of input, by the name of the score asked of it.
  private interface Row {
    double score(String name);
  }

  private static void discrete(Path directory, String id, Agreement agreement) throws IOException {
    var draws = ReferenceTable.read(directory.resolve(id + "__discrete_samples.csv"));
    var quantiles = ReferenceTable.read(directory.resolve(id + "__quantiles.csv"));
    var expected = ReferenceTable.read(directory.resolve(id + "__expected_discrete.csv"));
    compare(expected, draws.size(), agreement, i -> new Counts(draws, quantiles, i));
  }

  private static void continuous(Path directory, String id, Agreement agreement)
      throws IOException {
    var draws = ReferenceTable.read(directory.resolve(id + "__continuous_samples.csv"));
    var expected = ReferenceTable.read(directory.resolve(id + "__expected_continuous.csv"));
    compare(expected, draws.size(), agreement, i -> new Measures(draws, i));
  }

  private static void binary(Path directory, String id, Agreement agreement) throws IOException {
    var table = ReferenceTable.read(directory.resolve(id + "__binary.csv"));
    compare(table, table.size(), agreement, i -> name -> ofEvents(table, i, name));
  }

  private static void compare(
      ReferenceTable expected, int inputs, Agreement agreement, IntFunction<Row> rows) {
    if (expected.size() != inputs) {
      agreement.fault("expected " + expected.size() + " rows, input has " + inputs);
      return;
    }
    for (int i = 0; i < inputs; i++) {
      Row row = rows.apply(i);
      for (String column : expected.header()) {
        double value = row.score(column);
        agreement.number(column + " of row " + (i + 1), value, expected.number(i, column));
      }
    }
  }

  private static double ofEvents(ReferenceTable table, int row, String name) {
    double p = table.number(row, "p");
    boolean happened = table.number(row, "y") == 1;
    return switch (name) {
      case "row", "y", "p" -> table.number(row, name);
      case "brier" -> BinaryScore.brier(p, happened);
      case "logscore" -> BinaryScore.log(p, happened);
      default -> throw new IllegalArgumentException("unknown column " + name);
    };
  }

  private record Measures(int row, double[] draws, double y) implements Row {
    Measures(ReferenceTable table, int row) {
      this(row, sorted(table, row), table.number(row, "y"));
    }

    @Override
    public double score(String name) {
      return switch (name) {
        case "row" -> row + 1;
        case "crps_edf" -> SampleScore.crps(draws, y);
        case "crps_kde" -> KernelScore.crps(draws, y);
        case "logs_kde" -> KernelScore.log(draws, y);
        case "dss" -> SampleScore.dawidSebastiani(draws, y);
        case "es_univ" -> SampleScore.energy(draws, y);
        case "bias_cont" -> SampleScore.bias(draws, y);
        default -> throw new IllegalArgumentException("unknown column " + name);
      };
    }
  }

  private record Counts(
      ReferenceTable table, ReferenceTable quantiles, int row, double[] draws, double y)
      implements Row {
    Counts(ReferenceTable table, ReferenceTable quantiles, int row) {
      this(table, quantiles, row, sorted(table, row), table.number(row, "y"));
    }

    @Override
    public double score(String name) {
      return switch (name) {
        case "row" -> row + 1;
        case "crps_sample_edf_scoringRules", "crps_sample_scoringutils" ->
            SampleScore.crps(draws, y);
        case "dss_sample" -> SampleScore.dawidSebastiani(draws, y);
        case "ae_median_sample" -> SampleScore.absoluteErrorOfMedian(draws, y);
        case "se_mean_sample" -> SampleScore.squaredErrorOfMean(draws, y);
        case "mad_sample" -> SampleScore.medianDeviation(draws);
        case "bias_sample_discrete" -> SampleScore.biasOfCount(draws, y);
        case "overprediction" -> SampleScore.crpsParts(draws, y).overprediction();
        case "underprediction" -> SampleScore.crpsParts(draws, y).underprediction();
        case "dispersion" -> SampleScore.crpsParts(draws, y).dispersion();
        case "wis", "wis_over", "wis_under", "wis_disp", "bias_quantile", "cov90", "cov50" ->
            ofQuantiles(quantiles, row, name);
        default ->
            ofDistribution(table.number(row, "fmu"), table.number(row, "fsize"), (long) y, name);
      };
    }
  }

  private static double ofDistribution(double mean, double size, long y, String name) {
    return switch (name) {
      case "crps_nbinom_scoringRules", "crps_nbinom_param" ->
          DistributionScore.crps(new NegativeBinomial(mean, size), y);
      case "logs_nbinom_param" -> DistributionScore.log(new NegativeBinomial(mean, size), y);
      case "crps_pois_param" -> DistributionScore.crpsPoisson(mean, y);
      case "logs_pois_param" -> DistributionScore.logPoisson(mean, y);
      case "crps_norm" -> DistributionScore.crpsNormal(mean, Math.sqrt(mean), y);
      default -> throw new IllegalArgumentException("unknown column " + name);
    };
  }

  private static double ofQuantiles(ReferenceTable table, int row, String name) {
    double[] level =
        table.header().stream()
            .filter(h -> h.matches("q[0-9.]+"))
            .mapToDouble(h -> Double.parseDouble(h.substring(1)))
            .toArray();
    double[] value = table.numbersAfter("q", row);
    double y = table.number(row, "y");
    Parts wis = QuantileScore.wisParts(level, value, y);
    return switch (name) {
      case "wis" -> wis.total();
      case "wis_over" -> wis.overprediction();
      case "wis_under" -> wis.underprediction();
      case "wis_disp" -> wis.dispersion();
      case "bias_quantile" -> QuantileScore.bias(level, value, y);
      case "cov90" -> QuantileScore.covers(level, value, 0.9, y) ? 1 : 0;
      case "cov50" -> QuantileScore.covers(level, value, 0.5, y) ? 1 : 0;
      default -> throw new IllegalArgumentException("unknown column " + name);
    };
  }

  private static double[] sorted(ReferenceTable table, int row) {
    double[] draws = table.numbersAfter("s", row);
    Arrays.sort(draws);
    return draws;
  }
}

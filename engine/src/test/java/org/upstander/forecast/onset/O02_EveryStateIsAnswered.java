package org.upstander.forecast.onset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upstander.forecast.onset.OnsetBacktest.Gap;
import org.upstander.forecast.onset.OnsetBacktest.Origins;

/// O02: a state without a forecast is listed with the reason; none is dropped.
class O02_EveryStateIsAnswered {
  private static final OnsetTable WORLD = GivenTable.world(1);

  @Test
  void theElasticNetSaysWhatIsMissing() {
    var model = ElasticNetOnset.DEFAULT.withReplicates(5);
    var result = OnsetBacktest.run(WORLD, new Origins(1997, 1997), model, Map.of());
    assertThat(result.missing())
        .containsExactly(new Gap(1999, 7, "State 7", "no forecast: missing growth"));
    assertThat(result.rows()).hasSize(39);
  }

  @Test
  void theBaselinesNeedNoPredictor() {
    var result = OnsetBacktest.run(WORLD, new Origins(1997, 1997), RateOnset.BASE_RATE, Map.of());
    assertThat(result.missing()).isEmpty();
    assertThat(result.rows()).hasSize(40);
    assertThat(result.rows().stream().map(OnsetBacktest.Row::probability).distinct()).hasSize(1);
    assertThat(result.rows())
        .allSatisfy(row -> assertThat(row.probability()).isBetween(row.low(), row.high()));
  }

  @Test
  void theEnsembleForecastsAllTheSameFromTheLastValueKnown() {
    var model = EnsembleOnset.DEFAULT.withReplicates(0);
    var result = OnsetBacktest.run(WORLD, new Origins(1997, 1997), model, Map.of());
    assertThat(result.missing()).isEmpty();
    assertThat(result.rows()).hasSize(40);
    // State 7 has no growth figure from 1998 on: as if 1997's had been repeated.
    var history = WORLD.knownAt(1999);
    var then = row(history, 7, 1997);
    var design = new OnsetDesign(history);
    assertThat(design.row(row(history, 7, 1999))[2]).isEqualTo(then.values()[2]);
  }

  private static StateYear row(OnsetHistory history, int ccode, int year) {
    return history.rows().stream()
        .filter(r -> r.ccode() == ccode && r.year() == year)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theLastKnownBaselineHasTwoRates() {
    var result = OnsetBacktest.run(WORLD, new Origins(1990, 1990), RateOnset.LAST_KNOWN, Map.of());
    assertThat(result.rows().stream().map(OnsetBacktest.Row::probability).distinct()).hasSize(2);
  }

  @Test
  void aModelNobodyKnowsIsRefusedWithTheNamesThereAre() {
    assertThatThrownBy(() -> OnsetModels.named("oracle"))
        .hasMessage(
            "no model is called oracle; there are base-rate, last-known, elastic-net, logit, boosting,"
                + " forest, upstander");
  }
}

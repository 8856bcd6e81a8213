package org.upstander.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.upstander.response.Story.*;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upstander.forecast.Forecast;
import org.upstander.response.action.Action;
import org.upstander.response.effect.Against;
import org.upstander.response.effect.Effect;
import org.upstander.response.effect.EffectWords;
import org.upstander.response.effect.Expectation;
import org.upstander.response.effect.Outcome;
import org.upstander.response.effect.Span;
import org.upstander.world.Language;

/// Y03: the month after the action had fewer deaths than forecast, and nobody says why.
class Y03_FewerThanForecastTest {
  private static final Action ACTION = action(NATIONAL, "a1 mediation 2031-03-01 2031-03-31 North");
  private static final Span APRIL =
      new Span("deaths", Place.of(999), LocalDate.of(2031, 4, 1), LocalDate.of(2031, 4, 30));

  /// Draws 0, 1, … 100: a tenth of them lies below 10, a tenth above 90.
  private static Expectation forecast(LocalDate issued) {
    double[] draws = IntStream.rangeClosed(0, 100).asDoubleStream().toArray();
    return Expectation.of(APRIL, "forecast-1", issued, Forecast.Draws.of(draws));
  }

  private static Outcome observed(double deaths) {
    return new Outcome(APRIL, deaths, "UCDP candidate events 31.0.4", LocalDate.of(2031, 5, 20));
  }

  @ParameterizedTest
  @CsvSource({"9, FEWER", "10, AS_EXPECTED", "50, AS_EXPECTED", "90, AS_EXPECTED", "91, MORE"})
  void observedAgainstForecast(double deaths, Against against) {
    var effect = Effect.of(ACTION, forecast(LocalDate.of(2031, 2, 28)), observed(deaths));
    assertThat(effect.against()).isEqualTo(against);
  }

  @Test
  void theWordsClaimNoCause() {
    var effect = Effect.of(ACTION, forecast(LocalDate.of(2031, 2, 28)), observed(3));
    assertThat(EffectWords.shipped().of(effect, Language.EN))
        .isEqualTo(
            "Fewer than forecast before the action; this does not show that the action caused it.");
    for (Language language : Language.values()) {
      assertThat(EffectWords.shipped().of(effect, language)).isNotBlank();
    }
  }

  @Test
  void aForecastThatMayKnowOfTheActionIsRefused() {
    var knows = forecast(LocalDate.of(2031, 3, 1));
    assertThatThrownBy(() -> Effect.of(ACTION, knows, observed(3)))
        .isInstanceOf(WrongOrder.class)
        .hasMessageContaining("take one from before");
  }

  @Test
  void theMonthMustBeOver() {
    assertThatThrownBy(() -> new Outcome(APRIL, 3, "UCDP", LocalDate.of(2031, 4, 30)))
        .hasMessageContaining("wait until it is over");
  }

  @Test
  void differentThingsAreNotCompared() {
    var march = new Span("deaths", Place.of(999), LocalDate.of(2031, 3, 1), APRIL.last());
    var outcome = new Outcome(march, 3, "UCDP", LocalDate.of(2031, 5, 20));
    assertThatThrownBy(() -> Effect.of(ACTION, forecast(LocalDate.of(2031, 2, 28)), outcome))
        .hasMessageContaining("count different things");
  }
}

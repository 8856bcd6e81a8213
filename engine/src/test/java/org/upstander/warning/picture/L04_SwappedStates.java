package org.upstander.warning.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.upstander.forecast.outlook.Outlook;
import org.upstander.signal.event.StateSignals;
import org.upstander.warning.rule.Decision;
import org.upstander.warning.rule.Picture;
import org.upstander.world.State;

/// L04: whoever has another state's figures gets its decision; a name changes nothing.
class L04_SwappedStates {
  /// All that is known of one state, which can be said of another.
  private record Life(Outlook outlook, double observed, double p) {
    static Life any(SplittableRandom random) {
      String battles = "12x%d 12x%d".formatted(deaths(random), deaths(random));
      String civilians =
          random.nextInt(4) == 0 ? "24x." : "20x%d 4x%d".formatted(0, deaths(random));
      var structural =
          random.nextBoolean() ? OptionalDouble.of(random.nextDouble(0.1)) : OptionalDouble.empty();
      return new Life(
          Given.outlook(Given.KENYA, battles, civilians, structural),
          3 + random.nextInt(30),
          Math.pow(10, -random.nextDouble(9)));
    }

    private static int deaths(SplittableRandom random) {
      return (int) Math.pow(10, random.nextDouble(3.2)) - 1;
    }

    Outlook of(State state) {
      return new Outlook(
          state,
          outlook.deaths(),
          java.util.Optional.empty(),
          java.util.Optional.empty(),
          outlook.structural());
    }

    StateSignals signals(State state) {
      return Given.signals(
          state, java.time.LocalDate.of(2025, 12, 28), Given.series(state, observed, 3, p));
    }
  }

  private static Rulings world(Life kenya, Life rwanda) {
    return Given.rule(
        Given.with(
            Given.watchlist(kenya.of(Given.KENYA), rwanda.of(Given.RWANDA)),
            kenya.signals(Given.KENYA),
            rwanda.signals(Given.RWANDA)));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void swappedFiguresSwapTheDecisions(long seed) {
    var random = new SplittableRandom(seed);
    var one = Life.any(random);
    var other = Life.any(random);
    var before = world(one, other);
    var after = world(other, one);
    assertThat(said(after.get(Given.RWANDA))).isEqualTo(said(before.get(Given.KENYA)));
    assertThat(said(after.get(Given.KENYA))).isEqualTo(said(before.get(Given.RWANDA)));
    assertThat(after.get(Given.RWANDA).picture().inputs())
        .isEqualTo(before.get(Given.KENYA).picture().inputs());
  }

  /// A decision without the name of the state.
  private static java.util.List<Object> said(Ruling ruling) {
    Decision d = ruling.decision();
    return java.util.List.of(
        d.outcome(), d.reasons(), d.moves(), d.confidence(), d.missing(), d.asOf(), ruling.level());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13, 14})
  void figuresOfOneStateDoNotTouchAnother(long seed) {
    var random = new SplittableRandom(seed);
    var one = Life.any(random);
    var before = world(one, Life.any(random)).get(Given.KENYA);
    var after = world(one, Life.any(random)).get(Given.KENYA);
    var changed = new TreeMap<>(after.picture().inputs());
    // Whether a table of structural conditions was given at all is told of all states.
    changed.put("structural", before.picture().get("structural"));
    assertThat(new Picture(after.picture().situation(), after.picture().asOf(), changed))
        .isEqualTo(before.picture());
  }
}

package org.upstander.forecast.onset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

/// O04: the ensemble says why a probability is what it is, what has changed since a year before,
/// and how sure it is; all of it adds up.
class O04_WhyAndWhatChanged {
  private static final OnsetTable WORLD = GivenTable.world(1);
  private static final EnsembleOnset MODEL = EnsembleOnset.DEFAULT.withReplicates(0);
  private static final FittedEnsemble NOW = MODEL.fit(WORLD.knownAt(1996));

  private static List<OnsetForecast.Given> given(FittedOnset fit) {
    return fit.forecasts().stream()
        .filter(OnsetForecast.Given.class::isInstance)
        .map(OnsetForecast.Given.class::cast)
        .toList();
  }

  @Test
  void pointsAddUpToTheDistanceFromTheAverageState() {
    double logOdds = 0;
    for (var one : given(NOW)) {
      logOdds += LogOdds.of(one.probability()) / 40;
    }
    double typical = LogOdds.probability(logOdds);
    for (var one : given(NOW)) {
      double sum = one.drivers().stream().mapToDouble(Driver::points).sum();
      assertThat(sum).isCloseTo(100 * (one.probability() - typical), within(1e-9));
    }
  }

  @Test
  void everyPartOfTheEnsembleAddsUpByItself() {
    for (String name : List.of("logit", "boosting", "forest")) {
      var fit =
          ((EnsembleOnset) OnsetModels.named(name)).withReplicates(0).fit(WORLD.knownAt(1996));
      var rows = fit.history().present();
      double[] first = fit.contributions(rows.getFirst());
      double[] last = fit.contributions(rows.getLast());
      double gap = 0;
      for (int j = 0; j < first.length; j++) {
        gap += last[j] - first[j];
      }
      assertThat(gap)
          .as(name)
          .isCloseTo(fit.logOdds(rows.getLast()) - fit.logOdds(rows.getFirst()), within(1e-9));
    }
  }

  @Test
  void theChangeSinceLastYearIsChangedInputsAndWhatWasLearned() {
    var before = MODEL.fit(WORLD.knownAt(1995));
    var changes = NOW.since(before);
    for (var one : given(NOW)) {
      var change = changes.find(one.state().ccode()).orElseThrow();
      double inputs = change.inputs().stream().mapToDouble(OnsetChange.Input::points).sum();
      assertThat(inputs + change.learned()).isCloseTo(change.points(), within(1e-9));
      assertThat(change.now()).isEqualTo(one.probability());
    }
    assertThatThrownBy(() -> NOW.since(NOW))
        .hasMessage("the year before 1996 is asked for, was 1996");
  }

  @Test
  void theFirstOfTwoYearsIsNeverLikelierThanBoth() {
    assertThat(WORLD.knownAt(1996).firstYearShare()).isBetween(0.4, 0.7);
    assertThat(WORLD.knownAt(1962).firstYearShare()).isBetween(0.0, 1.0);
  }

  @Test
  void theShareOfListsIsTheShareOfReplicatesAndAddsUpToThirty() {
    var fit = EnsembleOnset.DEFAULT.withReplicates(20).fit(WORLD.knownAt(1996));
    double places = 0;
    for (var one : given(fit)) {
      assertThat(one.probability()).isBetween(one.low(), one.high());
      places += one.spread().topThirty().orElseThrow();
    }
    assertThat(places).isCloseTo(30, within(1e-9));
  }

  @Test
  void threadsDoNotShow() throws Exception {
    try (var one = new ForkJoinPool(1);
        var four = new ForkJoinPool(4)) {
      var history = WORLD.knownAt(1995);
      var model = EnsembleOnset.DEFAULT.withReplicates(8);
      var alone = one.submit(() -> model.fit(history).forecasts().toString()).get();
      var together = four.submit(() -> model.fit(history).forecasts().toString()).get();
      assertThat(together).isEqualTo(alone);
    }
  }

  @Test
  void oneStateWithOnsetsIsNotEnoughToLearnFrom() {
    var table = OnsetTable.builder(List.of("coup"));
    for (int s = 1; s <= 5; s++) {
      for (int t = 1990; t <= 1995; t++) {
        var happened = Outcome.of(s == 1);
        var outcomes = new Outcomes(happened, happened, happened, happened);
        table.add(StateYear.of(s, "State " + s, t, new double[] {s}, outcomes));
      }
    }
    var history = table.build().knownAt(1995);
    assertThatThrownBy(() -> MODEL.fit(history))
        .hasMessage("onsets of at least two states must be known before 1995");
  }
}

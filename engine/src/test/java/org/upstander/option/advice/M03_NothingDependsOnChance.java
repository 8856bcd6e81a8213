package org.upstander.option.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.upstander.option.OptionCatalogue;
import org.upstander.option.Prerequisite;
import org.upstander.option.PreventionOption;
import org.upstander.world.Level;
import org.upstander.world.Phase;
import org.upstander.world.RegionalBody;
import org.upstander.world.Situation;
import org.upstander.world.State;
import org.upstander.world.States;

/// M03: whatever the need, coercion never stands above an equal fit by consent, equals share a
/// rank, and neither order nor scale of the weights matters.
class M03_NothingDependsOnChance {
  private static final long SEED = 20_260_714L;
  private static final int CASES = 300;
  private final OptionCatalogue catalogue = OptionCatalogue.shipped();
  private final Recommender recommender = new Recommender(catalogue, States.world());
  private final Random random = new Random(SEED);

  M03_NothingDependsOnChance() {
    System.out.println("seed " + SEED);
  }

  private Need any() {
    List<State> states = States.world().list();
    State state = states.get(random.nextInt(states.size()));
    var levels = EnumSet.of(Level.values()[random.nextInt(3)]);
    for (Level level : Level.values()) {
      if (random.nextBoolean()) {
        levels.add(level);
      }
    }
    var numbers = new TreeSet<Integer>();
    while (numbers.size() < 1 + random.nextInt(7)) {
      numbers.add(1 + random.nextInt(14));
    }
    // Weights in sixteenths, so that halving them is exact.
    List<FactorWeight> drivers =
        numbers.stream().map(n -> new FactorWeight(n, (1 + random.nextInt(16)) / 16.0)).toList();
    var unmet = EnumSet.noneOf(Prerequisite.class);
    for (Prerequisite each : Prerequisite.values()) {
      if (random.nextInt(3) == 0) {
        unmet.add(each);
      }
    }
    Phase phase = Phase.values()[random.nextInt(4)];
    return new Need(
        Situation.of(state), phase, levels, drivers, new Circumstances(Set.of(), unmet));
  }

  private static Need with(Need need, List<FactorWeight> drivers) {
    return new Need(need.situation(), need.phase(), need.levels(), drivers, need.circumstances());
  }

  @Test
  void coercionNeverStandsAboveAnEqualFitByConsent() {
    for (int i = 0; i < CASES; i++) {
      boolean coercionSeen = false;
      int fit = Integer.MAX_VALUE;
      for (Recommendation each : recommender.rank(any())) {
        assertThat(each.fit().hundredths()).isLessThanOrEqualTo(fit);
        coercionSeen &= each.fit().hundredths() == fit;
        fit = each.fit().hundredths();
        assertThat(coercionSeen && !each.means().coercive()).as(each.option()).isFalse();
        coercionSeen |= each.means().coercive();
      }
    }
  }

  @Test
  void equalsShareARankAndTheNextCountsThemAll() {
    for (int i = 0; i < CASES; i++) {
      List<Recommendation> ranked = recommender.rank(any());
      for (Recommendation each : ranked) {
        long better =
            ranked.stream().filter(r -> Recommendation.ORDER.compare(r, each) < 0).count();
        assertThat(each.rank()).as(each.option()).isEqualTo((int) better + 1);
      }
    }
  }

  @Test
  void theOrderOfWeightsAndOfTheCatalogueChangesNothing() {
    var shuffled = new ArrayList<PreventionOption>(catalogue.list());
    Collections.shuffle(shuffled, random);
    var other =
        new Recommender(new OptionCatalogue(shuffled, catalogue.oppositions()), States.world());
    for (int i = 0; i < CASES; i++) {
      Need need = any();
      var turned = new ArrayList<FactorWeight>(need.drivers());
      Collections.shuffle(turned, random);
      assertThat(other.rank(with(need, turned))).isEqualTo(recommender.rank(need));
    }
  }

  @Test
  void theSameProfileAtHalfStrengthAsksForTheSame() {
    for (int i = 0; i < CASES; i++) {
      Need need = any();
      List<FactorWeight> half =
          need.drivers().stream().map(d -> new FactorWeight(d.factor(), d.weight() / 2)).toList();
      assertThat(recommender.rank(with(need, half)))
          .extracting(Recommendation::option)
          .isEqualTo(recommender.rank(need).stream().map(Recommendation::option).toList());
    }
  }

  @Test
  void aFactorThatDrivesMoreNeverMakesItsOptionsFitLess() {
    for (int i = 0; i < CASES; i++) {
      List<FactorWeight> drivers = any().drivers();
      double largest = drivers.stream().mapToDouble(FactorWeight::weight).max().orElseThrow();
      FactorWeight some = drivers.get(random.nextInt(drivers.size()));
      var raised = new ArrayList<>(drivers);
      raised.set(drivers.indexOf(some), new FactorWeight(some.factor(), largest));
      for (PreventionOption option : catalogue.list()) {
        Set<Integer> factors = option.use().factors();
        if (factors.contains(some.factor())) {
          assertThat(Fit.of(raised, factors).value())
              .isGreaterThanOrEqualTo(Fit.of(drivers, factors).value() - 1e-12);
        }
      }
    }
  }

  @Test
  void statesOfTheSameOrganisationsGetTheSame() {
    var byBodies = new HashMap<Set<RegionalBody>, List<String>>();
    Need need = any();
    for (State state : States.world().list()) {
      var ranked =
          recommender.rank(
              new Need(
                  Situation.of(state),
                  need.phase(),
                  EnumSet.allOf(Level.class),
                  need.drivers(),
                  Circumstances.UNKNOWN));
      List<String> options = ranked.stream().map(Recommendation::option).toList();
      var before = byBodies.putIfAbsent(state.bodies(), options);
      assertThat(options).isEqualTo(before == null ? options : before);
    }
  }
}

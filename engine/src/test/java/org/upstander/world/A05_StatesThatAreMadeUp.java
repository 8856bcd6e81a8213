package org.upstander.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A05: a region to practise on, which nobody can take for part of the world.
class A05_StatesThatAreMadeUp {
  private final States world = States.world();
  private final States exercise = States.exercise();

  @Test
  void fourStatesThatSayWhatTheyAre() {
    assertThat(exercise.list())
        .extracting(State::code, State::name)
        .containsExactly(
            tuple(9001, "Exercise State A"),
            tuple(9002, "Exercise State B"),
            tuple(9003, "Exercise State C"),
            tuple(9004, "Exercise State D"));
    var names = new ArrayList<String>();
    for (State state : exercise.list()) {
      assertThat(state.iso2()).isEmpty();
      assertThat(state.iso3()).isEmpty();
      assertThat(state.m49()).isEmpty();
      assertThat(state.unMember()).isEmpty();
      assertThat(exercise.neighbours(state)).isEmpty();
      List.of(Language.values()).forEach(language -> names.add(state.name(language)));
    }
    assertThat(names).doesNotHaveDuplicates().hasSize(24);
  }

  @Test
  void nothingIsOfBothKinds() {
    assertThat(exercise.members(RegionalBody.EXERCISE)).isEqualTo(exercise.list());
    for (State real : world.list()) {
      assertThat(States.madeUp(real.code())).isFalse();
      assertThat(exercise.find(real.code())).isEmpty();
      assertThat(real.bodies()).doesNotContain(RegionalBody.EXERCISE);
      assertThat(real.region()).isNotEqualTo(Region.MADE_UP);
      assertThat(real.code()).as("no real code has four digits").isLessThan(1000);
    }
    for (State madeUp : exercise.list()) {
      assertThat(States.madeUp(madeUp.code())).isTrue();
      assertThat(world.find(madeUp.code())).isEmpty();
      assertThat(madeUp.bodies()).containsExactly(RegionalBody.EXERCISE);
    }
  }
}

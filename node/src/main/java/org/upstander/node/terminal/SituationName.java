package org.upstander.node.terminal;

import org.upstander.world.Language;
import org.upstander.world.Situation;
import org.upstander.world.State;
import org.upstander.world.States;

/// How a situation is called, and how it is typed.
public final class SituationName {
  private SituationName() {}

  /// Such as `Sudan` or `Sudan, darfur`.
  public static String of(Situation situation, Language language) {
    String state =
        States.anywhere(situation.state())
            .map(s -> s.name(language))
            .orElse(Integer.toString(situation.state()));
    return situation.part().isEmpty() ? state : state + ", " + situation.part();
  }

  /// Such as `SDN` or `SDN/darfur`: what a [SituationArgument] understands.
  public static String typed(Situation situation) {
    String state =
        States.anywhere(situation.state())
            .flatMap(State::iso3)
            .orElse(Integer.toString(situation.state()));
    return situation.part().isEmpty() ? state : state + "/" + situation.part();
  }
}

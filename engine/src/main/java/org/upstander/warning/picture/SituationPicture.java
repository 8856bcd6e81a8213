package org.upstander.warning.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.upstander.warning.rule.FactorShare;
import org.upstander.warning.rule.Input;
import org.upstander.warning.rule.Picture;
import org.upstander.world.Situation;

/// The picture of a situation that has a file: that of its state, with what was judged in the file.
///
/// A part of a state has no figures of its own. What is counted there is at most what is counted in
/// the state, so each figure of the state becomes an upper bound: nothing of it raises the level of
/// a part, and all of it shows in the level in the worst case.
public final class SituationPicture {
  /// No count of people is higher than this: more than live on Earth. It stands for "not bounded",
  /// which cannot be written down, and changes no rule.
  private static final double EVERYBODY = 1e10;

  private static final String OF_STATE =
      "figures are of the whole state; how much of it is here is not known";

  private SituationPicture() {}

  /// @param state the picture of the whole state
  /// @param judged what was found of the risk factors of this situation; empty if nobody judged
  /// @param lastJudged the latest day that a judgement is about
  public static Picture of(
      Situation situation,
      Picture state,
      List<FactorShare> judged,
      Optional<LocalDate> lastJudged) {
    boolean part = !situation.part().isEmpty();
    var inputs = new TreeMap<String, Input>();
    state.inputs().forEach((measure, input) -> inputs.put(measure, input(input, part)));
    inputs.putAll(FactorShare.inputs(judged));
    var asOf = lastJudged.filter(day -> day.isAfter(state.asOf())).orElse(state.asOf());
    return new Picture(situation, asOf, inputs);
  }

  /// Whether the level of a situation says something. Of a part of a state only a rule that holds
  /// says anything: no deaths are recorded of it by itself.
  public static boolean grounded(Ruling ruling) {
    boolean part = !ruling.picture().situation().part().isEmpty();
    return part ? !ruling.decision().reasons().fired().isEmpty() : ruling.grounded();
  }

  private static Input input(Input input, boolean part) {
    return switch (input) {
      case Input.Known(double value) when part -> new Input.Between(0, value, 1, OF_STATE);
      case Input.Between(_, double high, double agreement, String reason) when part ->
          new Input.Between(0, finite(high), agreement, OF_STATE + "; " + reason);
      case Input.Between(double low, double high, double agreement, String reason) ->
          new Input.Between(low, finite(high), agreement, reason);
      case Input.Known _, Input.Missing _, Input.NotAsked _ -> input;
    };
  }

  private static double finite(double high) {
    return Math.min(high, EVERYBODY);
  }
}

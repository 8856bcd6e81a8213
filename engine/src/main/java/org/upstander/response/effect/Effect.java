package org.upstander.response.effect;

import org.upstander.response.WrongOrder;
import org.upstander.response.action.Action;

/// What was observed after an action began, against the forecast made before it did.
///
/// The difference is not the work of the action alone, nor shown to be its work at all: other
/// things happened too, the forecast may have been wrong, and actions are taken where things are at
/// their worst and would often have turned by themselves. So [EffectWords] say only how the two
/// numbers lie.
///
/// @param action the id of the action
/// @param before the forecast
/// @param after what was observed
public record Effect(String action, Expectation before, Outcome after) {
  public Effect {
    if (!before.span().equals(after.span())) {
      throw new IllegalArgumentException(
          "forecast and observation count different things: %s; %s"
              .formatted(before.span(), after.span()));
    }
  }

  /// Compares what was observed with what was forecast.
  ///
  /// @throws WrongOrder if the forecast was issued on the first day of the action or later, or what
  ///   it is about had begun before the action
  public static Effect of(Action action, Expectation before, Outcome after) {
    if (!before.issued().isBefore(action.begins())) {
      throw new WrongOrder(
          "the forecast of %s may know of action %s, which began on %s: take one from before"
              .formatted(before.issued(), action.id(), action.begins()));
    }
    if (before.span().first().isBefore(action.begins())) {
      throw new WrongOrder(
          "action %s began on %s, after the time counted from %s: count from a later day"
              .formatted(action.id(), action.begins(), before.span().first()));
    }
    if (!before.span().place().meets(action.place())) {
      throw new WrongOrder(
          "action %s was in %s, what is counted in %s"
              .formatted(action.id(), action.place(), before.span().place()));
    }
    return new Effect(action.id(), before, after);
  }

  /// How the observation lies to the forecast.
  public Against against() {
    if (after.observed() < before.low()) {
      return Against.FEWER;
    }
    return after.observed() > before.high() ? Against.MORE : Against.AS_EXPECTED;
  }
}

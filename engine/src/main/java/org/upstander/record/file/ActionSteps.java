package org.upstander.record.file;

import org.upstander.record.body.ActionBody;
import org.upstander.response.Place;
import org.upstander.response.Reasons;
import org.upstander.response.WrongOrder;
import org.upstander.response.action.Action;
import org.upstander.response.action.Step;
import org.upstander.response.effect.Effect;
import org.upstander.response.effect.Expectation;
import org.upstander.response.effect.Outcome;
import org.upstander.response.effect.Span;
import org.upstander.world.Situation;

/// Bodies about actions as the plans, steps and effects that the rules of `response` know.
final class ActionSteps {
  private ActionSteps() {}

  static Action action(Line line, String warning, ActionBody.Planned planned) {
    return new Action(
        line.id(),
        warning,
        planned.option(),
        line.office(),
        planned.place(),
        planned.begins(),
        planned.due());
  }

  /// The id of the action that a body is about.
  static String action(ActionBody body) {
    return switch (body) {
      case ActionBody.Planned _ -> throw new IllegalArgumentException("a plan has no id yet");
      case ActionBody.Started(var action) -> action;
      case ActionBody.Postponed(var action, _, _) -> action;
      case ActionBody.Done(var action, _) -> action;
      case ActionBody.Stopped(var action, _) -> action;
      case ActionBody.Observed observed -> observed.action();
    };
  }

  static Step step(Line line, String id, ActionBody body) {
    var submission = line.submission();
    return switch (body) {
      case ActionBody.Started _ -> new Step.Started(submission, id);
      case ActionBody.Postponed(_, var due, var reasons) ->
          new Step.Postponed(submission, id, due, new Reasons(reasons));
      case ActionBody.Done(_, var result) -> new Step.Done(submission, id, result);
      case ActionBody.Stopped(_, var reasons) ->
          new Step.Stopped(submission, id, new Reasons(reasons));
      case ActionBody.Planned _, ActionBody.Observed _ ->
          throw new IllegalArgumentException("this is no step of an action");
    };
  }

  static Effect effect(
      Situation situation, Action action, ActionBody.Observed observed, Levels levels) {
    var forecast =
        levels
            .findForecast(observed.forecast())
            .orElseThrow(() ->
                new WrongOrder(
                    "no forecast %s is on record for %s: publish it before the action begins"
                        .formatted(observed.forecast(), situation)));
    var count =
        forecast.counts().stream()
            .filter(c -> c.measure().equals(observed.measure()))
            .filter(c -> c.first().equals(observed.first()) && c.last().equals(observed.last()))
            .findFirst()
            .orElseThrow(() ->
                new WrongOrder(
                    "the forecast %s counts no %s from %s to %s"
                        .formatted(
                            observed.forecast(),
                            observed.measure(),
                            observed.first(),
                            observed.last())));
    var span = new Span(count.measure(), Place.of(situation.state()), count.first(), count.last());
    var before =
        new Expectation(
            span,
            observed.forecast(),
            forecast.month().atEndOfMonth(),
            count.low(),
            count.middle(),
            count.high());
    var seen = observed.seen();
    return Effect.of(action, before, new Outcome(span, seen.count(), seen.source(), seen.known()));
  }
}

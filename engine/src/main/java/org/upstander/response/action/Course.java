package org.upstander.response.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.upstander.response.Submission;
import org.upstander.response.WrongOrder;

/// An action and all its steps in the order of the record.
///
/// @param action what was planned
/// @param steps what happened since, oldest first
/// @param standing where it stands after them
/// @param due the day by which it is to be done, after all postponements
public record Course(Action action, List<Step> steps, Standing standing, LocalDate due) {
  public Course {
    steps = List.copyOf(steps);
  }

  /// An action just planned.
  public static Course of(Action action) {
    return new Course(action, List.of(), Standing.PLANNED, action.due());
  }

  /// An action after the steps on record for it.
  ///
  /// @throws WrongOrder at the first step that does not follow
  public static Course of(Action action, List<Step> steps) {
    var course = of(action);
    for (Step step : steps) {
      course = course.with(step);
    }
    return course;
  }

  /// The course after one more step. The same step handed in again changes nothing.
  ///
  /// @throws WrongOrder if the step does not follow, belongs to another action, or its id stands
  ///   for something else
  public Course with(Step step) {
    if (!step.action().equals(action.id())) {
      throw new WrongOrder(
          "this step belongs to action %s, not %s".formatted(step.action(), action.id()));
    }
    String id = step.submission().id();
    for (Step earlier : steps) {
      if (earlier.submission().id().equals(id)) {
        if (at(earlier, step.submission()).equals(step)) {
          return this;
        }
        throw new WrongOrder(
            "the id %s already stands for another step of action %s: use a new id"
                .formatted(id, action.id()));
      }
    }
    return follow(step);
  }

  private Course follow(Step step) {
    if (standing.ended()) {
      throw new WrongOrder(
          "action %s is %s and takes no more steps: plan a new one"
              .formatted(action.id(), standing == Standing.DONE ? "done" : "stopped"));
    }
    return switch (step) {
      case Step.Started _ when standing == Standing.STARTED ->
          throw new WrongOrder(
              "action %s has started already: postpone, end or stop it".formatted(action.id()));
      case Step.Started _ -> after(step, Standing.STARTED, due);
      case Step.Postponed(_, _, var day, _) when day.isBefore(action.begins()) ->
          throw new WrongOrder(
              "action %s begins on %s and cannot be due on %s"
                  .formatted(action.id(), action.begins(), day));
      case Step.Postponed(_, _, var day, _) -> after(step, standing, day);
      case Step.Done _ when standing == Standing.PLANNED ->
          throw new WrongOrder(
              "action %s has not started: hand in its start first".formatted(action.id()));
      case Step.Done _ -> after(step, Standing.DONE, due);
      case Step.Stopped _ -> after(step, Standing.STOPPED, due);
    };
  }

  private Course after(Step step, Standing next, LocalDate day) {
    var more = new ArrayList<>(steps);
    more.add(step);
    return new Course(action, more, next, day);
  }

  private static Step at(Step step, Submission submission) {
    return switch (step) {
      case Step.Started(_, var action) -> new Step.Started(submission, action);
      case Step.Postponed(_, var action, var due, var reasons) ->
          new Step.Postponed(submission, action, due, reasons);
      case Step.Done(_, var action, var result) -> new Step.Done(submission, action, result);
      case Step.Stopped(_, var action, var reasons) ->
          new Step.Stopped(submission, action, reasons);
    };
  }

  /// Whether it has not ended although its due day is over.
  public boolean late(LocalDate day) {
    return !standing.ended() && day.isAfter(due);
  }
}

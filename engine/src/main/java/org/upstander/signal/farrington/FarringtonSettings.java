package org.upstander.signal.farrington;

import java.util.OptionalDouble;
import org.upstander.signal.Step;
import org.upstander.signal.Timeline;

/// What Farrington's algorithm compares with, by which model, and when it raises an alarm.
///
/// @param history the counts compared with
/// @param model what is fitted to them
/// @param rule when an alarm is raised
public record FarringtonSettings(History history, Model model, Rule rule) {

  /// Weekly counts: five years, ten seasons, one false alarm in a hundred weeks.
  public static final FarringtonSettings DEFAULT =
      new FarringtonSettings(
          new History(5, 3, 10, 26),
          new Model(OptionalDouble.of(1), OptionalDouble.of(2.58)),
          new Rule(BoundMethod.PLUG_IN, 0.01, 0, 4));

  /// Which counts are the baseline.
  ///
  /// @param years how many years back, at least 1
  /// @param halfWindow how many steps before and after the same date of an earlier year are of the
  ///   same season, at least 0
  /// @param seasons into how many seasons the year is cut; with 1 only the windows are used
  /// @param leftOut how many of the latest steps are left out, so that an outbreak that has begun
  ///   is not its own baseline
  public record History(int years, int halfWindow, int seasons, int leftOut) {
    public History {
      if (years < 1 || halfWindow < 0 || seasons < 1 || leftOut < 0) {
        throw new IllegalArgumentException(
            "a baseline needs years >= 1, half window >= 0, seasons >= 1 and left out >= 0, had %d, %d, %d, %d"
                .formatted(years, halfWindow, seasons, leftOut));
      }
    }
  }

  /// What is fitted.
  ///
  /// @param trend a trend is kept if its p-value is below this, there are three years, and it does
  ///   not lead above every count of the baseline; empty for none
  /// @param doubt counts whose standardised residual is above this weigh less; empty if all weigh
  ///   the same
  public record Model(OptionalDouble trend, OptionalDouble doubt) {}

  /// When an alarm is raised.
  ///
  /// @param alpha the probability above the bound if nothing has changed, above 0 and below 1
  /// @param enough no alarm with fewer events than this
  /// @param within in so many steps, this one included
  public record Rule(BoundMethod method, double alpha, double enough, int within) {
    public Rule {
      if (!(alpha > 0 && alpha < 1) || within < 1) {
        throw new IllegalArgumentException(
            "alpha must be between 0 and 1, the span for enough events at least 1; were %s, %d"
                .formatted(alpha, within));
      }
    }
  }

  /// Settings that suit the steps of a timeline, with one false alarm in 1 / `alpha` steps.
  public static FarringtonSettings of(Timeline timeline, double alpha) {
    var rule = DEFAULT.rule();
    var to = new Rule(rule.method(), alpha, rule.enough(), rule.within());
    return new FarringtonSettings(history(timeline), DEFAULT.model(), to);
  }

  private static History history(Timeline timeline) {
    boolean daily = timeline instanceof Timeline.Dated(var _, Step step) && step == Step.DAY;
    if (daily) {
      return new History(5, 10, 10, 182);
    }
    return timeline.perYear() > 12 ? DEFAULT.history() : new History(5, 1, 4, 3);
  }
}

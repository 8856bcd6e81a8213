package org.upstander.signal.episode;

import java.util.ArrayList;
import java.util.List;

/// The courses that an episode may take, and the odds that one is under way.
///
/// A course says how much of an episode falls on each of the last four steps. Some run on through
/// the step judged; those that are over already count against it, so that an alarm ends when the
/// episode does.
final class Courses {
  /// How many steps speak: the one judged and those before it.
  static final int SPAN = 4;

  private static final int NONE = -1;

  private static final List<Course> ALL = all();

  /// One way in which the last steps may have come about.
  ///
  /// @param excess which excess falls on each step of the span, the step judged last
  private record Course(double weight, int[] excess, int age) {}

  private final double[] soFar = new double[ALL.size()];

  /// The courses after the earlier steps of the span.
  ///
  /// @param earlier the ratios of likelihoods of each earlier step, the latest last; an empty array
  ///   where the count is missing, which then says nothing
  Courses(double[][] earlier) {
    for (int c = 0; c < soFar.length; c++) {
      Course course = ALL.get(c);
      double product = course.weight;
      for (int i = 0; i < SPAN - 1; i++) {
        boolean speaks = course.excess[i] != NONE && earlier[i].length > 0;
        product *= speaks ? earlier[i][course.excess[i]] : 1;
      }
      soFar[c] = product;
    }
  }

  private static List<Course> all() {
    var list = new ArrayList<Course>();
    for (int size = 0; size < Excess.ALL_SIZES; size++) {
      for (Shape shape : Shape.ALL) {
        add(list, shape, size);
      }
    }
    return List.copyOf(list);
  }

  /// The episode may have begun up to a span ago, or have ended within it.
  private static void add(List<Course> list, Shape shape, int size) {
    for (int age = 0; age < shape.length() + 2; age++) {
      int[] excess = new int[SPAN];
      for (int back = 0; back < SPAN; back++) {
        int at = age - back;
        boolean within = at >= 0 && at < shape.length();
        excess[SPAN - 1 - back] = within ? shape.excess(size, at) : NONE;
      }
      list.add(new Course(Excess.starts(shape, size), excess, age));
    }
  }

  /// The logarithm of the odds that an episode is under way.
  ///
  /// @param now the ratios of likelihoods of the step judged
  /// @param quiet the probability that an excess shows in no event
  double logOdds(double[] now, double[] quiet) {
    double under = 0;
    double over = 1;
    for (int c = 0; c < soFar.length; c++) {
      int excess = ALL.get(c).excess[SPAN - 1];
      if (excess == NONE) {
        over += soFar[c];
      } else {
        under += soFar[c] * now[excess] * (1 - quiet[excess]);
        over += soFar[c] * quiet[excess];
      }
    }
    return StrictMath.log(under) - StrictMath.log(over);
  }

  /// How many steps the likeliest course under way has lasted, the step judged included: 1 to 4.
  int steps(double[] now, double[] quiet) {
    double[] byAge = new double[SPAN + 2];
    for (int c = 0; c < soFar.length; c++) {
      int excess = ALL.get(c).excess[SPAN - 1];
      if (excess != NONE) {
        byAge[ALL.get(c).age] += soFar[c] * now[excess] * (1 - quiet[excess]);
      }
    }
    int best = 0;
    for (int age = 1; age < SPAN; age++) {
      best = byAge[age] > byAge[best] ? age : best;
    }
    return best + 1;
  }
}

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

  private static final List<Course> ALL = all();

  // The same by course, in arrays: most of the time of the simulation is spent on them.
  private static final double[] STARTS = ALL.stream().mapToDouble(Course::starts).toArray();
  private static final int[] FIRST = excess(0);
  private static final int[] SECOND = excess(1);
  private static final int[] THIRD = excess(2);
  private static final int[] NOW = excess(SPAN - 1);

  /// One way in which the last steps may have come about.
  ///
  /// @param starts how often an episode begins that takes it
  /// @param excess which excess falls on each step of the span, the step judged last
  private record Course(double starts, int[] excess, int age) {}

  private final double[] soFar = new double[STARTS.length];

  /// The courses after the earlier steps of the span, summed by their excess on the step judged;
  /// last those that are over.
  private final double[] byExcess = new double[Excess.ALL + 1];

  /// @param earlier the ratios of likelihoods of each earlier step, the latest last; those of
  ///   [Excess#SILENT] where the count is missing
  Courses(double[][] earlier) {
    for (int c = 0; c < soFar.length; c++) {
      soFar[c] = STARTS[c] * earlier[0][FIRST[c]] * earlier[1][SECOND[c]] * earlier[2][THIRD[c]];
      byExcess[NOW[c]] += soFar[c];
    }
  }

  private static int[] excess(int step) {
    return ALL.stream().mapToInt(course -> course.excess[step]).toArray();
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
        excess[SPAN - 1 - back] = within ? shape.excess(size, at) : Excess.NONE;
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
    double against = 1 + byExcess[Excess.NONE];
    for (int i = 0; i < Excess.ALL; i++) {
      under += byExcess[i] * now[i] * (1 - quiet[i]);
      against += byExcess[i] * quiet[i];
    }
    return StrictMath.log(under / against);
  }

  /// How many steps the likeliest course under way has lasted, the step judged included: 1 to 4.
  int steps(double[] now, double[] quiet) {
    double[] byAge = new double[SPAN + 2];
    for (int c = 0; c < soFar.length; c++) {
      if (NOW[c] != Excess.NONE) {
        byAge[ALL.get(c).age] += soFar[c] * now[NOW[c]] * (1 - quiet[NOW[c]]);
      }
    }
    int best = 0;
    for (int age = 1; age < SPAN; age++) {
      best = byAge[age] > byAge[best] ? age : best;
    }
    return best + 1;
  }
}

package org.upstander.forecast.deaths;

import java.util.Arrays;
import java.util.List;

/// The past looks of all places that had deaths, the oldest origin first. Immutable and safe to
/// share between threads.
///
/// Ordered by origin, the looks whose futures are known a given number of months ahead are simply
/// the first so many.
final class Library {
  private final int[] course;
  private final int[] origin;
  private final double[] look;

  private Library(int[] course, int[] origin, double[] look) {
    this.course = course;
    this.origin = origin;
    this.look = look;
  }

  /// The looks of `courses` from the origin `first` on that had seen deaths, or that had not.
  static Library of(List<Course> courses, int first, boolean peaceful) {
    int months = courses.isEmpty() ? 0 : courses.getFirst().months();
    int most = Math.max(0, months - first) * courses.size();
    int[] course = new int[most];
    int[] origin = new int[most];
    int n = 0;
    for (int o = first; o < months; o++) {
      for (int c = 0; c < courses.size(); c++) {
        Course past = courses.get(c);
        if (past.alive(o) && past.peaceful(o) == peaceful) {
          course[n] = c;
          origin[n++] = o;
        }
      }
    }
    double[] look = new double[n * Course.FEATURES];
    for (int row = 0; row < n; row++) {
      for (int k = 0; k < Course.FEATURES; k++) {
        look[row * Course.FEATURES + k] = courses.get(course[row]).look(origin[row], k);
      }
    }
    return new Library(Arrays.copyOf(course, n), Arrays.copyOf(origin, n), look);
  }

  int course(int row) {
    return course[row];
  }

  int origin(int row) {
    return origin[row];
  }

  /// How many rows have an origin up to `last`.
  int upTo(int last) {
    int at = Arrays.binarySearch(origin, last + 1);
    if (at < 0) {
      return -at - 1;
    }
    while (at > 0 && origin[at - 1] == last + 1) {
      at--;
    }
    return at;
  }

  /// The squared distance of every row's look from that of `target` at `from`.
  double[] distances(Course target, int from) {
    double[] distance = new double[origin.length];
    double[] at = new double[Course.FEATURES];
    for (int k = 0; k < at.length; k++) {
      at[k] = target.look(from, k);
    }
    for (int row = 0; row < distance.length; row++) {
      double sum = 0;
      for (int k = 0; k < at.length; k++) {
        double gap = look[row * at.length + k] - at[k];
        sum += gap * gap;
      }
      distance[row] = sum;
    }
    return distance;
  }
}

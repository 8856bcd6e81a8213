package org.upstander.forecast.deaths;

import java.util.List;
import java.util.SplittableRandom;

/// What became of similar courses: the futures that followed the past looks nearest to a present
/// one. Immutable and safe to share between threads.
///
/// An analogue's future is moved to the level of the present course:
///
/// ```
/// y' = (1 + y) · exp(level(here, now) - level(there, then)) - 1,   y' = 0 where y = 0
/// y' ≤ max(y, cap · worst month here in ten years)
/// ```
///
/// Source of the idea: Lorenz, E. N. (1969), "Atmospheric predictability as revealed by naturally
/// occurring analogues", *Journal of the Atmospheric Sciences* 26(4), 636–646.
final class Analogues {
  /// With fewer analogues than this there is too little to learn from.
  private static final int FEWEST = 100;

  /// So that the last analogue, and all if they look the same, keep some weight.
  private static final double LEAST = 1e-6;

  private final List<Course> courses;
  private final Library library;
  private final AnalogueSettings settings;
  private final int origin;

  /// @param courses of all places, over the same months
  /// @param first the first origin from which the past had a look
  Analogues(List<Course> courses, int first, AnalogueSettings settings) {
    this.courses = courses;
    this.library = Library.of(courses, first, false);
    this.settings = settings;
    this.origin = courses.isEmpty() ? 0 : courses.getFirst().months();
  }

  /// The search for analogues of `target`.
  Search search(Course target) {
    return new Search(target, library.distances(target, origin));
  }

  /// Analogues of one course. Not safe to share between threads.
  final class Search {
    private final Course target;
    private final double[] distance;
    private final double bound;
    private int[] row = {};
    private double[] weight = {};
    private double[] ratio = {};

    private Search(Course target, double[] distance) {
      this.target = target;
      this.distance = distance;
      this.bound = settings.cap() * target.most(origin);
    }

    /// Chooses among the courses whose future is known `reach` months ahead.
    ///
    /// @return whether there are enough of them
    boolean choose(int reach) {
      int rows = library.upTo(origin - reach);
      if (rows < FEWEST) {
        return false;
      }
      double edge = Smallest.of(distance, rows, Math.min(settings.nearest(), rows));
      int n = 0;
      for (int r = 0; r < rows; r++) {
        n += distance[r] <= edge ? 1 : 0;
      }
      row = new int[n];
      weight = new double[n];
      ratio = new double[n];
      n = 0;
      for (int r = 0; r < rows; r++) {
        if (distance[r] <= edge) {
          take(n++, r, edge);
        }
      }
      return true;
    }

    private void take(int n, int r, double edge) {
      Course there = courses.get(library.course(r));
      int then = library.origin(r);
      double near = edge == 0 ? 1 : 1 - Math.sqrt(distance[r] / edge);
      row[n] = r;
      weight[n] =
          (near + LEAST) * settings.weight(origin - then) * (there == target ? settings.own() : 1);
      ratio[n] = StrictMath.exp(target.level(origin) - there.level(then));
    }

    /// What followed, `lead` months on, each count multiplied by `ebb`.
    Spectrum.Builder futures(int lead, double ebb) {
      var futures = new Spectrum.Builder();
      for (int n = 0; n < row.length; n++) {
        double y = moved(n, lead);
        if (!Double.isNaN(y)) {
          futures.add(ebb * y, weight[n]);
        }
      }
      return futures;
    }

    /// Whole futures of analogues, drawn as often as they weigh, by lead and draw; a month without
    /// data counts as one without deaths.
    double[][] trajectories(int leads, int draws, SplittableRandom random) {
      int[] pick = picks(draws, random);
      double[][] found = new double[leads][draws];
      for (int lead = 1; lead <= leads; lead++) {
        for (int i = 0; i < draws; i++) {
          double y = moved(pick[i], lead);
          found[lead - 1][i] = Double.isNaN(y) ? 0 : y;
        }
      }
      return found;
    }

    private int[] picks(int draws, SplittableRandom random) {
      double total = 0;
      for (double w : weight) {
        total += w;
      }
      int[] place = Futures.shuffled(draws, random);
      int[] pick = new int[draws];
      double u = random.nextDouble();
      double reached = weight[0];
      int at = 0;
      for (int i = 0; i < draws; i++) {
        while (at < weight.length - 1 && reached < (i + u) / draws * total) {
          reached += weight[++at];
        }
        pick[place[i]] = at;
      }
      return pick;
    }

    /// The count of analogue `n`, `lead` months on, at the level of the target.
    private double moved(int n, int lead) {
      int r = row[n];
      double y = courses.get(library.course(r)).deaths(library.origin(r) + lead - 1);
      return y > 0 ? Math.clamp((1 + y) * ratio[n] - 1, 0, Math.max(y, bound)) : y;
    }
  }
}

package org.upstander.forecast.deaths;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Joins what followed similar courses with a place's own past, month by month. Immutable and safe
/// to share between threads.
final class Mixture {
  /// Leads up to the same one of these share their analogues; beyond the last, every twelve do.
  private static final int[] REACHES = {3, 6, 9, 12, 18, 24, 36};

  private final PoolSettings settings;
  private final Analogues analogues;
  private final Peace peace;
  private final int origin;

  Mixture(PoolSettings settings, Analogues analogues, Peace peace, int origin) {
    this.settings = settings;
    this.analogues = analogues;
    this.peace = peace;
    this.origin = origin;
  }

  /// Futures of `course`: each month from its distribution, strung together as the months that
  /// followed similar courses were.
  Paths paths(Course course, int leads, int draws, SplittableRandom random) {
    var futures = Futures.exchanging(leads, draws, settings.persistence(), random);
    if (course.peaceful(origin)) {
      return futures.paths(IntStream.rangeClosed(1, leads).mapToObj(peace::at).toList());
    }
    var search = analogues.search(course);
    List<Spectrum> months = months(course, search, leads);
    if (search.choose(reach(leads))) {
      futures = futures.ledBy(search.trajectories(leads, draws, random));
    }
    return futures.paths(months);
  }

  private List<Spectrum> months(Course course, Analogues.Search search, int leads) {
    var months = new ArrayList<Spectrum>(leads);
    int reach = 0;
    boolean enough = false;
    for (int lead = 1; lead <= leads; lead++) {
      if (lead > reach) {
        reach = reach(lead);
        enough = search.choose(reach);
      }
      months.add(month(course, search, enough, lead));
    }
    return months;
  }

  private Spectrum month(Course course, Analogues.Search search, boolean enough, int lead) {
    var own = own(course, lead);
    if (!enough) {
      return own.build();
    }
    var followed = search.futures(lead, settings.ebb());
    double share = followed.weight() > 0 ? settings.analogues() : 0;
    var all = new Spectrum.Builder();
    if (share > 0) {
      all.addAll(followed, share);
    }
    if (share < 1) {
      all.addAll(own, 1 - share);
    }
    return all.build();
  }

  private static int reach(int lead) {
    for (int reach : REACHES) {
      if (lead <= reach) {
        return reach;
      }
    }
    return (lead + 11) / 12 * 12;
  }

  private Spectrum.Builder own(Course course, int lead) {
    var past = settings.history();
    double usual = course.usual(origin);
    double up = settings.ebb() * past.spread();
    double down = settings.ebb() / past.spread();
    var months = new Spectrum.Builder();
    int span = Math.min(past.memory().span(), origin);
    for (int age = 0; age < span; age++) {
      double y = course.deaths(origin - 1 - age);
      if (!Double.isNaN(y)) {
        double kept = past.damped(y, usual);
        double weight = past.weight(age, lead);
        months.add(kept * down, weight).add(kept * settings.ebb(), weight).add(kept * up, weight);
      }
    }
    return months;
  }
}

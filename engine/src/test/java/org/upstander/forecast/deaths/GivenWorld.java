package org.upstander.forecast.deaths;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.upstander.panel.Panel;
import org.upstander.panel.Series;

/// A made-up world of twenty years: 40 places at peace, of which now and then one erupts, 15 with
/// some violence and 5 at war.
final class GivenWorld {
  static final YearMonth FIRST = YearMonth.of(2000, 1);
  static final int MONTHS = 240;
  static final int PEACE = 1;
  static final int UNREST = 41;
  static final int WAR = 56;
  static final int LAST = 60;

  private GivenWorld() {}

  static Panel of(long seed) {
    var random = new Random(seed);
    var places = new HashMap<Integer, Series>();
    for (int place = PEACE; place <= LAST; place++) {
      places.put(place, Series.of(FIRST, place(place, random)));
    }
    return Panel.of(FIRST, FIRST.plusMonths(MONTHS - 1), places);
  }

  /// The same world with one place's months instead of those it had.
  static Panel with(Panel world, int place, double... months) {
    Map<Integer, Series> places = new HashMap<>();
    world.places().forEach(p -> places.put(p, world.find(p).orElseThrow()));
    places.put(place, Series.of(FIRST, months));
    return Panel.of(world.first(), world.last(), places);
  }

  private static double[] place(int place, Random random) {
    double[] months = new double[MONTHS];
    double level = place >= WAR ? 5 : place >= UNREST ? 1 : 0;
    for (int t = 0; t < MONTHS; t++) {
      level += 0.2 * random.nextGaussian();
      level = place >= WAR ? Math.clamp(level, 4, 7) : Math.clamp(level, 0, 3);
      double swing = Math.exp(level + 0.8 * random.nextGaussian());
      months[t] = place >= UNREST ? Math.rint(Math.max(0, swing - 1)) : 0;
    }
    if (place < UNREST && place % 4 == 0) {
      int from = 60 + random.nextInt(MONTHS - 120);
      for (int t = from; t < from + 6; t++) {
        months[t] = 10 + random.nextInt(90);
      }
    }
    return months;
  }
}

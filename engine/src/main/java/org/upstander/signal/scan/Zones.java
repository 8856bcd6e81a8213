package org.upstander.signal.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/// Sets of places, numbered from 0, that are looked at as wholes. Immutable.
public final class Zones {
  private final int places;
  private final List<int[]> members;

  /// How many members a zone has in common, from the first on, with all of the zone before it.
  private final int[] shared;

  private Zones(int places, List<int[]> members) {
    this.places = places;
    this.members = members;
    shared = new int[members.size()];
    for (int z = 1; z < shared.length; z++) {
      int[] before = members.get(z - 1);
      int[] now = members.get(z);
      boolean extended =
          now.length >= before.length && Arrays.equals(before, Arrays.copyOf(now, before.length));
      shared[z] = extended ? before.length : 0;
    }
  }

  /// Zones of the given members.
  public static Zones of(int places, List<int[]> members) {
    for (int[] zone : members) {
      if (zone.length == 0 || Arrays.stream(zone).anyMatch(p -> p < 0 || p >= places)) {
        throw new IllegalArgumentException(
            "zone %s has no member or one outside 0..%d"
                .formatted(Arrays.toString(zone), places - 1));
      }
    }
    return new Zones(places, members.stream().map(int[]::clone).toList());
  }

  /// Each place with its nearest ones, from none up to `size - 1` of them, on a plane. Of equal
  /// sets the first is kept; of equally near places the one with the lower number comes first.
  public static Zones nearest(double[] x, double[] y, int size) {
    var members = new ArrayList<int[]>();
    var known = new HashSet<List<Integer>>();
    for (int centre = 0; centre < x.length; centre++) {
      int c = centre;
      int[] order =
          IntStream.range(0, x.length)
              .boxed()
              .sorted(
                  Comparator.comparingDouble((Integer p) ->
                          (x[p] - x[c]) * (x[p] - x[c]) + (y[p] - y[c]) * (y[p] - y[c]))
                      .thenComparingInt(p -> p == c ? -1 : p))
              .mapToInt(Integer::intValue)
              .toArray();
      for (int n = 1; n <= Math.min(size, order.length); n++) {
        int[] zone = Arrays.copyOf(order, n);
        if (known.add(Arrays.stream(zone).sorted().boxed().toList())) {
          members.add(zone);
        }
      }
    }
    return new Zones(x.length, List.copyOf(members));
  }

  public int size() {
    return members.size();
  }

  /// How many places there are.
  public int places() {
    return places;
  }

  /// The places of a zone, the centre first where there is one.
  public int[] members(int zone) {
    return members.get(zone).clone();
  }

  int length(int zone) {
    return members.get(zone).length;
  }

  int member(int zone, int i) {
    return members.get(zone)[i];
  }

  int shared(int zone) {
    return shared[zone];
  }
}

package org.upstander.forecast.tree;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Which rows and columns a boosted tree gets to see.
///
/// Source: Friedman, J. H. (2002), Stochastic gradient boosting, *Computational Statistics & Data
/// Analysis* 38(4), 367–378.
///
/// @param rows the chance of a row to be used for a tree, above 0 and at most 1
/// @param features the share of columns used for a tree, above 0 and at most 1; at least one is
/// @param seed the same seed draws the same rows and columns
public record Sampling(double rows, double features, long seed) {
  /// Every tree sees everything.
  public static final Sampling DEFAULT = new Sampling(1, 1, 1);

  public Sampling {
    if (!(rows > 0 && rows <= 1 && features > 0 && features <= 1)) {
      throw new IllegalArgumentException(
          "shares must be above 0 and at most 1, were %s and %s".formatted(rows, features));
    }
  }

  public Sampling withRows(double share) {
    return new Sampling(share, features, seed);
  }

  public Sampling withFeatures(double share) {
    return new Sampling(rows, share, seed);
  }

  public Sampling withSeed(long other) {
    return new Sampling(rows, features, other);
  }

  /// Puts the rows drawn from `from` into `to`, in order, and returns how many there are.
  int draw(int[] from, int[] to, SplittableRandom random) {
    if (rows == 1) {
      System.arraycopy(from, 0, to, 0, from.length);
      return from.length;
    }
    int count = 0;
    for (int row : from) {
      if (random.nextDouble() < rows) {
        to[count++] = row;
      }
    }
    return count;
  }

  /// The columns drawn, in order.
  int[] columns(int count, SplittableRandom random) {
    int[] all = new int[count];
    Arrays.setAll(all, j -> j);
    int wanted = Math.max(1, (int) Math.rint(features * count));
    if (wanted == count) {
      return all;
    }
    for (int j = 0; j < wanted; j++) {
      int other = j + random.nextInt(count - j);
      int kept = all[j];
      all[j] = all[other];
      all[other] = kept;
    }
    int[] drawn = Arrays.copyOf(all, wanted);
    Arrays.sort(drawn);
    return drawn;
  }
}

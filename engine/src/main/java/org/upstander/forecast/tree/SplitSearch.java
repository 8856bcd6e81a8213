package org.upstander.forecast.tree;

/// Looks through the bins of one column in one node for the best place to part it.
///
/// The objective of a part with sums G and H whose leaf says w is `2 G w + (H + lambda) w^2`; its
/// minimum is `- G^2 / (H + lambda)` where w is free.
final class SplitSearch {
  /// A gain must be larger than what rounding could have made of none.
  private static final double ROUNDING = 1e-12;

  private final Binned table;
  private final Growth growth;
  private final double step;
  private final double lambda;
  private final double unitG;
  private final double unitH;
  private final long leastH;
  private final int leastRows;
  private final boolean bounded;

  SplitSearch(Binned table, Boosting boosting, Gradients gradients) {
    this.table = table;
    growth = boosting.growth();
    step = boosting.largestStep();
    LeafRule rule = growth.leaf();
    lambda = rule.lambda();
    unitG = gradients.unitG();
    unitH = gradients.unitH();
    leastH = Math.max(1, (long) Math.ceil(rule.weight() / unitH));
    leastRows = rule.rows();
    bounded = !growth.monotone().isEmpty() || step < Double.POSITIVE_INFINITY || leastRows > 1;
  }

  /// Whether a node could be parted at all.
  boolean divisible(GrowingNode node) {
    return node.size() >= 2L * leastRows && node.h / 2 >= leastH;
  }

  /// What a leaf with these sums says, before the learning rate.
  double leaf(long g, long h, GrowingNode.Range range) {
    double free = -(g * unitG) / (h * unitH + lambda);
    return range.nearest(Math.max(-step, Math.min(step, free)));
  }

  /// The best split of a node by one column.
  Split best(GrowingNode node, Histogram histogram, int feature) {
    double parent = -objective(node.g, node.h, leaf(node.g, node.h, node.range()));
    double least = parent + ROUNDING * Math.abs(parent) + growth.leaf().gain();
    var scan = new Scan(node, histogram, feature, least);
    int start = table.start(feature);
    int bins = table.bins(feature);
    if (histogram.sums[2 * start + 1] == 0) {
      scan.over(bins - 1, false);
      return scan.found(parent, (node.h >> 1) <= scan.leftH);
    }
    scan.over(bins, false);
    double right = scan.best;
    scan.over(bins - 1, true);
    return scan.found(parent, scan.best > right);
  }

  private double objective(long g, long h, double w) {
    return 2 * (g * unitG) * w + (h * unitH + lambda) * w * w;
  }

  /// One way through the bins, and the best found on all ways so far.
  private final class Scan {
    private final GrowingNode node;
    private final GrowingNode.Range range;
    private final Histogram histogram;
    private final int feature;
    private double best;
    private int bin;
    private long leftG;
    private long leftH;

    Scan(GrowingNode node, Histogram histogram, int feature, double least) {
      this.node = node;
      this.range = node.range();
      this.histogram = histogram;
      this.feature = feature;
      this.best = least;
    }

    Split found(double parent, boolean missingLeft) {
      return bin == 0
          ? Split.NONE
          : new Split(best - parent, feature, bin, missingLeft, leftG, leftH);
    }

    void over(int last, boolean missingLeft) {
      if (bounded) {
        bounded(last, missingLeft);
      } else {
        free(last, missingLeft);
      }
    }

    private void free(int last, boolean missingLeft) {
      long[] sums = histogram.sums;
      int at = 2 * table.start(feature);
      long gl = missingLeft ? sums[at] : 0;
      long hl = missingLeft ? sums[at + 1] : 0;
      for (int b = 1; b <= last; b++) {
        at += 2;
        long h = sums[at + 1];
        if (h == 0) {
          continue;
        }
        gl += sums[at];
        hl += h;
        long hr = node.h - hl;
        if (hr < leastH) {
          break;
        }
        double a = gl * unitG;
        double c = (node.g - gl) * unitG;
        double p = hl * unitH + lambda;
        double q = hr * unitH + lambda;
        double numerator = a * a * q + c * c * p;
        if (hl >= leastH && numerator > best * (p * q)) {
          keep(numerator / (p * q), b, gl, hl);
        }
      }
    }

    private void keep(double score, int at, long g, long h) {
      best = score;
      bin = at;
      leftG = g;
      leftH = h;
    }

    private void bounded(int last, boolean missingLeft) {
      long[] sums = histogram.sums;
      boolean counting = leastRows > 1;
      int start = table.start(feature);
      long gl = missingLeft ? sums[2 * start] : 0;
      long hl = missingLeft ? sums[2 * start + 1] : 0;
      int rows = missingLeft && counting ? histogram.rows[start] : 0;
      for (int b = 1; b <= last; b++) {
        int at = start + b;
        if (sums[2 * at + 1] == 0) {
          continue;
        }
        gl += sums[2 * at];
        hl += sums[2 * at + 1];
        rows += counting ? histogram.rows[at] : 0;
        if (node.h - hl < leastH || (counting && node.size() - rows < leastRows)) {
          break;
        }
        if (hl >= leastH && (!counting || rows >= leastRows)) {
          weigh(b, gl, hl);
        }
      }
    }

    private void weigh(int at, long gl, long hl) {
      double l = leaf(gl, hl, range);
      double r = leaf(node.g - gl, node.h - hl, range);
      // Whether a value is there at all may matter either way.
      int sign = at == table.bins(feature) ? 0 : growth.sign(feature);
      if (sign * (r - l) < 0) {
        return;
      }
      double score = -objective(gl, hl, l) - objective(node.g - gl, node.h - hl, r);
      if (score > best) {
        keep(score, at, gl, hl);
      }
    }
  }
}

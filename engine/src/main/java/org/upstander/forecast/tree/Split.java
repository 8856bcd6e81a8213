package org.upstander.forecast.tree;

/// A way to part the rows of a node.
///
/// @param gain how much better the two parts do than the whole, 0 or less if they do not
/// @param feature the column asked
/// @param bin values up to this bin go left
/// @param missingLeft whether missing values go left
/// @param leftG the sum of gradients on the left
/// @param leftH the sum of curvatures on the left
record Split(double gain, int feature, int bin, boolean missingLeft, long leftG, long leftH) {
  static final Split NONE = new Split(0, -1, 0, false, 0, 0);
}

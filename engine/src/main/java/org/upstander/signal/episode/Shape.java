package org.upstander.signal.episode;

import java.util.List;

/// How an episode is spread over its steps.
///
/// @param weight how often it is spread so, among all episodes
/// @param shares which of the shares of [Excess] falls on each of its steps
record Shape(double weight, List<Integer> shares) {
  /// A burst over three steps, and four equal steps.
  static final List<Shape> ALL =
      List.of(new Shape(0.85, List.of(0, 1, 2)), new Shape(0.15, List.of(3, 3, 3, 3)));

  Shape {
    shares = List.copyOf(shares);
  }

  /// How many steps it lasts.
  int length() {
    return shares.size();
  }

  /// The excess of one of its steps, in an episode of a size.
  int excess(int size, int step) {
    return Excess.index(size, shares.get(step));
  }
}

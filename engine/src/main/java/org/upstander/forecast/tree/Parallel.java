package org.upstander.forecast.tree;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Independent pieces of work side by side; each writes to places of its own, so that how many
/// threads there are cannot be seen in the result.
final class Parallel {
  /// Less work than this is done faster by one thread than handed out: waking another takes as long
  /// as some ten thousand steps.
  private static final long WORTH_SHARING = 30_000;

  private static final boolean ALONE = Runtime.getRuntime().availableProcessors() == 1;

  private Parallel() {}

  /// Does every piece from 0 to `count`.
  ///
  /// @param work how many elementary steps there are in all, roughly
  static void each(int count, long work, IntConsumer piece) {
    if (ALONE || work < WORTH_SHARING || count < 2) {
      for (int i = 0; i < count; i++) {
        piece.accept(i);
      }
    } else {
      IntStream.range(0, count).parallel().forEach(piece);
    }
  }
}

package org.upstander.source.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.upstander.source.Reading.Reason;

/// What was wrong in one block: refused rows, counted, the first with words; and the fault that
/// ends the reading, if there is one.
final class Faults {
  private static final Reason[] REASONS = Reason.values();

  /// A refused row, `line` lines below the start of the block.
  record Refusal(int line, Reason reason, String detail) {}

  /// Why nothing behind a row can be read.
  record End(int line, String what, String remedy) {}

  private final int most;
  private final long[] counts = new long[REASONS.length];
  private final List<Refusal> refusals = new ArrayList<>();
  private int withWords;
  private @Nullable End end;

  Faults(int most) {
    this.most = most;
  }

  void clear() {
    java.util.Arrays.fill(counts, 0);
    refusals.clear();
    withWords = 0;
    end = null;
  }

  /// Whether words about the next refused row are wanted.
  boolean wantsWords() {
    return withWords < most;
  }

  void refuse(int line, Reason reason, String detail) {
    counts[reason.ordinal()]++;
    if (wantsWords()) {
      withWords++;
      refusals.add(new Refusal(line, reason, detail));
    }
  }

  /// Starts a second series of refusals that have to be put in order with the first.
  void startAgain() {
    withWords = 0;
  }

  long count(Reason reason) {
    return counts[reason.ordinal()];
  }

  /// The first refusals, in the order of their lines.
  List<Refusal> first() {
    refusals.sort(Comparator.comparingInt(Refusal::line));
    return refusals.subList(0, Math.min(most, refusals.size()));
  }

  void end(int line, String what, String remedy) {
    end = new End(line, what, remedy);
  }

  @Nullable End end() {
    return end;
  }
}

package org.upstander.assess;

/// How far a source has deserved trust so far, by the letters A to F of the Admiralty system. The
/// source is graded apart from what it says this time, which is its [Credibility].
///
/// Source: NATO STANAG 2511, *Intelligence Reports*, annex on the evaluation of sources.
public enum Reliability {
  COMPLETELY_RELIABLE(1),
  USUALLY_RELIABLE(2),
  FAIRLY_RELIABLE(3),
  NOT_USUALLY_RELIABLE(5),
  UNRELIABLE(6),
  /// A new source, for example. It is not a bad one.
  CANNOT_BE_JUDGED(4);

  private final int rank;

  Reliability(int rank) {
    this.rank = rank;
  }

  /// `A` to `F`.
  public char letter() {
    return (char) ('A' + ordinal());
  }

  /// 1 for the best to 6 for the worst. What cannot be judged stands in the middle, before sources
  /// that have failed.
  int rank() {
    return rank;
  }
}

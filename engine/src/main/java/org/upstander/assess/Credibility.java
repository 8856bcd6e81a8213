package org.upstander.assess;

/// How far a piece of information is confirmed, by the numbers 1 to 6 of the Admiralty system,
/// apart from who says it.
///
/// Source: NATO STANAG 2511, *Intelligence Reports*, annex on the evaluation of information.
public enum Credibility {
  CONFIRMED(1),
  PROBABLY_TRUE(2),
  POSSIBLY_TRUE(3),
  DOUBTFUL(5),
  IMPROBABLE(6),
  /// Nothing to compare it with. It is not thereby doubtful.
  CANNOT_BE_JUDGED(4);

  private final int rank;

  Credibility(int rank) {
    this.rank = rank;
  }

  /// 1 to 6.
  public int number() {
    return ordinal() + 1;
  }

  /// 1 for the best to 6 for the worst, what cannot be judged in the middle.
  int rank() {
    return rank;
  }
}

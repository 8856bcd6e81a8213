package org.upstander.assess;

import java.util.Comparator;

/// A reference to a piece of evidence, with its two grades.
///
/// @param evidence where it is found: an entry of the record, a document symbol, an address. It
///   names no source who could come to harm
/// @param reliability of the source
/// @param credibility of what it says
public record Citation(String evidence, Reliability reliability, Credibility credibility) {
  /// Strongest first: by the sum of both ranks, then by credibility, then by reference.
  public static final Comparator<Citation> STRONGEST_FIRST =
      Comparator.comparingInt((Citation c) -> c.reliability.rank() + c.credibility.rank())
          .thenComparingInt(c -> c.credibility.rank())
          .thenComparing(Citation::evidence);

  public Citation {
    if (evidence.isBlank()) {
      throw new IllegalArgumentException("a citation says where the evidence is found");
    }
  }

  /// Both grades as they are written, such as `B2`.
  public String grade() {
    return "" + reliability.letter() + credibility.number();
  }
}

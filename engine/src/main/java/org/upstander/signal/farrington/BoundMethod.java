package org.upstander.signal.farrington;

/// How the bound is taken from the expected count.
///
/// Sources: Farrington, C. P. et al. (1996), *Journal of the Royal Statistical Society A* 159,
/// 547–563 (the first three, which differ in the power that makes counts normal); Noufaily, A. et
/// al. (2013), *Statistics in Medicine* 32, 1206–1222 (plug-in); Salmon, M. et al. (2015), *Journal
/// of Statistical Software* 70(10), section 3.1 (upper limit).
public enum BoundMethod {
  /// Counts to the power of two thirds are taken to be normal; the expected count's error widens
  /// the bound.
  TWO_THIRDS,

  /// Roots of counts are taken to be normal.
  SQUARE_ROOT,

  /// Counts themselves are taken to be normal.
  UNTRANSFORMED,

  /// A quantile of the negative binomial with the expected count as its mean.
  PLUG_IN,

  /// The same quantile, with the upper limit of the expected count as its mean. It explodes where a
  /// season had no events.
  UPPER_LIMIT;

  /// Whether bounds are quantiles of a negative binomial, and so whole counts.
  public boolean ofNegativeBinomial() {
    return this == PLUG_IN || this == UPPER_LIMIT;
  }
}

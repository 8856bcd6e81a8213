package org.upstander.signal;

/// What a detector found at one index of a series. A number that does not exist is NaN: the count
/// that is missing, the bound that history cannot give.
///
/// @param index the index in the series, from 0
/// @param observed the count
/// @param expected the count to be expected from history
/// @param bound the alarm is raised above it. In units of counts, or of the statistic where the
///   method has no other; some methods give bounds of 0 or infinity
/// @param alarm whether the count is above what history explains
/// @param score how far above expectation, as a share of the way to the bound: above 1 is an alarm
/// @param pValue the probability of such a count or a higher one if nothing has changed
/// @param explanation what the finding rests on
public record Finding(
    int index,
    double observed,
    double expected,
    double bound,
    boolean alarm,
    double score,
    double pValue,
    Explanation explanation) {

  /// A finding without a statement.
  public static Finding none(int index, double observed, String reason) {
    double no = Double.NaN;
    return new Finding(index, observed, no, no, false, no, no, new Explanation.None(reason));
  }
}

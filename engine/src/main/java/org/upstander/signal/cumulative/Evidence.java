package org.upstander.signal.cumulative;

/// Evidence of a change at one moment.
///
/// @param alarm whether it reaches the threshold; the next moment starts afresh
/// @param statistic the largest log likelihood ratio over the moments at which the change may have
///   begun
/// @param since the moment, from 0, at which it is largest
record Evidence(boolean alarm, double statistic, int since) {}

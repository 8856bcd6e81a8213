/// Episodes: whether an outbreak of violence is under way, from the last one to four counts.
///
/// - **In:** a series of counts with a year of history or more, and the indexes to judge.
/// - **Out:** expected count, a bound that is finite and above 0, p-value, and since when the
///   counts speak for an episode.
/// - **Promise:** one false alarm in 1 / alpha steps, however sparse the counts; the same bits
///   whatever index is asked for first and however many threads run.
/// - **Never:** uses a missing count as 0, or a count after the index judged.
@NullMarked
package org.upstander.signal.episode;

import org.jspecify.annotations.NullMarked;

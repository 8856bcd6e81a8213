/// Signal: counts above what history explains, in time and in space, while the change is small.
///
/// - **In:** [series of counts][org.upstander.signal.CountSeries] at regular steps, with gaps where
///   no source has spoken; for the scan, counts of places by period.
/// - **Out:** [findings][org.upstander.signal.Finding] for each index asked for: what was observed,
///   expected and the bound, with the [explanation][org.upstander.signal.Explanation].
/// - **Promise:** a finding uses no count after its own index, and is the same bits on any number
///   of threads.
/// - **Never:** takes a missing count for a zero, or says why the counts rose.
@NullMarked
package org.upstander.signal;

import org.jspecify.annotations.NullMarked;

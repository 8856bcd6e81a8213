/// Space–time scan: where counts that end now are above what was to be expected.
///
/// - **In:** counts and expected counts of places by period, and the zones to look at.
/// - **Out:** every zone and duration with its score, the most likely cluster first, and p-values
///   by simulation.
/// - **Promise:** the scores of R's `scanstatistics`; the same seed gives the same p-value on any
///   number of threads.
/// - **Never:** looks at a window that does not end now.
@NullMarked
package org.upstander.signal.scan;

import org.jspecify.annotations.NullMarked;

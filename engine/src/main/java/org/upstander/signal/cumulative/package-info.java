/// Evidence that accumulates over time: CUSUM and generalised likelihood ratios.
///
/// - **In:** a series of counts; what came before the first index judged tells what is normal.
/// - **Out:** findings whose explanation says since when the counts speak for a change.
/// - **Promise:** given the same expected counts, the numbers of R's `surveillance`.
/// - **Never:** learns what is normal from the counts it judges.
@NullMarked
package org.upstander.signal.cumulative;

import org.jspecify.annotations.NullMarked;

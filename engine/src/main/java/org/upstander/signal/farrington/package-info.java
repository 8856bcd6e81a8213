/// Farrington's flexible algorithm: this week against the same weeks of earlier years.
///
/// - **In:** a series of counts and the index to judge.
/// - **Out:** expected count, bound, alarm, and the baseline with its weights.
/// - **Promise:** the numbers of R's `surveillance`, its odd ones included.
/// - **Never:** uses a missing count, or one at or after the index judged.
@NullMarked
package org.upstander.signal.farrington;

import org.jspecify.annotations.NullMarked;

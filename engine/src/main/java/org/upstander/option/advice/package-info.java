/// Advice: which options fit what drives a warning, and why.
///
/// - **In:** a [need][Need]: situation, phase, levels, the factors that drive it.
/// - **Out:** ranked [recommendations][Recommendation], each with its reasons.
/// - **Promise:** the same need gives the same list; what fits equally shares a rank; coercion
///   never stands above an equally fitting option that works by consent.
/// - **Never:** reads who a state is, beyond the organisations it belongs to.
@NullMarked
package org.upstander.option.advice;

import org.jspecify.annotations.NullMarked;

/// Effect: what was observed after an action, beside what had been forecast before it.
///
/// - **In:** [an expectation][org.upstander.response.effect.Expectation] taken from a forecast that
///   was issued before, and [an outcome][org.upstander.response.effect.Outcome] with its source.
/// - **Out:** [an effect][org.upstander.response.effect.Effect]: fewer, as or more than expected,
///   in words of six languages.
/// - **Promise:** a forecast that could have known of the action is refused.
/// - **Never:** says that the action caused the difference.
@NullMarked
package org.upstander.response.effect;

import org.jspecify.annotations.NullMarked;

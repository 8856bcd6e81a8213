/// Backtest: forecasts as they would have been made, origin by origin.
///
/// - **In:** a whole history and a model.
/// - **Out:** the forecasts the model would have issued, beside what came.
/// - **Promise:** a model is handed only what was known at its origin; the rest does not exist for
///   it.
/// - **Never:** tunes anything on the years it reports.
@NullMarked
package org.upstander.score.backtest;

import org.jspecify.annotations.NullMarked;

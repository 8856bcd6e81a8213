/// Forecast: models that are fitted to history and asked about a lead time.
///
/// - **In:** a panel up to an origin; nothing after it exists for a model.
/// - **Out:** [forecasts][Forecast] of declared kinds, with drivers and provenance.
/// - **Promise:** the same history, settings and seed give the same bits on any number of threads.
/// - **Never:** judges itself; that is `score`. Decides about a warning; that is `warning`.
@NullMarked
package org.upstander.forecast;

import org.jspecify.annotations.NullMarked;

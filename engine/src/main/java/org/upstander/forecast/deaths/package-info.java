/// Deaths: how many people may be killed in each coming month, as a distribution.
///
/// - **In:** the [panel][org.upstander.panel.Panel] of monthly deaths up to an origin.
/// - **Out:** [paths][org.upstander.forecast.deaths.Paths], from which months and sums of months
///   are read coherently.
/// - **Promise:** the same history gives the same draws on every machine.
/// - **Never:** forecasts a place no source has ever covered.
@NullMarked
package org.upstander.forecast.deaths;

import org.jspecify.annotations.NullMarked;

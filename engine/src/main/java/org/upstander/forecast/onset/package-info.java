/// Onset: the yearly probability that a mass killing begins in a state within the next two years.
///
/// - **In:** an [OnsetTable] of state-years, cut down to [what was known][OnsetHistory] at the end
///   of a base year.
/// - **Out:** for every state of the base year an [OnsetForecast]: a probability with an interval
///   and its drivers, or which predictors are missing; rolling over years an [OnsetBacktest].
/// - **Promise:** nothing after the base year changes any bit of a forecast; the same table gives
///   the same bits on any number of threads.
/// - **Never:** leaves a state out silently, or reads a file.
@NullMarked
package org.upstander.forecast.onset;

import org.jspecify.annotations.NullMarked;

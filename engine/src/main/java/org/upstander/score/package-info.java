/// Score: how good forecasts were, by proper scores and by how well they rank and calibrate.
///
/// - **In:** [forecasts][org.upstander.forecast.Forecast], or plain arrays of them, and what
///   happened.
/// - **Out:** scores of single forecasts ([BinaryScore], [SampleScore], [QuantileScore],
///   [DistributionScore]), of many ([RocCurve], [PrecisionRecall], [Calibration], [Challenge]), and
///   how sure one can be of a mean or a difference ([Bootstrap], [DeLong]).
/// - **Promise:** lower is better wherever a score is a loss; the same input gives the same bits;
///   every number is checked against other implementations ([Family]).
/// - **Never:** makes or repairs a forecast; a missing forecast is not scored as zero.
@NullMarked
package org.upstander.score;

import org.jspecify.annotations.NullMarked;

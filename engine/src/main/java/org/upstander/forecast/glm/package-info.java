/// Glm: generalised linear models of outcomes that are events or counts.
///
/// - **In:** a [sample][Sample] of outcomes, named predictors and an optional offset.
/// - **Out:** a [fit][GlmFit]: estimates with standard errors, tests, intervals, predictions with
///   their uncertainty, deviance and likelihood.
/// - **Promise:** the numbers of R's `glm` and of `glm.nb` in its package MASS, from the same
///   iterations and stopping rules; the same bits on every machine.
/// - **Never:** drops a row or a predictor; what cannot be fitted is refused with the reason.
@NullMarked
package org.upstander.forecast.glm;

import org.jspecify.annotations.NullMarked;

/// Net: logistic regression with the elastic-net penalty, along a path of penalties.
///
/// - **In:** [observations][Observations]: predictors, outcomes of 0 or 1, weights; never a gap.
/// - **Out:** a [path][NetPath] of [equations][LogisticEquation], and its
///   [cross-validation][CrossValidation] on given folds.
/// - **Promise:** the numbers of R's `glmnet`, from the same objective, the same steps and the same
///   stopping rules; the same bits on every machine and any number of threads.
/// - **Never:** draws folds at random, fills a missing value or chooses a predictor by hand.
@NullMarked
package org.upstander.forecast.net;

import org.jspecify.annotations.NullMarked;

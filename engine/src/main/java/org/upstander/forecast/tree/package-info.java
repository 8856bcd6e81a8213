/// Tree: gradient boosting and random forests over columns that may have gaps.
///
/// - **In:** a [table of predictors][FeatureMatrix], NaN where a value is missing, and a
///   [target][Target]: outcomes with weights and offsets.
/// - **Out:** [boosted trees][BoostedTrees] or a [forest][Forest]; each forecast splits into
///   contributions of the predictors that add up to it.
/// - **Promise:** the same bits for any number of threads and on every machine; sums over rows are
///   exact, so the order of rows does not matter either.
/// - **Never:** fills in a missing value, looks at a row of weight 0, or draws from an unseeded
///   source.
@NullMarked
package org.upstander.forecast.tree;

import org.jspecify.annotations.NullMarked;

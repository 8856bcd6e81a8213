/// Bench: measures the product beside its peers; never shipped.
///
/// - **In:** files that the peers read too.
/// - **Out:** seconds, and results to compare.
/// - **Promise:** does all the work of the product's own commands, checks included.
/// - **Never:** is used by the product.
@NullMarked
package org.upstander.bench;

import org.jspecify.annotations.NullMarked;

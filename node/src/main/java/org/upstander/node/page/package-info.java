/// Page: the watchlist as pages that a person reads on a telephone, on paper or on a screen.
///
/// - **In:** a [watchlist][org.upstander.forecast.outlook.Watchlist] and the
///   [provenance][org.upstander.node.run.Provenance] of its run.
/// - **Out:** [pages][org.upstander.node.page.Pages]: one index and one page a state, each complete
///   in itself.
/// - **Promise:** the same input gives the same bytes; every text from outside is escaped; pages
///   work without JavaScript.
/// - **Never:** draws "no data" as zero, looks at the clock, or loads anything from elsewhere.
@NullMarked
package org.upstander.node.page;

import org.jspecify.annotations.NullMarked;

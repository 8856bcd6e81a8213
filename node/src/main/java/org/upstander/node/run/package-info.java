/// Run: the main job, from files to a watchlist.
///
/// - **In:** the figures that ship with the product and the files a person adds.
/// - **Out:** a [watchlist][org.upstander.forecast.outlook.Watchlist] with its provenance, as
///   tables and pages.
/// - **Promise:** the same input gives the same bytes.
/// - **Never:** asks the clock what a forecast should be.
@NullMarked
package org.upstander.node.run;

import org.jspecify.annotations.NullMarked;

/// Outlook: what the models say about each state this month, side by side and in order.
///
/// - **In:** deaths by type of violence up to the run month, and structural forecasts where there
///   are any.
/// - **Out:** a [watchlist][org.upstander.forecast.outlook.Watchlist] with every state in it.
/// - **Promise:** one procedure and one cut-off month for all states.
/// - **Never:** merges two kinds of risk into one number.
@NullMarked
package org.upstander.forecast.outlook;

import org.jspecify.annotations.NullMarked;

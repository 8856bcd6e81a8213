/// Panel: the rectangle of place × month × variable that models read.
///
/// - **In:** evidence as of a day, or figures of one publisher.
/// - **Out:** [series][org.upstander.panel.Series] and [panels][org.upstander.panel.Panel], in
///   which zero and "no data" are different things.
/// - **Promise:** what is asked for before a month cannot contain that month or a later one.
/// - **Never:** fills a gap with a guess.
@NullMarked
package org.upstander.panel;

import org.jspecify.annotations.NullMarked;

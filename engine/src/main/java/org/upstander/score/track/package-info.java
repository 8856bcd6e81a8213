/// Track: how good each model has been, window by window and year by year, with its failures named.
///
/// - **In:** what happened, models, and the windows and years to judge them on.
/// - **Out:** a [record of deaths][org.upstander.score.track.DeathsTrack] whose lines stand side by
///   side for every model, and the states where the chosen model was furthest off.
/// - **Promise:** a model is handed only what was known at each origin; nothing is left out because
///   it went badly.
/// - **Never:** averages windows of different difficulty into one verdict without showing them.
@NullMarked
package org.upstander.score.track;

import org.jspecify.annotations.NullMarked;

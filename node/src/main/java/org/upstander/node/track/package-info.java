/// Track record: how good past forecasts were, as the tables that ship and as new ones are written.
///
/// - **In:** the [tracks][org.upstander.score.track.DeathsTrack] of the engine, and the published
///   marks they are held against.
/// - **Out:** a [record][org.upstander.node.track.TrackRecord] that pages show and anyone can make
///   again with `upstander export track-record`.
/// - **Promise:** what is written and read back is the same.
/// - **Never:** judges; that is `score`.
@NullMarked
package org.upstander.node.track;

import org.jspecify.annotations.NullMarked;

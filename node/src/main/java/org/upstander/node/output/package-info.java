/// Output: a run as files for programs and for people.
///
/// - **In:** a [run][org.upstander.node.run.Run] with its provenance.
/// - **Out:** CSV with HXL tags, Parquet, JSON, pages, and the compact table of figures.
/// - **Promise:** every file carries the version and the hash of its inputs; the same run gives the
///   same bytes.
/// - **Never:** leaves a state out, or writes a zero where there is no data.
@NullMarked
package org.upstander.node.output;

import org.jspecify.annotations.NullMarked;

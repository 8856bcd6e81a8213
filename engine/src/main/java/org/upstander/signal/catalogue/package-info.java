/// The detectors that can be asked for by name.
///
/// - **In:** a name, and how often a false alarm is bearable.
/// - **Out:** a [detector][org.upstander.signal.Detector] with settings that suit a series.
/// - **Promise:** one list of names for every command and page.
/// - **Never:** computes anything itself.
@NullMarked
package org.upstander.signal.catalogue;

import org.jspecify.annotations.NullMarked;

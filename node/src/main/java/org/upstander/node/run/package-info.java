/// Run: what one monthly run rests on, so that anyone can repeat it.
///
/// - **In:** the files a run has read.
/// - **Out:** their [provenance][org.upstander.node.run.Provenance].
/// - **Promise:** the same files and the same version give the same provenance.
/// - **Never:** looks at the clock.
@NullMarked
package org.upstander.node.run;

import org.jspecify.annotations.NullMarked;

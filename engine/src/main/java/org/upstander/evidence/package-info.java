/// Evidence: what each source said, when it said it, and how far it can be trusted.
///
/// - **In:** [readings][org.upstander.source.Reading] from sources.
/// - **Out:** [claims][org.upstander.evidence.Claim] and events, each with its origin; nothing is
///   ever overwritten.
/// - **Promise:** [org.upstander.evidence.Evidence#asOf] answers as of a past day exactly as it did
///   on that day.
/// - **Never:** averages, imputes or decides between sources; that is `panel`.
@NullMarked
package org.upstander.evidence;

import org.jspecify.annotations.NullMarked;

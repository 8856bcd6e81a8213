/// Review: which recommendations of the Universal Periodic Review concern non-recurrence (¶49).
///
/// - **In:** [recommendations][org.upstander.source.Recommendation] as read.
/// - **Out:** obligations by [rules of words][org.upstander.recurrence.review.WordRule] that are
///   data, each with the rule that found it.
/// - **Promise:** one list of rules for all states; the same recommendation has the same id
///   whenever it is read.
/// - **Never:** takes an accepted recommendation for one that was carried out.
@NullMarked
package org.upstander.recurrence.review;

import org.jspecify.annotations.NullMarked;

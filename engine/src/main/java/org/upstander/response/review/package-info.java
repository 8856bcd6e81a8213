/// Review: how early the early action was, and what slowed it or helped.
///
/// - **In:** the moments of emergence, detection, notification and early action, as far as they are
///   known, and what those who took part remark.
/// - **Out:** [a review][org.upstander.response.review.Review] with each interval
///   [measured][org.upstander.response.review.Timing] against its limit.
/// - **Promise:** an interval is achieved or missed only if both its ends are known.
/// - **Never:** takes clocks that disagree for speed.
@NullMarked
package org.upstander.response.review;

import org.jspecify.annotations.NullMarked;

package org.upstander.signal.episode;

import java.util.List;

/// How much of what happened in a step is known after a while.
///
/// @param known the share of a step's events that is known at the end of the step judged, if it is
///   that step, the one before, and so on; above 0 and at most 1. Older steps are complete
/// @param doubt the standard error of what is still to come, as a share of it, from 0
public record ReportingDelay(List<Double> known, double doubt) {
  /// Everything is known at once.
  public static final ReportingDelay NONE = new ReportingDelay(List.of(), 0);

  public ReportingDelay {
    known = List.copyOf(known);
    if (!(doubt >= 0) || known.stream().anyMatch(share -> !(share > 0 && share <= 1))) {
      throw new IllegalArgumentException(
          "shares above 0 and at most 1 and a doubt from 0 on are needed, had %s, %s"
              .formatted(known, doubt));
    }
  }

  /// The share that is known of a step `back` steps before the one judged.
  double share(int back) {
    return back < known.size() ? known.get(back) : 1;
  }

  /// The standard error of that share, relative to it.
  double uncertainty(int back) {
    return doubt * (1 - share(back)) / share(back);
  }
}

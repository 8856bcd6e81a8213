package org.upstander.response.review;

import java.util.List;
import org.upstander.response.Submission;
import org.upstander.response.review.Timing.Verdict;

/// An early-action review: what was early, what was late, and why.
///
/// @param submission the handing in
/// @param warning the id of the warning looked back upon
/// @param moments when what happened
/// @param remarks what slowed and what helped
public record Review(Submission submission, String warning, Moments moments, List<Remark> remarks) {
  public Review {
    if (warning.isBlank()) {
      throw new IllegalArgumentException("a review names the warning it looks back upon");
    }
    remarks = List.copyOf(remarks);
  }

  /// The three stages, measured.
  public List<Timing> timings() {
    return Timing.of(moments);
  }

  /// Whether all three stages are known to have kept their limits.
  public boolean achieved() {
    return timings().stream().allMatch(t -> t.verdict() == Verdict.ACHIEVED);
  }

  /// Stages that missed their limit without a bottleneck named: what the review still has to ask.
  public List<Stage> unexplained() {
    return timings().stream()
        .filter(t -> t.verdict() == Verdict.MISSED)
        .map(Timing::stage)
        .filter(stage ->
            remarks.stream()
                .noneMatch(r -> r.kind() == Remark.Kind.BOTTLENECK && r.stage() == stage))
        .toList();
  }
}

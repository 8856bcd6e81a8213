package org.upstander.record.due;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.upstander.record.file.Line;
import org.upstander.record.file.SituationFile;
import org.upstander.record.file.WarningCase;
import org.upstander.response.action.Course;
import org.upstander.response.action.Step;
import org.upstander.response.review.Moments;
import org.upstander.warning.clock.SevenOneSeven;

/// The 7-1-7 milestones of a warning, as the record shows them.
///
/// Detected is the decision that the warning rests on, notified its issue, acted the start of the
/// last of its planned actions. When it emerged is found afterwards: a review says so, and what a
/// review says of any milestone counts in place of what is shown here.
public final class Milestones {
  private Milestones() {}

  public static SevenOneSeven of(WarningCase warning, SituationFile file) {
    var found = shown(warning, file);
    if (warning.reviews().isEmpty()) {
      return found;
    }
    var said = warning.reviews().getLast().moments();
    return new SevenOneSeven(
        said.emerged(),
        said.detected().or(found::detected),
        said.notified().or(found::notified),
        said.acted().or(found::acted));
  }

  /// The same, for a review to begin with.
  public static Moments moments(WarningCase warning, SituationFile file) {
    var found = shown(warning, file);
    return new Moments(found.emerged(), found.detected(), found.notified(), found.acted());
  }

  private static SevenOneSeven shown(WarningCase warning, SituationFile file) {
    var detected =
        warning.course().notice().flatMap(n -> file.find(n.standing().decision())).map(Line::at);
    return new SevenOneSeven(Optional.empty(), detected, warning.course().issued(), acted(warning));
  }

  /// When all early actions had begun; empty while one has not, and where there is none.
  private static Optional<Instant> acted(WarningCase warning) {
    var begun =
        warning.actions().stream()
            .filter(course -> !givenUpUnbegun(course))
            .map(Milestones::begun)
            .toList();
    return begun.stream().allMatch(Optional::isPresent)
        ? begun.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
        : Optional.empty();
  }

  private static boolean givenUpUnbegun(Course course) {
    return course.standing().ended() && begun(course).isEmpty();
  }

  private static Optional<Instant> begun(Course course) {
    return course.steps().stream()
        .filter(Step.Started.class::isInstance)
        .map(step -> step.submission().at())
        .findFirst();
  }
}

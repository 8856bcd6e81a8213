package org.upstander.warning.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.upstander.warning.course.Act;
import org.upstander.warning.course.Addressee;
import org.upstander.warning.course.Course;
import org.upstander.warning.course.Notice;
import org.upstander.warning.course.Role;
import org.upstander.warning.course.Stage;
import org.upstander.warning.course.WarningEvent;
import org.upstander.world.Level;
import org.upstander.world.State;

/// When an answer to a warning is due, and to whom it goes if none comes.
///
/// ```
/// due = issued + time to answer                  for those addressed at once
/// due = due before + time to answer              for each level it escalates to
/// ```
///
/// Due times follow from the issue alone, so it does not matter when or how often anybody looks.
///
/// It waits for the highest level addressed by now. The state concerned may answer, and at ALERT or
/// above that does not stop the clock of the levels over its head: a state may be the risk itself.
/// Of several bodies at a level one is enough.
public record AnswerClock(AnswerTimes times) {
  public static final AnswerClock DEFAULT = new AnswerClock(AnswerTimes.DEFAULT);

  /// The author of what the rules do.
  public static final String AUTHOR = "rule";

  /// When the answer of the highest level addressed by now is due; empty if the warning waits for
  /// none, as before it is issued, once that level has answered, when it is closed, and for an
  /// all-clear.
  public Optional<Instant> due(Course course) {
    return waiting(course)
        ? Optional.of(due(course, course.escalations().size()))
        : Optional.empty();
  }

  /// When the answer of one level is or was due; empty for a level that is not addressed, before
  /// the warning is issued, and for an all-clear.
  public Optional<Instant> due(Course course, Level level) {
    boolean allClear = course.notice().filter(n -> n.kind() == Notice.Kind.ALL_CLEAR).isPresent();
    if (allClear || course.issued().isEmpty() || !course.addressed().contains(level)) {
      return Optional.empty();
    }
    return course.events().stream()
        .filter(WarningEvent.Escalated.class::isInstance)
        .map(WarningEvent.Escalated.class::cast)
        .filter(e -> e.level() == level)
        .map(WarningEvent.Escalated::due)
        .findFirst()
        .or(course::issued)
        .map(from -> from.plus(time(course)));
  }

  private static boolean waiting(Course course) {
    boolean out = course.stage() == Stage.ISSUED || course.stage() == Stage.ANSWERED;
    return out
        && !course.answered(course.addressed().getLast())
        && course.notice().filter(n -> n.kind() != Notice.Kind.ALL_CLEAR).isPresent();
  }

  private Instant due(Course course, int escalations) {
    var decided = course.events().stream().filter(WarningEvent.Escalated.class::isInstance);
    var last = decided.map(WarningEvent.Escalated.class::cast).reduce((_, later) -> later);
    var time = time(course);
    return last.map(WarningEvent.Escalated::due)
        .or(course::issued)
        .orElseThrow()
        .plus(time.multipliedBy(1L + escalations - course.escalations().size()));
  }

  private Duration time(Course course) {
    return times.of(course.notice().orElseThrow().standing().level());
  }

  /// The escalations whose time has come at `now` and that are not decided yet, in their order. The
  /// same course gives the same ids and due times at whatever instant it is asked, so two nodes or
  /// two runs propose the same. A level at which the state has no body is passed over.
  ///
  /// @param state the state concerned
  public List<WarningEvent.Escalated> escalations(Course course, State state, Instant now) {
    var due = new ArrayList<WarningEvent.Escalated>();
    if (!waiting(course)) {
      return due;
    }
    int already = course.escalations().size();
    var highest = course.addressed().getLast();
    for (Level level : Level.values()) {
      var when = due(course, already + due.size());
      boolean next = level.compareTo(highest) > 0 && !Addressee.at(level, state).isEmpty();
      if (next && !when.isAfter(now)) {
        due.add(escalated(course.warning(), level, when));
      }
    }
    return due;
  }

  private static WarningEvent.Escalated escalated(String warning, Level level, Instant due) {
    var act =
        new Act(
            "%s/escalated/%s".formatted(warning, level.name().toLowerCase(Locale.ROOT)),
            warning,
            AUTHOR,
            Role.RULE,
            due);
    return new WarningEvent.Escalated(act, level, due);
  }

  /// Whether the answer is overdue and no level is left to escalate to.
  public boolean exhausted(Course course, Instant now) {
    return due(course).filter(d -> !d.isAfter(now)).isPresent()
        && course.addressed().getLast() == Level.MULTILATERAL;
  }

  /// How long after its due time an answer came, zero if in time; empty for a warning without an
  /// answer. The due time is that of the first addressees.
  public Optional<Duration> late(Course course) {
    var answered =
        course.events().stream()
            .filter(WarningEvent.Answered.class::isInstance)
            .map(e -> e.act().at())
            .findFirst();
    return answered.map(at -> {
      var late = Duration.between(course.issued().orElseThrow().plus(time(course)), at);
      return late.isNegative() ? Duration.ZERO : late;
    });
  }
}

package org.upstander.warning.course;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.upstander.world.Level;

/// One warning as its events have made it.
///
/// @param warning its id
/// @param stage how far it has come
/// @param events in the order in which they counted
public record Course(String warning, Stage stage, List<WarningEvent> events) {
  public Course {
    events = List.copyOf(events);
  }

  /// A warning that nobody has drafted yet.
  public static Course none(String warning) {
    return new Course(warning, Stage.NONE, List.of());
  }

  /// All events of a warning, in their order.
  ///
  /// @throws OutOfTurn if one does not fit
  public static Course of(String warning, List<? extends WarningEvent> events) {
    var course = none(warning);
    for (WarningEvent event : events) {
      course = course.with(event);
    }
    return course;
  }

  /// The warning after one more event; the same if that event counted before.
  ///
  /// @throws OutOfTurn if the event does not fit the stage, the role or an earlier event
  public Course with(WarningEvent event) {
    if (events.contains(event)) {
      return this;
    }
    var next = new Turn(this, event).stage();
    var more = new ArrayList<>(events);
    more.add(event);
    return new Course(warning, next, more);
  }

  /// What the warning says, by its latest version.
  public Optional<Notice> notice() {
    return all(WarningEvent.Drafted.class)
        .map(WarningEvent.Drafted::notice)
        .reduce((_, later) -> later);
  }

  /// When it was issued; empty if it was not.
  public Optional<Instant> issued() {
    return all(WarningEvent.Issued.class).map(e -> e.act().at()).findFirst();
  }

  /// The levels to which it has escalated, in order.
  public List<Level> escalations() {
    return all(WarningEvent.Escalated.class).map(WarningEvent.Escalated::level).toList();
  }

  /// The levels to which it is addressed by now, the lowest first.
  public List<Level> addressed() {
    var standing = notice().map(n -> Addressee.levels(n.standing().level())).orElse(List.of());
    return Stream.concat(standing.stream(), escalations().stream()).distinct().sorted().toList();
  }

  /// Whether a body at the level has answered.
  public boolean answered(Level level) {
    return all(WarningEvent.Answered.class).anyMatch(a -> a.level() == level);
  }

  /// The replies of the state concerned, to be shown beside the warning.
  public List<WarningEvent.Replied> replies() {
    return all(WarningEvent.Replied.class).toList();
  }

  <E extends WarningEvent> Stream<E> all(Class<E> kind) {
    return events.stream().filter(kind::isInstance).map(kind::cast);
  }
}

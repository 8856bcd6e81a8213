package org.upstander.response.coordination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.upstander.option.Opposition;
import org.upstander.response.action.Action;
import org.upstander.response.action.Course;
import org.upstander.response.action.Standing;

/// Finds actions that duplicate or undo each other.
///
/// Stopped and finished actions no longer stand in anybody's way. An action that is late still
/// runs: its last day is then the day of asking.
///
/// @param oppositions which options undo each other, in either order
public record Deconfliction(List<Opposition> oppositions) {
  public Deconfliction {
    oppositions = List.copyOf(oppositions);
  }

  /// All overlaps among courses as they stand on a day, by the ids of their actions.
  public List<Overlap> find(List<Course> courses, LocalDate day) {
    var running =
        courses.stream()
            .filter(c -> !c.standing().ended())
            .sorted(Comparator.comparing(c -> c.action().id()))
            .toList();
    var found = new ArrayList<Overlap>();
    for (int i = 0; i < running.size(); i++) {
      for (int j = i + 1; j < running.size(); j++) {
        compare(running.get(i), running.get(j), day).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Overlap> compare(Course one, Course other, LocalDate day) {
    Action a = one.action();
    Action b = other.action();
    if (a.id().equals(b.id()) || !a.place().meets(b.place())) {
      return Optional.empty();
    }
    LocalDate first = later(a.begins(), b.begins());
    LocalDate last = earlier(end(one, day), end(other, day));
    if (last.isBefore(first)) {
      return Optional.empty();
    }
    if (a.option().equals(b.option())) {
      return Optional.of(new Overlap(Overlap.Kind.DUPLICATE, a, b, first, last, Optional.empty()));
    }
    return oppositions.stream()
        .filter(o -> o.between(a.option(), b.option()))
        .findFirst()
        .map(o -> new Overlap(Overlap.Kind.OPPOSED, a, b, first, last, Optional.of(o)));
  }

  private static LocalDate end(Course course, LocalDate day) {
    return course.standing() == Standing.STARTED ? later(course.due(), day) : course.due();
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}

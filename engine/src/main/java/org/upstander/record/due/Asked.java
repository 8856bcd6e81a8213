package org.upstander.record.due;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.upstander.record.file.WarningCase;
import org.upstander.response.Answer;
import org.upstander.response.Office;
import org.upstander.warning.clock.AnswerClock;
import org.upstander.warning.course.Addressee;
import org.upstander.world.Level;
import org.upstander.world.State;

/// An addressee of a warning and what it has answered.
///
/// A regional body is told from the others of its level by its name. An office at that level whose
/// name is none of theirs has a place of its own, with no body.
///
/// @param due until when; empty before the warning is issued, and for an all-clear
/// @param answers those that stand, one an office; empty while it is silent
public record Asked(Addressee addressee, Optional<Instant> due, List<Answer> answers) {
  public Asked {
    answers = List.copyOf(answers);
  }

  /// All to whom a warning goes by now, the lowest level first.
  ///
  /// @param state the state concerned
  public static List<Asked> of(WarningCase warning, State state, AnswerClock clock) {
    var given = standing(warning);
    var asked = new ArrayList<Asked>();
    for (Level level : warning.course().addressed()) {
      var due = clock.due(warning.course(), level);
      var left = new ArrayList<>(given.stream().filter(a -> at(a, level)).toList());
      for (Addressee addressee : Addressee.at(level, state)) {
        var own = left.stream().filter(a -> isOf(addressee, a.office())).toList();
        left.removeAll(own);
        asked.add(new Asked(addressee, due, own));
      }
      if (!left.isEmpty()) {
        var others = new Addressee(level, Optional.empty(), Optional.empty());
        asked.add(new Asked(others, due, left));
      }
    }
    return List.copyOf(asked);
  }

  private static List<Answer> standing(WarningCase warning) {
    var offices = new LinkedHashSet<Office>();
    warning.answers().list().forEach(a -> offices.add(a.office()));
    return offices.stream().flatMap(o -> warning.answers().find(o).stream()).toList();
  }

  private static boolean at(Answer answer, Level level) {
    return answer.office().level() == level;
  }

  private static boolean isOf(Addressee addressee, Office office) {
    return addressee
        .body()
        .map(b -> office.name().equalsIgnoreCase(b.title()) || office.name().equals(b.name()))
        .orElse(true);
  }

  /// Whether it was asked, has not answered, and its time is over at `now`.
  public boolean overdue(Instant now) {
    return answers.isEmpty() && due.filter(d -> !d.isAfter(now)).isPresent();
  }
}

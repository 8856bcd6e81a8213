package org.upstander.record.due;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.upstander.record.file.SituationFile;
import org.upstander.record.file.WarningCase;
import org.upstander.response.Commitment;
import org.upstander.response.action.Standing;
import org.upstander.warning.clock.AnswerClock;
import org.upstander.warning.clock.SevenOneSeven;
import org.upstander.warning.clock.Targets;
import org.upstander.warning.course.Addressee;
import org.upstander.warning.course.Notice;
import org.upstander.warning.course.Stage;
import org.upstander.world.Level;
import org.upstander.world.RegionalBody;
import org.upstander.world.Situation;
import org.upstander.world.State;

/// All that is owed in the file of one situation. Not safe to share between threads.
public final class DueList {
  private final SituationFile file;
  private final State state;
  private final AnswerClock clock;
  private final Instant until;
  private final List<Due> found = new ArrayList<>();

  private DueList(SituationFile file, State state, AnswerClock clock, Instant until) {
    this.file = file;
    this.state = state;
    this.clock = clock;
    this.until = until;
  }

  /// What is late at `until`, or will be if nothing happens before.
  ///
  /// @param state the state concerned
  /// @param reader the id of whoever asks; judgements of a blind round stay hidden from others
  public static List<Due> of(
      SituationFile file, State state, String reader, AnswerClock clock, Instant until) {
    var list = new DueList(file, state, clock, until);
    file.warnings().list().forEach(list::warning);
    list.found.addAll(Renewals.of(file, reader, until));
    return Due.sorted(list.found);
  }

  private void warning(WarningCase warning) {
    escalations(warning);
    answers(warning);
    legs(warning);
    promises(warning);
    actions(warning);
  }

  private void escalations(WarningCase warning) {
    for (var escalation : clock.escalations(warning.course(), state, until)) {
      String to = word(escalation.level());
      add(
          Due.Kind.ESCALATION,
          warning.id(),
          escalation.due(),
          "goes to the %s level by rule: no answer from the level below".formatted(to));
    }
  }

  /// One line a level: of several bodies at a level one answer is enough.
  private void answers(WarningCase warning) {
    if (warning.course().stage() == Stage.CLOSED) {
      return;
    }
    for (Level level : warning.course().addressed()) {
      var due = clock.due(warning.course(), level);
      if (due.isPresent() && !warning.course().answered(level)) {
        String names =
            Addressee.at(level, state).stream().map(this::name).collect(Collectors.joining(", "));
        add(Due.Kind.ANSWER, warning.id(), due.get(), "no answer from " + names);
      }
    }
  }

  private String name(Addressee addressee) {
    return switch (addressee.level()) {
      case NATIONAL -> "the focal point of " + state.name();
      case REGIONAL -> addressee.body().map(DueList::name).orElse("the regional level");
      case MULTILATERAL -> "the United Nations";
    };
  }

  private static String name(RegionalBody body) {
    return body == RegionalBody.EXERCISE ? body.title() : body.name();
  }

  private void legs(WarningCase warning) {
    boolean allClear =
        warning.course().notice().filter(n -> n.kind() == Notice.Kind.ALL_CLEAR).isPresent();
    if (allClear || warning.course().stage() == Stage.CLOSED) {
      return;
    }
    for (var leg : Milestones.of(warning, file).legs(Targets.DEFAULT, until)) {
      if (leg.verdict() == SevenOneSeven.Verdict.OVERDUE) {
        add(Due.Kind.LEG, warning.id(), leg.limit().orElseThrow(), sentence(leg.name()));
      }
    }
  }

  private static String sentence(String leg) {
    return switch (leg) {
      case "notification" -> "7-1-7: one day after detection nobody has been warned";
      case "action" -> "7-1-7: seven days after the warning not all early actions have begun";
      default -> "7-1-7: the leg of %s is overdue".formatted(leg);
    };
  }

  private void promises(WarningCase warning) {
    for (Commitment promise : warning.commitments()) {
      boolean kept =
          warning.actions().stream()
              .filter(c -> c.action().option().equals(promise.option()))
              .filter(c -> c.action().owner().equals(promise.office()))
              .anyMatch(c -> c.standing() == Standing.DONE);
      if (!kept) {
        add(
            Due.Kind.PROMISE,
            warning.id(),
            after(promise.due()),
            "%s promised %s by %s".formatted(promise.office(), promise.option(), promise.due()));
      }
    }
  }

  private void actions(WarningCase warning) {
    for (var course : warning.actions()) {
      if (!course.standing().ended()) {
        var action = course.action();
        add(
            Due.Kind.ACTION,
            action.id(),
            after(course.due()),
            "%s of %s was to be done by %s"
                .formatted(action.option(), action.owner(), course.due()));
      }
    }
  }

  private void add(Due.Kind kind, String about, Instant by, String what) {
    var due = new Due(kind, situation(), about, by, what);
    if (due.over(until)) {
      found.add(due);
    }
  }

  private Situation situation() {
    return file.situation();
  }

  /// The moment at which a day is over.
  private static Instant after(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}

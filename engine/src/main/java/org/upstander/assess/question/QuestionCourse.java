package org.upstander.assess.question;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.upstander.assess.NotAccepted;
import org.upstander.assess.Voice;

/// The course of a question: a fold over its [moves][QuestionMove]. Immutable and safe to share
/// between threads.
public final class QuestionCourse {
  private final Question question;
  private final LocalDate latest;
  private final Map<Voice, Estimate> estimates;
  private final Optional<QuestionMove> end;

  private QuestionCourse(
      Question question,
      LocalDate latest,
      Map<Voice, Estimate> estimates,
      Optional<QuestionMove> end) {
    this.question = question;
    this.latest = latest;
    this.estimates = Map.copyOf(estimates);
    this.end = end;
  }

  /// @throws NotAccepted if the question would be closed already
  public static QuestionCourse ask(Question question, LocalDate on) {
    if (on.isAfter(question.days().closes())) {
      throw new NotAccepted(
          "the question would close on %s, before it is asked; set a later day"
              .formatted(question.days().closes()));
    }
    return new QuestionCourse(question, on, Map.of(), Optional.empty());
  }

  /// The course that moves lead to.
  public static QuestionCourse replay(
      Question question, LocalDate asked, List<QuestionMove> moves) {
    var course = ask(question, asked);
    for (QuestionMove move : moves) {
      course = course.accept(move);
    }
    return course;
  }

  public Question question() {
    return question;
  }

  /// The course after `move`; the same one if the move repeats what is already held.
  ///
  /// @throws NotAccepted if it cannot happen now, with the reason
  public QuestionCourse accept(QuestionMove move) {
    LocalDate now = move.on().isAfter(latest) ? move.on() : latest;
    return switch (move) {
      case QuestionMove.Answered(var estimate, _) -> answered(estimate, now);
      case QuestionMove.Resolved resolved -> resolved(resolved, now);
      case QuestionMove.Annulled annulled -> annulled(annulled, now);
    };
  }

  private QuestionCourse answered(Estimate estimate, LocalDate now) {
    if (estimate.equals(estimates.get(estimate.voice()))) {
      return this;
    }
    if (stage(now) != QuestionStage.OPEN) {
      throw new NotAccepted(
          "the question took probabilities until %s; it is %s now"
              .formatted(question.days().closes(), stage(now).name().toLowerCase(Locale.ROOT)));
    }
    var more = new HashMap<>(estimates);
    more.put(estimate.voice(), estimate);
    return new QuestionCourse(question, now, more, end);
  }

  /// Yes can be said as soon as it happened, no only when it can no longer happen in time.
  private QuestionCourse resolved(QuestionMove.Resolved move, LocalDate now) {
    if (end.isPresent()) {
      return ended(move);
    }
    if (!move.happened() && !now.isAfter(question.days().by())) {
      throw new NotAccepted(
          "the event can still happen until %s; it cannot be settled as not happened before"
              .formatted(question.days().by()));
    }
    return new QuestionCourse(question, now, estimates, Optional.of(move));
  }

  /// An outcome is not changed: were it wrong, the question is annulled.
  private QuestionCourse annulled(QuestionMove.Annulled move, LocalDate now) {
    if (end.filter(QuestionMove.Annulled.class::isInstance).isPresent()) {
      return ended(move);
    }
    return new QuestionCourse(question, now, estimates, Optional.of(move));
  }

  private QuestionCourse ended(QuestionMove move) {
    QuestionMove held = end.orElseThrow();
    boolean same =
        switch (held) {
          case QuestionMove.Resolved(var happened, _, _) ->
              move instanceof QuestionMove.Resolved again && again.happened() == happened;
          case QuestionMove.Annulled(var reason, _) ->
              move instanceof QuestionMove.Annulled again && again.reason().equals(reason);
          case QuestionMove.Answered _ -> false;
        };
    if (same) {
      return this;
    }
    throw new NotAccepted(
        "the question was settled on %s; were that wrong, annul it with the reason and ask anew"
            .formatted(held.on()));
  }

  /// How far it is on `day`, or on the day of its last move if that was later.
  public QuestionStage stage(LocalDate day) {
    if (end.isPresent()) {
      return switch (end.get()) {
        case QuestionMove.Resolved _ -> QuestionStage.RESOLVED;
        case QuestionMove.Annulled _ -> QuestionStage.ANNULLED;
        case QuestionMove.Answered _ -> QuestionStage.CLOSED;
      };
    }
    LocalDate now = day.isAfter(latest) ? day : latest;
    return now.isAfter(question.days().closes()) ? QuestionStage.CLOSED : QuestionStage.OPEN;
  }

  /// Whether the event happened; empty until it is settled, and if it is annulled.
  public Optional<Boolean> outcome() {
    return end.flatMap(move ->
        switch (move) {
          case QuestionMove.Resolved(var happened, _, _) -> Optional.of(happened);
          case QuestionMove.Annulled _, QuestionMove.Answered _ -> Optional.empty();
        });
  }

  /// What `reader` may see on `day`: only their own while the question is open.
  public List<Estimate> visible(Voice reader, LocalDate day) {
    return switch (stage(day)) {
      case OPEN -> Optional.ofNullable(estimates.get(reader)).stream().toList();
      case CLOSED, RESOLVED, ANNULLED -> estimates();
    };
  }

  /// The last probability of each voice.
  List<Estimate> estimates() {
    return estimates.values().stream()
        .sorted(Comparator.comparing(e -> e.voice().label()))
        .toList();
  }

  /// What the persons say together; empty while the question is open, or if none has answered.
  public Optional<Pool> pool(LocalDate day) {
    return switch (stage(day)) {
      case OPEN -> Optional.empty();
      case CLOSED, RESOLVED, ANNULLED -> Pool.of(estimates());
    };
  }
}

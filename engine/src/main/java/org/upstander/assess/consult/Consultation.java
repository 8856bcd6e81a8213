package org.upstander.assess.consult;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.upstander.assess.Judgement;
import org.upstander.assess.NotAccepted;
import org.upstander.assess.Voice;

/// The course of a consultation in the manner of Delphi: a fold over its [moves][ConsultationMove].
/// Immutable and safe to share between threads.
///
/// The first round is blind and closes once all invited have handed in, or at its deadline. Those
/// who handed in then judge again, in view of all first judgements and of the models. Who missed
/// the first round has no part in the second: a judgement made in sight of others, and of them
/// only, is not independent. Who does not judge again stands by the first judgement.
///
/// Source: Dalkey, N., Helmer, O. (1963), "An Experimental Application of the Delphi Method to the
/// Use of Experts", *Management Science* 9(3), 458–467.
public final class Consultation {
  private final Plan plan;
  private final Instant latest;
  private final Held held;

  private Consultation(Plan plan, Instant latest, Held held) {
    this.plan = plan;
    this.latest = latest;
    this.held = held;
  }

  /// @throws NotAccepted if the first deadline has passed already
  public static Consultation open(Plan plan, Instant at) {
    if (!at.isBefore(plan.until().first())) {
      throw new NotAccepted(
          "the first round would end at %s, before it is opened; set a later deadline"
              .formatted(plan.until().first()));
    }
    return new Consultation(plan, at, Held.NOTHING);
  }

  /// The course that moves lead to.
  public static Consultation replay(Plan plan, Instant opened, List<ConsultationMove> moves) {
    var course = open(plan, opened);
    for (ConsultationMove move : moves) {
      course = course.accept(move);
    }
    return course;
  }

  public Plan plan() {
    return plan;
  }

  /// The course after `move`; the same one if the move repeats what is already held.
  ///
  /// @throws NotAccepted if it is not its turn, with the reason
  public Consultation accept(ConsultationMove move) {
    Instant now = move.at().isAfter(latest) ? move.at() : latest;
    return switch (move) {
      case ConsultationMove.HandedIn(var submission, _) -> handedIn(submission, now);
      case ConsultationMove.ModelSpoke spoke -> modelSpoke(spoke, now);
      case ConsultationMove.CalledOff(var reason, _) -> calledOff(reason, now);
    };
  }

  private Consultation handedIn(Submission submission, Instant now) {
    submission.check(plan);
    if (submission.equals(held.round(submission.round()).get(submission.assessor()))) {
      return this;
    }
    ConsultationStage stage = stage(now);
    boolean turn =
        switch (stage) {
          case BLIND -> submission.round() == 1;
          case IN_VIEW -> submission.round() == 2;
          case COMPLETE, LAPSED, CALLED_OFF -> false;
        };
    if (!turn) {
      throw new NotAccepted(whyNot(stage, submission.round()));
    }
    if (stage == ConsultationStage.IN_VIEW && !held.first().containsKey(submission.assessor())) {
      throw new NotAccepted(
          "the second round is for those who judged in the first, before seeing the others; join"
              + " the next consultation");
    }
    return new Consultation(plan, now, held.with(submission));
  }

  private String whyNot(ConsultationStage stage, int round) {
    return switch (stage) {
      case BLIND ->
          "the first round is open until %s, or until all have handed in: %d of %d have; hand in for"
                  .formatted(plan.until().first(), held.first().size(), plan.invited().size())
              + " round 1";
      case IN_VIEW ->
          "the first round is closed and its judgements are seen by others; hand in for round 2"
              + " instead, until "
              + plan.until().second();
      case COMPLETE ->
          "round %d is closed and the consultation complete; a new one can be opened"
              .formatted(round);
      case LAPSED ->
          "nobody handed in before %s, so the consultation lapsed; a new one can be opened"
              .formatted(plan.until().first());
      case CALLED_OFF -> "the consultation was called off: " + held.calledOff().orElse("");
    };
  }

  private Consultation modelSpoke(ConsultationMove.ModelSpoke spoke, Instant now) {
    Submission.check(plan, spoke.judgements());
    String model = spoke.model().label();
    if (spoke.judgements().equals(held.models().get(model))) {
      return this;
    }
    ConsultationStage stage = stage(now);
    return switch (stage) {
      case BLIND, IN_VIEW -> new Consultation(plan, now, held.with(model, spoke.judgements()));
      case COMPLETE, LAPSED, CALLED_OFF ->
          throw new NotAccepted(whyNot(stage, Judgement.LAST_ROUND));
    };
  }

  private Consultation calledOff(String reason, Instant now) {
    ConsultationStage stage = stage(now);
    return switch (stage) {
      case BLIND, IN_VIEW -> new Consultation(plan, now, held.calledOff(reason));
      case CALLED_OFF -> {
        if (held.calledOff().filter(reason::equals).isPresent()) {
          yield this;
        }
        throw new NotAccepted(whyNot(stage, Judgement.LAST_ROUND));
      }
      case COMPLETE, LAPSED -> throw new NotAccepted(whyNot(stage, Judgement.LAST_ROUND));
    };
  }

  /// How far it is at `now`, or at its last move if that was later.
  public ConsultationStage stage(Instant now) {
    Instant moment = now.isAfter(latest) ? now : latest;
    if (held.calledOff().isPresent()) {
      return ConsultationStage.CALLED_OFF;
    }
    if (held.first().size() < plan.invited().size() && moment.isBefore(plan.until().first())) {
      return ConsultationStage.BLIND;
    }
    if (held.first().isEmpty()) {
      return ConsultationStage.LAPSED;
    }
    return held.second().size() < held.first().size() && moment.isBefore(plan.until().second())
        ? ConsultationStage.IN_VIEW
        : ConsultationStage.COMPLETE;
  }

  /// Who is still asked to hand in at `now`.
  public Set<String> awaited(Instant now) {
    var awaited =
        switch (stage(now)) {
          case BLIND -> new TreeSet<>(plan.invited());
          case IN_VIEW -> new TreeSet<>(held.first().keySet());
          case COMPLETE, LAPSED, CALLED_OFF -> new TreeSet<String>();
        };
    awaited.removeAll(
        (stage(now) == ConsultationStage.BLIND ? held.first() : held.second()).keySet());
    return awaited;
  }

  /// What `reader` may see at `now`: own judgements always, those of others once their round is
  /// closed, models from the second round on. If it was called off, everybody keeps their own.
  ///
  /// @param reader the id of an assessor; empty for nobody in particular
  public List<Judgement> visible(String reader, Instant now) {
    return switch (stage(now)) {
      case BLIND, CALLED_OFF -> Stream.concat(own(reader, 1), own(reader, 2)).toList();
      case IN_VIEW -> Stream.of(all(1), models(), own(reader, 2)).flatMap(s -> s).toList();
      case COMPLETE, LAPSED -> Stream.of(all(1), models(), all(2)).flatMap(s -> s).toList();
    };
  }

  /// The judgements that stand: of each assessor the last, and those of models.
  ///
  /// @throws NotAccepted while a round is open, or if it never came to judgements
  public List<Judgement> result(Instant now) {
    ConsultationStage stage = stage(now);
    if (stage != ConsultationStage.COMPLETE) {
      throw new NotAccepted("the consultation is not complete: " + whyNot(stage, 1));
    }
    var last = new TreeMap<>(held.first());
    last.putAll(held.second());
    return Stream.concat(last.values().stream().flatMap(s -> s.judgements().stream()), models())
        .toList();
  }

  private Stream<Judgement> own(String reader, int round) {
    return all(round).filter(j -> j.voice() instanceof Voice.Assessor(var id) && id.equals(reader));
  }

  private Stream<Judgement> all(int round) {
    return held.round(round).values().stream().flatMap(s -> s.judgements().stream());
  }

  private Stream<Judgement> models() {
    return held.models().values().stream().flatMap(List::stream);
  }
}

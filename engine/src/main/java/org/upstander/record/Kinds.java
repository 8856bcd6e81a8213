package org.upstander.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.upstander.group.Group;
import org.upstander.option.mechanism.Mechanism;
import org.upstander.record.body.ActionBody;
import org.upstander.record.body.AnswerBody;
import org.upstander.record.body.Appointment;
import org.upstander.record.body.ConsultationBody;
import org.upstander.record.body.DecisionBody;
import org.upstander.record.body.ForecastBody;
import org.upstander.record.body.JudgementBody;
import org.upstander.record.body.QuestionBody;
import org.upstander.record.body.RecurrenceBody;
import org.upstander.record.body.ReviewBody;
import org.upstander.record.body.SituationBody;
import org.upstander.record.body.WarningBody;
import org.upstander.record.codec.RecordCodec;
import org.upstander.record.sign.KeyEvent;

/// The closed set of kinds of entries. A kind is never renamed and never taken off this list: old
/// entries must stay readable.
public final class Kinds {
  public static final Kind<KeyEvent> KEY = new Kind<>("key", KeyEvent.class);
  public static final Kind<Retraction> RETRACTION = new Kind<>("retraction", Retraction.class);
  public static final Kind<Note> NOTE = new Kind<>("note", Note.class);

  public static final Kind<Appointment> APPOINTMENT = new Kind<>("appointment", Appointment.class);
  public static final Kind<SituationBody> SITUATION = new Kind<>("situation", SituationBody.class);
  public static final Kind<ForecastBody> FORECAST = new Kind<>("forecast", ForecastBody.class);
  public static final Kind<DecisionBody> DECISION = new Kind<>("decision", DecisionBody.class);
  public static final Kind<ConsultationBody> CONSULTATION =
      new Kind<>("consultation", ConsultationBody.class);
  public static final Kind<JudgementBody> JUDGEMENT = new Kind<>("judgement", JudgementBody.class);
  public static final Kind<QuestionBody> QUESTION = new Kind<>("question", QuestionBody.class);
  public static final Kind<Group> GROUP = new Kind<>("group", Group.class);
  public static final Kind<Mechanism> MECHANISM = new Kind<>("mechanism", Mechanism.class);
  public static final Kind<WarningBody> WARNING = new Kind<>("warning", WarningBody.class);
  public static final Kind<AnswerBody> ANSWER = new Kind<>("answer", AnswerBody.class);
  public static final Kind<ActionBody> ACTION = new Kind<>("action", ActionBody.class);
  public static final Kind<ReviewBody> REVIEW = new Kind<>("review", ReviewBody.class);
  public static final Kind<RecurrenceBody> RECURRENCE =
      new Kind<>("recurrence", RecurrenceBody.class);

  /// Every kind there is. New kinds are added here and nowhere else.
  private static final List<Kind<?>> ALL =
      List.of(
          KEY,
          RETRACTION,
          NOTE,
          APPOINTMENT,
          SITUATION,
          FORECAST,
          DECISION,
          CONSULTATION,
          JUDGEMENT,
          QUESTION,
          GROUP,
          MECHANISM,
          WARNING,
          ANSWER,
          ACTION,
          REVIEW,
          RECURRENCE);

  private Kinds() {}

  public static List<Kind<?>> list() {
    return ALL;
  }

  public static Optional<Kind<?>> find(String name) {
    for (Kind<?> kind : ALL) {
      if (kind.name().equals(name)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /// The kind with this name.
  ///
  /// @throws IllegalArgumentException if there is none
  public static Kind<?> get(String name) {
    return find(name)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no kind of entry is called '%s'; there are %s"
                    .formatted(
                        name, ALL.stream().map(Kind::name).collect(Collectors.joining(", ")))));
  }

  /// The body of an entry, as the record its kind says it is.
  ///
  /// @throws UnfitJson when it is not
  public static Object body(Entry entry) {
    return RecordCodec.read(entry.body(), get(entry.header().kind()).body(), "$.body");
  }
}

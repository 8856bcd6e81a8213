package org.upstander.node.cli.situation;

import org.upstander.group.Group;
import org.upstander.node.desk.Written;
import org.upstander.node.terminal.Moment;
import org.upstander.option.mechanism.Mechanism;
import org.upstander.record.Note;
import org.upstander.record.Retraction;
import org.upstander.record.body.ActionBody;
import org.upstander.record.body.AnswerBody;
import org.upstander.record.body.ConsultationBody;
import org.upstander.record.body.DecisionBody;
import org.upstander.record.body.ForecastBody;
import org.upstander.record.body.JudgementBody;
import org.upstander.record.body.QuestionBody;
import org.upstander.record.body.RecurrenceBody;
import org.upstander.record.body.ReviewBody;
import org.upstander.record.body.SituationBody;
import org.upstander.record.body.WarningBody;

/// What an entry says, in a line. What is judged is not told: while a round is open only its author
/// may know. Neither are the places of groups.
final class EntryWords {
  private static final int LONGEST = 100;

  private EntryWords() {}

  static String of(Object body) {
    return shortened(
        switch (body) {
          case SituationBody.Opened(var title, var reason) ->
              "file opened as '%s': %s".formatted(title, reason);
          case Note(var text) -> text;
          case Retraction(var entry, var reason) ->
              "takes back %s: %s".formatted(end(entry), reason);
          case ForecastBody.Published forecast -> forecast(forecast);
          case DecisionBody decision -> decision(decision);
          case ConsultationBody consultation -> consultation(consultation);
          case JudgementBody judgement -> judgement(judgement);
          case QuestionBody question -> question(question);
          case Group group ->
              "group at risk described: %s, %s people"
                  .formatted(group.name(), group.size().label());
          case Mechanism mechanism -> "mechanism entered: " + mechanism.name();
          case WarningBody warning -> WarningWords.of(warning);
          case AnswerBody answer -> WarningWords.of(answer);
          case ActionBody action -> WarningWords.of(action);
          case ReviewBody review ->
              "review of warning %s, %d remarks"
                  .formatted(end(review.warning()), review.remarks().size());
          case RecurrenceBody recurrence -> recurrence(recurrence);
          default -> "a matter of the node";
        });
  }

  private static String forecast(ForecastBody.Published forecast) {
    return "forecast of model %s from figures up to %s: %d spans, %d chances"
        .formatted(
            forecast.model(),
            forecast.month(),
            forecast.counts().size(),
            forecast.chances().size());
  }

  private static String decision(DecisionBody decision) {
    return switch (decision) {
      case DecisionBody.Ruled ruled ->
          "the rules say %s, phase %s"
              .formatted(LevelWords.of(ruled.level()), LevelWords.of(ruled.phase()));
      case DecisionBody.Proposed(_, var chosen, var reason) ->
          "deviation to %s proposed: %s".formatted(LevelWords.of(chosen), reason);
      case DecisionBody.Seconded(var proposal) -> "deviation %s seconded".formatted(end(proposal));
    };
  }

  private static String consultation(ConsultationBody consultation) {
    return switch (consultation) {
      case ConsultationBody.Opened(var indicators, var invited, var first, var second) ->
          "%d assessors asked about %d indicators, first round until %s, second until %s"
              .formatted(
                  invited.size(), indicators.size(), Moment.shown(first), Moment.shown(second));
      case ConsultationBody.CalledOff(var id, var reason) ->
          "consultation %s called off: %s".formatted(end(id), reason);
    };
  }

  private static String judgement(JudgementBody judgement) {
    return switch (judgement) {
      case JudgementBody.HandedIn(var consultation, var round, var findings) ->
          "%d indicators judged%s"
              .formatted(
                  findings.size(),
                  consultation
                      .map(id -> ", round %d of consultation %s".formatted(round, end(id)))
                      .orElse(", unasked"));
      case JudgementBody.ModelSpoke(_, var model, var version, var findings) ->
          "model %s %s on %d indicators".formatted(model, version, findings.size());
    };
  }

  private static String question(QuestionBody question) {
    return switch (question) {
      case QuestionBody.Asked(var event, _, var closes, var by) ->
          "asked until %s: %s by %s?".formatted(closes, event, by);
      case QuestionBody.Answered(var id, _, _) -> "question %s answered".formatted(end(id));
      case QuestionBody.ModelAnswered(var id, var model, _, _, _) ->
          "question %s answered by model %s".formatted(end(id), model);
      case QuestionBody.Resolved(var id, var happened, _) ->
          "question %s settled: %s".formatted(end(id), happened ? "yes" : "no");
      case QuestionBody.Annulled(var id, var reason) ->
          "question %s annulled: %s".formatted(end(id), reason);
    };
  }

  private static String recurrence(RecurrenceBody recurrence) {
    return switch (recurrence) {
      case RecurrenceBody.Opened _ -> "recurrence file opened";
      case RecurrenceBody.Obliged obliged ->
          "obligation, %s: %s".formatted(LevelWords.of(obliged.strand()), obliged.asks());
      case RecurrenceBody.Progressed progress ->
          "obligation %s is %s: %s"
              .formatted(
                  end(progress.obligation()), LevelWords.of(progress.reported()), progress.words());
    };
  }

  static String end(String id) {
    return Written.shortened(id);
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}

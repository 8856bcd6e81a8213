package org.upstander.record.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.upstander.assess.NotAccepted;
import org.upstander.assess.Voice;
import org.upstander.assess.question.Estimate;
import org.upstander.assess.question.Question;
import org.upstander.assess.question.QuestionCourse;
import org.upstander.assess.question.QuestionMove;
import org.upstander.record.body.QuestionBody;
import org.upstander.world.Situation;

/// Questions about the future of a situation. Read only once it is built.
public final class Questions {
  private final Situation situation;
  private final UnaryOperator<String> identity;
  private final Map<String, QuestionCourse> courses = new LinkedHashMap<>();

  Questions(Situation situation, UnaryOperator<String> identity) {
    this.situation = situation;
    this.identity = identity;
  }

  void take(Line line, QuestionBody body) {
    var on = Judgements.day(line);
    switch (body) {
      case QuestionBody.Asked(var event, var decidedBy, var closes, var by) -> {
        var days = new Question.Days(closes, by);
        var question = new Question(line.id(), situation, event, decidedBy, days);
        courses.put(line.id(), QuestionCourse.ask(question, on));
      }
      case QuestionBody.Answered(var id, var probability, var reasons) -> {
        var voice = new Voice.Assessor(line.header().author());
        move(id, new QuestionMove.Answered(new Estimate(voice, probability, reasons), on));
      }
      case QuestionBody.ModelAnswered(
              var id,
              var model,
              var version,
              var probability,
              var reasons) -> {
        var voice = new Voice.Model(model, version);
        move(id, new QuestionMove.Answered(new Estimate(voice, probability, reasons), on));
      }
      case QuestionBody.Resolved(var id, var happened, var evidence) ->
          move(id, new QuestionMove.Resolved(happened, evidence, on));
      case QuestionBody.Annulled(var id, var reason) ->
          move(id, new QuestionMove.Annulled(reason, on));
    }
  }

  private void move(String id, QuestionMove move) {
    courses.put(identity.apply(id), get(id).accept(move));
  }

  /// A question by its id.
  ///
  /// @throws NotAccepted if there is none
  public QuestionCourse get(String id) {
    var found = courses.get(identity.apply(id));
    if (found == null) {
      throw new NotAccepted(
          "no question %s is asked about %s: upstander judge question list shows them"
              .formatted(id, situation));
    }
    return found;
  }

  /// All questions by their ids, the oldest first.
  public Map<String, QuestionCourse> courses() {
    return Collections.unmodifiableMap(courses);
  }
}

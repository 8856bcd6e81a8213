package org.upstander.node.cli.judge.question;

import org.upstander.assess.question.QuestionCourse;
import org.upstander.assess.question.QuestionStage;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Written;
import org.upstander.record.file.Line;
import org.upstander.record.file.SituationFile;

/// A question on record.
///
/// @param id of the entry that asked it
/// @param file in which it stands
/// @param course how far it is
record Put(String id, SituationFile file, QuestionCourse course) {
  /// @param end of the id of a question
  static Put of(Desk desk, String end) {
    var file = desk.fileOf(end);
    String full = desk.id(end);
    String id = file.find(full).map(Line::id).orElse(full);
    return new Put(id, file, file.questions().get(id));
  }

  String shortened() {
    return Written.shortened(id);
  }

  /// How far it is, in words.
  static String words(QuestionCourse course, QuestionStage stage) {
    return switch (stage) {
      case OPEN -> "open until " + course.question().days().closes();
      case CLOSED -> "closed; settled when the future answers";
      case RESOLVED -> course.outcome().orElse(false) ? "it happened" : "it did not happen";
      case ANNULLED -> "annulled: scores nobody";
    };
  }
}

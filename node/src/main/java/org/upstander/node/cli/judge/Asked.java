package org.upstander.node.cli.judge;

import java.time.Instant;
import org.upstander.assess.consult.Consultation;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Written;
import org.upstander.record.file.Line;
import org.upstander.record.file.SituationFile;

/// A consultation on record.
///
/// @param id of the entry that opened it
/// @param file in which it stands
/// @param course how far it is
record Asked(String id, SituationFile file, Consultation course) {
  /// @param end of the id of a consultation
  static Asked of(Desk desk, String end) {
    var file = desk.fileOf(end);
    String full = desk.id(end);
    String id = file.find(full).map(Line::id).orElse(full);
    return new Asked(id, file, file.judgements().get(id));
  }

  String shortened() {
    return Written.shortened(id);
  }

  Turn turn(String assessor, Instant now) {
    return new Turn(course, assessor, now);
  }
}

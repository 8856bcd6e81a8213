package org.upstander.node.cli.judge;

import java.time.Instant;
import java.util.stream.Collectors;
import org.upstander.assess.consult.ConsultationStage;
import org.upstander.node.desk.Written;
import org.upstander.node.terminal.Moment;
import org.upstander.record.file.Judgements;

/// What a synthesis leaves out because nobody may see it yet.
final class BlindRounds {
  private BlindRounds() {}

  static String text(Judgements judgements, Instant now) {
    return judgements.consultations().entrySet().stream()
        .filter(c -> c.getValue().stage(now) == ConsultationStage.BLIND)
        .map(c ->
            "Not in it: consultation %s, whose blind round is open until %s.%n"
                .formatted(
                    Written.shortened(c.getKey()),
                    Moment.shown(c.getValue().plan().until().first())))
        .collect(Collectors.joining());
  }
}

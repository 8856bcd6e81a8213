package org.upstander.node.cli.judge;

import java.util.stream.Collectors;
import org.upstander.assess.Judgement;
import org.upstander.node.terminal.Names;

/// A judgement on a line: `assessor-a  present, high confidence: reasons [A/HRC/60/1|B2]`.
final class JudgementLine {
  private JudgementLine() {}

  static String of(Judgement judgement, Names names) {
    var opinion = judgement.opinion();
    String evidence =
        opinion.evidence().stream().map(Grading::text).collect(Collectors.joining("; "));
    return "%s: %s, %s confidence: %s%s"
        .formatted(
            names.of(judgement.voice()),
            Words.of(opinion.presence()),
            Words.of(opinion.confidence()),
            opinion.reasons().strip().replaceAll("\\s*\\R\\s*", " / "),
            evidence.isEmpty() ? "" : " [" + evidence + "]");
  }
}

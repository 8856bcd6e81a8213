package org.upstander.node.cli.judge;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.upstander.assess.Judgement;
import org.upstander.assess.Voice;
import org.upstander.node.terminal.Names;

/// A judgement on a line: `assessor-a present, high confidence: reasons [A/HRC/60/1|B2]`.
final class JudgementLine {
  private JudgementLine() {}

  /// Persons by name, then models; of each the first round first.
  static Comparator<Judgement> order(Names names) {
    return Comparator.comparing((Judgement j) -> j.voice() instanceof Voice.Model)
        .thenComparing(j -> names.of(j.voice()))
        .thenComparingInt(Judgement::round);
  }

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

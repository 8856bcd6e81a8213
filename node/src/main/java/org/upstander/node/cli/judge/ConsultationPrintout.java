package org.upstander.node.cli.judge;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.upstander.assess.Judgement;
import org.upstander.assess.consult.ConsultationStage;
import org.upstander.node.terminal.Moment;
import org.upstander.node.terminal.Names;
import org.upstander.node.terminal.SituationName;
import org.upstander.world.Language;

/// A consultation as one reader sees it.
///
/// @param turn the consultation, the reader and the moment
/// @param names of those who judge
/// @param language of titles
record ConsultationPrintout(Turn turn, Names names, Language language) {
  /// All that may be seen, a row a judgement.
  String json() {
    return JudgementTable.of(seen(), names, language).toJson();
  }

  private List<Judgement> seen() {
    var order = List.copyOf(IndicatorChoice.inOrder(turn.course().plan().indicators()));
    return turn.course().visible(turn.assessor(), turn.now()).stream()
        .sorted(
            Comparator.comparingInt((Judgement j) -> order.indexOf(j.subject().indicator()))
                .thenComparing(JudgementLine.order(names)))
        .toList();
  }

  String text(String id) {
    var text = new StringBuilder();
    head(text, id);
    var seen = seen().stream().collect(Collectors.groupingBy(j -> j.subject().indicator()));
    for (String indicator : IndicatorChoice.inOrder(turn.course().plan().indicators())) {
      text.append('\n').append(IndicatorLine.of(indicator, language)).append('\n');
      var judgements = seen.getOrDefault(indicator, List.of());
      if (judgements.isEmpty()) {
        text.append("  nothing that you may see\n");
      }
      lines(text, judgements);
    }
    return text.toString();
  }

  /// Who says the same in both rounds is shown once.
  private void lines(StringBuilder text, List<Judgement> judgements) {
    for (Judgement judgement : judgements) {
      if (judgement.round() > 1 && again(judgements, judgement, 1)) {
        continue;
      }
      boolean both = again(judgements, judgement, Judgement.LAST_ROUND);
      String rounds = judgement.round() == 1 && both ? "both rounds" : "round " + judgement.round();
      text.append("  %-11s  ".formatted(rounds))
          .append(JudgementLine.of(judgement, names))
          .append('\n');
    }
  }

  private static boolean again(List<Judgement> judgements, Judgement said, int round) {
    return judgements.contains(new Judgement(said.subject(), said.opinion(), said.voice(), round));
  }

  private void head(StringBuilder text, String id) {
    var plan = turn.course().plan();
    ConsultationStage stage = turn.course().stage(turn.now());
    text.append(
        "Consultation %s on %s as of %s: %s.%n"
            .formatted(
                id, SituationName.of(plan.situation(), language), plan.asOf(), Words.of(stage)));
    var awaited = turn.course().awaited(turn.now());
    text.append(
        "First round until %s, second until %s.%s%n"
            .formatted(
                Moment.shown(plan.until().first()),
                Moment.shown(plan.until().second()),
                awaited.isEmpty() ? "" : " Awaited: " + names.of(awaited) + "."));
    text.append(unseen(stage));
  }

  private static String unseen(ConsultationStage stage) {
    return switch (stage) {
      case BLIND -> "What others and models say is not shown before the first round has ended.\n";
      case IN_VIEW -> "Second judgements of others are not shown before that round has ended.\n";
      case CALLED_OFF -> "It was given up: only your own judgements are shown.\n";
      case COMPLETE, LAPSED -> "";
    };
  }
}

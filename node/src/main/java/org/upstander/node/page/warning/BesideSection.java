package org.upstander.node.page.warning;

import java.util.ArrayList;
import java.util.List;
import org.upstander.warning.course.WarningEvent;

/// What stands beside a warning: the reply of the state concerned, its history, what it rests on.
final class BesideSection {
  private static final int MOST_EVENTS = 10;

  private BesideSection() {}

  static List<Block> of(Shown shown, PaperWords words) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(words.get("reply")));
    blocks.add(new Block.Paragraph(words.get("reply.right")));
    blocks.addAll(replies(shown, words));
    blocks.add(new Block.Heading(words.get("history")));
    shown
        .notice()
        .first()
        .ifPresent(first ->
            blocks.add(new Block.Paragraph(words.get("history.first", words.shortened(first)))));
    var events = shown.warning().course().events();
    int from = Math.max(0, events.size() - MOST_EVENTS);
    blocks.add(
        new Block.Items(
            events.subList(from, events.size()).stream().map(e -> event(e, words)).toList()));
    String decision = shown.notice().standing().decision();
    blocks.add(
        new Block.Note(
            words.get("foot", words.shortened(shown.warning().id()), words.shortened(decision))));
    blocks.add(new Block.Note(words.get("foot.not")));
    return blocks;
  }

  private static List<Block> replies(Shown shown, PaperWords words) {
    var said = shown.warning().replies();
    var events = shown.warning().course().replies();
    var blocks = new ArrayList<Block>();
    for (int i = 0; i < said.size(); i++) {
      String at = PaperWords.minute(events.get(i).act().at());
      blocks.add(new Block.Words(words.get("reply.by", at), said.get(i)));
    }
    return blocks.isEmpty() ? List.of(new Block.Paragraph(words.get("reply.none"))) : blocks;
  }

  private static String event(WarningEvent event, PaperWords words) {
    String at = PaperWords.minute(event.act().at());
    return switch (event) {
      case WarningEvent.Drafted _ -> words.get("event.drafted", at);
      case WarningEvent.Reviewed(_, var agreed, _) ->
          words.get(agreed ? "event.agreed" : "event.back", at);
      case WarningEvent.Issued _ -> words.get("event.issued", at);
      case WarningEvent.Answered(_, var level, _) ->
          words.get("event.answered", at, words.get("at", level));
      case WarningEvent.Replied _ -> words.get("event.replied", at);
      case WarningEvent.Escalated(_, var level, var due) ->
          words.get("event.escalated", at, words.get("at", level), PaperWords.minute(due));
      case WarningEvent.Closed(_, var reason, var allClear) ->
          words.get(allClear.isPresent() ? "event.cleared" : "event.closed", at, reason);
    };
  }
}

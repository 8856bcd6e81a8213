package org.upstander.node.cli.warn;

import org.upstander.node.desk.warning.NoticeDraft;
import org.upstander.node.page.warning.PaperWords;
import org.upstander.option.OptionCatalogue;
import org.upstander.option.advice.Recommendation;
import org.upstander.world.Language;

/// What was drafted, so that its author sees at once what to look at.
record DraftPrintout(NoticeDraft draft, Language language) {
  String toText() {
    var notice = draft.notice();
    var standing = notice.standing();
    var words = PaperWords.in(language);
    var text = new StringBuilder();
    text.append(
        "Level %s, phase %s, confidence %s.%n"
            .formatted(
                words.texts().get("level", standing.level()),
                words.texts().get("phase", standing.phase()),
                words.texts().get("confidence", standing.confidence().word())));
    text.append(
        "%s, by %s: %s.%n"
            .formatted(
                notice.stated().event(),
                notice.stated().by(),
                words.chance(notice.stated().probability())));
    notice.grounds().drivers().forEach(driver -> text.append("  because  %s%n".formatted(driver)));
    notice.grounds().signals().forEach(signal -> text.append("  signal   %s%n".formatted(signal)));
    notice.subject().groups().forEach(group -> text.append("  at risk  %s%n".formatted(group)));
    options(text);
    return text.toString();
  }

  private void options(StringBuilder text) {
    if (draft.advice().isEmpty()) {
      draft.notice().options().forEach(id -> text.append("  option   %s%n".formatted(id)));
      return;
    }
    if (!draft.judged()) {
      text.append("No risk factor has been judged: options are ranked as if all common factors");
      text.append(" weighed the same.\n");
    }
    for (Recommendation each : draft.advice()) {
      String title = OptionCatalogue.shipped().get(each.option()).title().in(language);
      text.append("  option   %s (%s): %s%n".formatted(title, each.option(), each.why()));
    }
  }
}

package org.upstander.node.page.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.upstander.record.file.Levels;
import org.upstander.warning.rule.Decision;
import org.upstander.warning.rule.Picture;
import org.upstander.warning.rule.RuleTable;
import org.upstander.warning.rule.RuleWords;

/// Why the warning is given, and what is not known.
final class WhySection {
  private static final int MOST_GAPS = 5;
  private static final int MOST = 9;

  private WhySection() {}

  static List<Block> of(Shown shown, PaperWords words) {
    var grounds = shown.notice().grounds();
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(words.get("why")));
    if (grounds.drivers().isEmpty()) {
      blocks.add(new Block.Paragraph(words.get("why.none")));
    } else {
      blocks.add(new Block.Items(grounds.drivers().stream().limit(MOST).toList()));
    }
    blocks.add(
        new Block.Paragraph(
            grounds.signals().isEmpty()
                ? words.get("signals.none")
                : words.get("signals", String.join("; ", grounds.signals()))));
    ruling(shown).ifPresent(ruling -> sure(shown, ruling, words, blocks));
    return blocks;
  }

  /// The decision the warning rests on, whether or not people have set another level since.
  private static Optional<Levels.Ruling> ruling(Shown shown) {
    String id = shown.notice().standing().decision();
    return shown.file().levels().list().stream()
        .filter(r -> r.id().equals(id) || r.basis().equals(id))
        .findFirst();
  }

  private static void sure(
      Shown shown, Levels.Ruling ruling, PaperWords words, List<Block> blocks) {
    var ruled = ruling.ruled();
    ruling
        .set()
        .filter(set -> set.id().equals(shown.notice().standing().decision()))
        .ifPresent(set ->
            blocks.add(
                new Block.Paragraph(
                    words.get(
                        "deviation",
                        words.get("level", ruled.level()),
                        words.get("level", set.chosen()),
                        set.deviation().reason()))));
    var picture = new Picture(shown.file().situation(), ruling.line().asOf(), ruled.inputs());
    var missing = RuleTable.shipped(ruled.version()).decide(picture).missing();
    if (!missing.isEmpty()) {
      blocks.add(new Block.Paragraph(unknown(shown, missing, ruled.version(), words)));
    }
    if (ruled.worst() != ruled.level()) {
      blocks.add(new Block.Paragraph(words.get("worst", words.get("level", ruled.worst()))));
    }
  }

  private static String unknown(
      Shown shown, List<Decision.Gap> missing, String version, PaperWords words) {
    var titles = RuleWords.shipped(version);
    var first =
        missing.stream()
            .limit(MOST_GAPS)
            .map(gap -> titles.title(gap.measure()).in(shown.language()))
            .toList();
    int left = missing.size() - first.size();
    String listed = String.join("; ", first);
    return left == 0
        ? words.get("unknown", listed)
        : words.get("unknown.more", listed, String.valueOf(left));
  }
}

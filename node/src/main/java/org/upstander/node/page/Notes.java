package org.upstander.node.page;

import java.util.List;
import org.upstander.world.ProbabilityWords;

/// Plain paragraphs that stand on more than one page.
final class Notes {
  private Notes() {}

  /// The texts `family.1` to `family.count`, each with its term in front.
  static Markup list(Texts texts, String family, int count) {
    var list = Markup.of("dl");
    for (int i = 1; i <= count; i++) {
      String key = family + "." + i;
      list.add(Markup.of("dt", texts.get(key + ".term")), Markup.of("dd", texts.get(key)));
    }
    return list;
  }

  /// The fixed words for probabilities and what they stand for.
  static Markup scale(Texts texts) {
    var body = Markup.of("tbody");
    for (ProbabilityWords words : ProbabilityWords.values()) {
      String from = Long.toString(Math.round(100 * words.from().value()));
      String to = Long.toString(Math.round(100 * words.to().value()));
      body.add(
          Markup.of("tr")
              .add(Markup.of("th", texts.get("probability", words)).with("scope", "row"))
              .add(Markup.of("td", texts.get("scale.range", from, to))));
    }
    var heads = List.of(texts.get("scale.words"), texts.get("scale.probability"));
    return Table.of("scale", texts.get("scale.caption"), heads, body);
  }

  static Markup footer(Edition edition) {
    String version = edition.provenance().version();
    return Markup.of("footer")
        .add(Markup.of("p", edition.texts().get("footer", version)))
        .add(Markup.of("p", edition.texts().get("footer.same")));
  }
}

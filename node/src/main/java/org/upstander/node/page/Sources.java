package org.upstander.node.page;

import java.time.YearMonth;
import java.util.Optional;
import org.upstander.node.run.Input;

/// What the figures rest on: each file with its publisher, terms, citation and digest.
final class Sources {
  private Sources() {}

  static Markup of(Edition edition) {
    Texts texts = edition.texts();
    var all = Markup.of("div").with("class", "sources");
    edition.provenance().inputs().forEach(input -> all.add(source(texts, input)));
    edition
        .provenance()
        .dataPublished()
        .ifPresent(day -> {
          String month = texts.month(YearMonth.from(day));
          String text = texts.get("sources.published", day.getDayOfMonth() + "", month);
          all.add(Markup.of("p", text));
        });
    return all;
  }

  private static Markup source(Texts texts, Input input) {
    String version = input.version().isEmpty() ? "" : " " + input.version();
    var list = Markup.of("dl").with("class", "facts-of");
    put(list, texts.get("sources.publisher"), input.publisher());
    put(list, texts.get("sources.months"), months(texts, input));
    put(list, texts.get("sources.use"), input.used() ? "" : texts.get("sources.unused"));
    put(list, texts.get("sources.licence"), input.licence());
    put(list, texts.get("sources.citation"), input.citation());
    put(list, texts.get("sources.file"), input.file());
    list.add(Markup.of("dt", texts.get("sources.sha256")))
        .add(Markup.of("dd").add(Markup.of("code", input.sha256())));
    return Markup.of("section")
        .with("class", "source")
        .add(Markup.of("h3").add(Markup.of("bdi", input.dataset() + version)), list);
  }

  private static void put(Markup list, String term, String value) {
    if (!value.isEmpty()) {
      list.add(Markup.of("dt", term), Markup.of("dd").add(Markup.of("bdi", value)));
    }
  }

  private static String months(Texts texts, Input input) {
    Optional<String> first = input.firstMonth().map(texts::month);
    Optional<String> last = input.lastMonth().map(texts::month);
    return first.isPresent() && last.isPresent()
        ? texts.get("sources.span", first.get(), last.get())
        : first.or(() -> last).orElse("");
  }
}

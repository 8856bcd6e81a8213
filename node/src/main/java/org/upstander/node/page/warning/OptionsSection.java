package org.upstander.node.page.warning;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.upstander.option.OptionCatalogue;
import org.upstander.option.PreventionOption;
import org.upstander.option.Safeguard;

/// What can be done, who decides, by what right, and what is owed to those it may hurt.
final class OptionsSection {
  private static final int MOST = 8;

  private OptionsSection() {}

  static List<Block> of(Shown shown, PaperWords words) {
    var ids = shown.notice().options();
    if (ids.isEmpty()) {
      return List.of();
    }
    var heads =
        List.of(
            words.get("options.what"),
            words.get("options.who"),
            words.get("options.basis"),
            words.get("options.safeguards"));
    var rows =
        ids.stream()
            .limit(MOST)
            .flatMap(id -> OptionCatalogue.shipped().find(id).stream())
            .map(option -> row(shown, option, words))
            .toList();
    return List.of(
        new Block.Heading(words.get("options")),
        new Block.Grid(heads, rows, true),
        new Block.Note(words.get("options.note")));
  }

  private static List<String> row(Shown shown, PreventionOption option, PaperWords words) {
    return List.of(
        option.title().in(shown.language()),
        listed(option.path().decides(), "decides", words),
        String.join("; ", option.path().texts()),
        listed(
            option.terms().safeguards().stream().filter(s -> s != Safeguard.DO_NO_HARM).toList(),
            "safeguard",
            words));
  }

  private static String listed(
      Collection<? extends Enum<?>> values, String family, PaperWords words) {
    return values.stream().map(v -> words.get(family, v)).collect(Collectors.joining(", "));
  }
}

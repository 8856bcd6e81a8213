package org.upstander.node.cli.option;

import java.util.Comparator;
import org.upstander.node.Mistake;
import org.upstander.option.OptionCatalogue;
import org.upstander.option.PreventionOption;
import org.upstander.world.Likeness;

/// An option by the id that a person typed.
final class KnownOption {
  private static final int FURTHEST = 4;

  private KnownOption() {}

  static PreventionOption of(String id) {
    var catalogue = OptionCatalogue.shipped();
    return catalogue
        .find(id)
        .orElseThrow(() ->
            Mistake.usage(
                "%s: the catalogue has no such option.%s See: upstander option list"
                    .formatted(id, meant(id, catalogue))));
  }

  private static String meant(String id, OptionCatalogue catalogue) {
    return catalogue.list().stream()
        .map(PreventionOption::id)
        .filter(known -> Likeness.distance(id, known, FURTHEST) <= FURTHEST)
        .min(Comparator.comparingInt(known -> Likeness.distance(id, known, FURTHEST)))
        .map(" Did you mean %s?"::formatted)
        .orElse("");
  }
}

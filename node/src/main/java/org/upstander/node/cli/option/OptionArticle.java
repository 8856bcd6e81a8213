package org.upstander.node.cli.option;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.upstander.assess.framework.Framework;
import org.upstander.node.terminal.Article;
import org.upstander.node.terminal.WordArgument;
import org.upstander.option.Basis;
import org.upstander.option.Opposition;
import org.upstander.option.OptionCatalogue;
import org.upstander.option.Prerequisite;
import org.upstander.option.PreventionOption;
import org.upstander.option.Safeguard;
import org.upstander.option.mechanism.MechanismRegister;
import org.upstander.world.Language;
import org.upstander.world.State;

/// One option, for people.
final class OptionArticle {
  private final Language language;

  OptionArticle(Language language) {
    this.language = language;
  }

  Article of(PreventionOption option, List<Opposition> against, Optional<State> state) {
    var article =
        new Article()
            .title("%s: %s".formatted(option.id(), option.title().in(language)))
            .paragraph(option.description().in(language))
            .title("Use")
            .about("Phases", WordArgument.words(option.use().phases()))
            .about("Levels", WordArgument.words(option.use().levels()))
            .about("Functions", WordArgument.words(option.use().purposes()))
            .about("Felt within", WordArgument.word(option.use().effect()))
            .about("Factors", factors(option))
            .title("Right")
            .about("Decides", WordArgument.words(option.path().decides()))
            .about("Rests on", option.path().bases().stream().map(Basis::title).toList())
            .about("Texts", option.path().texts())
            .about("Members of", bodies(option))
            .about("Report", String.join(", ", option.sources()))
            .title("Terms")
            .about("Means", WordArgument.word(option.terms().means()))
            .about("Needs first", needs(option.terms().prerequisites()))
            .about("Owed", owed(option.terms().safeguards()));
    if (!against.isEmpty()) {
      article.title("May work against");
      against.forEach(o -> oppose(article, o, option.id()));
    }
    state.ifPresent(s -> decide(article, option, s));
    return article;
  }

  private List<String> factors(PreventionOption option) {
    return option.use().factors().stream()
        .map(n -> n + "  " + Framework.shipped().factor(n).title().in(language))
        .toList();
  }

  private static List<String> bodies(PreventionOption option) {
    return option.path().bodies().stream().map(b -> b.title() + " (" + b + ")").toList();
  }

  private static List<String> needs(Collection<Prerequisite> prerequisites) {
    return prerequisites.stream().map(p -> WordArgument.word(p) + ": " + p.condition()).toList();
  }

  private static List<String> owed(Collection<Safeguard> safeguards) {
    return safeguards.stream().map(s -> WordArgument.word(s) + ": " + s.duty()).toList();
  }

  private void oppose(Article article, Opposition opposition, String id) {
    String other = opposition.one().equals(id) ? opposition.other() : opposition.one();
    String title = OptionCatalogue.shipped().get(other).title().in(language);
    article.paragraph("  %s (%s): %s".formatted(other, title, opposition.why().in(language)));
  }

  private static void decide(Article article, PreventionOption option, State state) {
    article.title("Who can decide on it for " + state.name());
    if (!option.path().open(state.bodies())) {
      article.paragraph(
          "Nobody: the state is no member of an organisation whose instrument it is.");
      return;
    }
    var known = MechanismRegister.shipped().deciding(option, state);
    if (known.isEmpty()) {
      article.paragraph(
          "No body of the register that ships. Bodies of single states are not in it.");
    }
    known.forEach(m -> article.about(WordArgument.word(m.level()), m.name() + " (" + m.id() + ")"));
  }
}

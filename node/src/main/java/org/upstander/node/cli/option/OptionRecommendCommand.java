package org.upstander.node.cli.option;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.upstander.node.Mistake;
import org.upstander.node.store.Home;
import org.upstander.node.terminal.Clock;
import org.upstander.node.terminal.FactorArgument;
import org.upstander.node.terminal.Instruction;
import org.upstander.node.terminal.LanguageArgument;
import org.upstander.node.terminal.StateArgument;
import org.upstander.node.terminal.WordArgument;
import org.upstander.option.OptionCatalogue;
import org.upstander.option.Prerequisite;
import org.upstander.option.advice.Circumstances;
import org.upstander.option.advice.Need;
import org.upstander.option.advice.Recommender;
import org.upstander.world.Level;
import org.upstander.world.Phase;
import org.upstander.world.Situation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `upstander option recommend`: options ranked by what drives a situation.
@Command(
    name = "recommend",
    description = {
      "Ranks the options of a phase by how well they fit the risk factors that drive a situation, with",
      "the reasons. Of equal fit, consent comes before coercion and the lower level before the higher."
    },
    footer = {
      "",
      "Examples:",
      "  upstander option recommend --state Sudan --phase crisis --factor 8=1,2=0.5",
      "  upstander option recommend --state SDN --phase crisis --level national,regional \\",
      "      --factor 8=1,2=0.5 --met funding --unmet state-consent --top 5"
    })
final class OptionRecommendCommand extends Instruction {
  @Option(
      names = "--state",
      required = true,
      paramLabel = "STATE",
      description = "A name, an ISO 3166 code or a Gleditsch–Ward code.")
  private String state;

  @Option(
      names = "--phase",
      required = true,
      paramLabel = "PHASE",
      description = "stable, emerging, crisis or recovery.")
  private String phase;

  @Option(
      names = "--factor",
      required = true,
      split = ",",
      paramLabel = "N=WEIGHT",
      description = "What drives it: risk factors 1 to 14, each with a weight from 0 to 1.")
  private List<String> factors;

  @Option(
      names = "--level",
      split = ",",
      paramLabel = "LEVEL",
      description = "Who asks: national, regional, multilateral (default: all).")
  private List<String> levels = List.of();

  @Option(
      names = "--met",
      split = ",",
      paramLabel = "WORD",
      description = "Prerequisites that are there, such as funding or state-consent.")
  private List<String> met = List.of();

  @Option(
      names = "--unmet",
      split = ",",
      paramLabel = "WORD",
      description = "Prerequisites that are known to be missing.")
  private List<String> unmet = List.of();

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many to show, 0 for all (default: ${DEFAULT-VALUE}).")
  private int top;

  @Mixin private LanguageArgument language;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public Integer call() {
    if (top < 0) {
      throw Mistake.usage("--top " + top + ": give a number of options, or 0 for all.");
    }
    var printout = new AdvicePrintout(OptionCatalogue.shipped(), language.language());
    var found = new Recommender(OptionCatalogue.shipped(), Home.ofUser().states()).rank(need());
    var shown = top == 0 || top >= found.size() ? found : found.subList(0, top);
    if (json) {
      out().print(printout.table(shown).toJson());
    } else if (found.isEmpty()) {
      out().println("No option of this phase and level works on these factors.");
    } else {
      out().print(printout.toText(shown));
      if (shown.size() < found.size()) {
        out().printf("%n%d more fit; --top 0 shows all.%n", found.size() - shown.size());
      }
    }
    out().flush();
    return 0;
  }

  private Need need() {
    Set<Level> asking = WordArgument.each(levels, "--level", Level.class);
    try {
      return new Need(
          Situation.of(StateArgument.of(state, "--state", Clock.today())),
          WordArgument.of(phase, "--phase", Phase.class),
          asking.isEmpty() ? EnumSet.allOf(Level.class) : asking,
          FactorArgument.weights(factors, "--factor"),
          new Circumstances(
              WordArgument.each(met, "--met", Prerequisite.class),
              WordArgument.each(unmet, "--unmet", Prerequisite.class)));
    } catch (IllegalArgumentException e) {
      throw Mistake.usage(e.getMessage() + ".");
    }
  }
}

package org.upstander.node.cli.option;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.upstander.node.terminal.Clock;
import org.upstander.node.terminal.FactorArgument;
import org.upstander.node.terminal.Instruction;
import org.upstander.node.terminal.LanguageArgument;
import org.upstander.node.terminal.StateArgument;
import org.upstander.node.terminal.WordArgument;
import org.upstander.option.Means;
import org.upstander.option.OptionCatalogue;
import org.upstander.option.PreventionOption;
import org.upstander.option.Purpose;
import org.upstander.world.Level;
import org.upstander.world.Phase;
import org.upstander.world.RegionalBody;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `upstander option list`: the catalogue, or a part of it.
@Command(
    name = "list",
    description = {
      "Lists the catalogue of options. A filter with several values keeps what fits any of them;",
      "several filters keep what fits all."
    },
    footer = {
      "",
      "Examples:",
      "  upstander option list",
      "  upstander option list --phase crisis,emerging --level national --factor 8",
      "  upstander option list --function non-recurrence --state Rwanda --language fr"
    })
final class OptionListCommand extends Instruction {
  @Option(
      names = "--phase",
      split = ",",
      paramLabel = "PHASE",
      description = "stable, emerging, crisis or recovery.")
  private List<String> phases = List.of();

  @Option(
      names = "--level",
      split = ",",
      paramLabel = "LEVEL",
      description = "Those who can decide: national, regional or multilateral.")
  private List<String> levels = List.of();

  @Option(
      names = "--factor",
      split = ",",
      paramLabel = "N",
      description = "Risk factors it works on, 1 to 14; see upstander framework.")
  private List<String> factors = List.of();

  @Option(
      names = "--function",
      split = ",",
      paramLabel = "WORD",
      description = "prevent, protect or non-recurrence.")
  private List<String> purposes = List.of();

  @Option(
      names = "--means",
      split = ",",
      paramLabel = "WORD",
      description = "persuasion, compulsion, sanction or force.")
  private List<String> means = List.of();

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description = "Leave out what belongs to organisations this state is no member of.")
  private @Nullable String state;

  @Mixin private LanguageArgument language;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public Integer call() {
    var catalogue = OptionCatalogue.shipped();
    List<PreventionOption> chosen = catalogue.list().stream().filter(wanted()).toList();
    var printout = new OptionPrintout(language.language());
    if (json) {
      out().print(printout.table(chosen).toJson());
    } else if (chosen.isEmpty()) {
      out().println("No option of the catalogue fits all of this. Leave a filter out.");
    } else {
      out().print(printout.shortTable(chosen).toText());
      out()
          .printf(
              "%n%d of %d options. Everything about one: upstander option show ID%n",
              chosen.size(), catalogue.list().size());
    }
    out().flush();
    return 0;
  }

  private Predicate<PreventionOption> wanted() {
    Set<Phase> ofPhases = WordArgument.each(phases, "--phase", Phase.class);
    Set<Level> ofLevels = WordArgument.each(levels, "--level", Level.class);
    Set<Purpose> ofPurposes = WordArgument.each(purposes, "--function", Purpose.class);
    Set<Means> ofMeans = WordArgument.each(means, "--means", Means.class);
    SortedSet<Integer> ofFactors = FactorArgument.each(factors, "--factor");
    Predicate<PreventionOption> open =
        state == null
            ? _ -> true
            : openTo(StateArgument.of(state, "--state", Clock.today()).bodies());
    return open.and(o ->
        any(ofPhases, o.use().phases())
            && any(ofLevels, o.use().levels())
            && any(ofPurposes, o.use().purposes())
            && any(ofFactors, o.use().factors())
            && any(ofMeans, Set.of(o.terms().means())));
  }

  private static Predicate<PreventionOption> openTo(Set<RegionalBody> bodies) {
    return option -> option.path().open(bodies);
  }

  /// Whether nothing is asked for, or one of it is there.
  private static boolean any(Collection<?> asked, Collection<?> there) {
    return asked.isEmpty() || !Collections.disjoint(asked, there);
  }
}
